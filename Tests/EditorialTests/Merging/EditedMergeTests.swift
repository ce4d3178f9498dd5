import Editorial
import Prose
import Testing

@Suite struct EditedMergeTests {
  private static let base = "It rained. The river rose by 3 metres. Nobody drowned.\n\nThe end. \nIndeed.\n"

  private func versions() -> FileVersions {
    FileVersions(
      path: "drafts/2022/01/harbor/draft.md",
      base: Array(Self.base.utf8),
      ours: Array(Self.base.replacing("3", with: "4").utf8),
      theirs: Array(Self.base.replacing("3", with: "5").utf8)
    )
  }

  @Test func givesBackTheParagraphThatTheMarkersHadCut() throws {
    let versions = versions()
    let marked = String(decoding: try #require(versions.merged().marked), as: UTF8.self)
    #expect(EditedMerge(Text(marked), of: versions).firstMarker == 2)
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    var kept = lines.filter { line in !["<", "|", "=", ">"].contains { line.hasPrefix($0) } }
    kept.removeAll { $0.contains("3 metres") || $0.contains("5 metres") }
    let edited = EditedMerge(Text(kept.joined(separator: "\n")), of: versions)
    #expect(edited.firstMarker == nil)
    #expect(edited.text.string == Self.base.replacing("3", with: "4"))
  }

  @Test(arguments: ["<<<<<<< mine", "||||||| was", "=======", ">>>>>>> theirs", "<<<<<<<<< mine"])
  func findsAMarkerThatIsLeft(_ marker: String) {
    #expect(EditedMerge(Text("A.\n\(marker)\nB.\n"), of: versions()).firstMarker == 2)
  }

  @Test(arguments: ["<<<<<< mine", "> theirs", "======", "a =======", "======= x"])
  func letsOtherLinesStand(_ line: String) {
    #expect(EditedMerge(Text("A.\n\(line)\nB.\n"), of: versions()).firstMarker == nil)
  }
}
