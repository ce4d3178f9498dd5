/// What a new workspace starts from, and the sample the demo plays: plain files that travel inside the binary.
package enum StarterWorkspace {
  /// The `stet.json` of a new workspace.
  package static let settings: [UInt8] = PackageResources.stet_json
  /// The `README.md` of a new workspace.
  package static let readme: [UInt8] = PackageResources.workspace_readme_md
  /// The sample draft as its writer filed it, with five planted mistakes.
  package static let revision1: [UInt8] = PackageResources.sample_revision_1_md
  /// The sample draft after its writer's second go: three mistakes mended, one verified sentence changed.
  package static let revision2: [UInt8] = PackageResources.sample_revision_2_md
  /// Which mistakes are planted in the sample, and which revision mends them.
  package static let plantedMistakes: [UInt8] = PackageResources.planted_mistakes_md
  /// The demo as JSON: the people at the desk, and what each of them does when.
  package static let sampleStory: [UInt8] = PackageResources.sample_story_json

  /// Finds a file of the sample by the name the story calls it, or nil where the sample has none of that name.
  package static func sampleFile(named name: String) -> [UInt8]? {
    switch name {
    case "sample-revision-1.md": revision1
    case "sample-revision-2.md": revision2
    case "planted-mistakes.md": plantedMistakes
    case "sample-story.json": sampleStory
    default: nil
    }
  }
}
