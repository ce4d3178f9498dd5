import Editorial
import Git
import Prose

/// What the kept trails of one draft were found with; they are used only where all of it is the same.
private struct TrailKey: Equatable {
  /// The folder of the draft.
  let folder: String
  /// The build of stet: another one may read the same words otherwise.
  let program: String
  /// The language the draft is read in.
  let language: String
  /// The texts of the revisions that the trails lead through.
  let history: String

  private static let title = "stet trails 1"

  /// The lines that stand before the trails.
  var text: String { [Self.title, folder, program, language, history].joined(separator: "\n") }
}

extension Workspace {
  /// How many revisions are followed before the result is kept: a few steps cost less than a file.
  private static let trailInterval = 16

  /// What is known of the ways of a draft's claims; nil where nothing is kept or what is kept does not fit.
  func keptWays(of files: DraftFiles, in settings: Settings) -> TrailMemo.Ways? {
    guard files.revisions.count > Self.trailInterval, let text = repository.derived(Self.trailName(files.folder)) else {
      return nil
    }
    // The number of revisions, the key, one line of trails and its hash, which a file cut short does not have.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 8, let count = Int(lines[0]), count > 0, count <= files.revisions.count,
      let key = trailKey(files.folder, files.story, settings, files.revisions.prefix(count)),
      key.text == lines[1...5].joined(separator: "\n"), lines[7] == SHA256.hex(String(lines[6]))
    else { return nil }
    return TrailMemo(text: String(lines[6]), revisions: count)?.ways(of: files.claims)
  }

  /// Keeps the ways of a draft's claims for the next time, where finding them was some work.
  ///
  /// It is not an error when that fails, as on a medium that cannot be written: they are only found again.
  func keepTrails(of dossier: Dossier, in settings: Settings) {
    guard dossier.steps > Self.trailInterval,
      let key = trailKey(dossier.folder, dossier.story, settings, dossier.revisions[...])
    else { return }
    let trails = dossier.trailMemo.text
    let lines = ["\(dossier.revisions.count)", key.text, trails, SHA256.hex(trails)]
    repository.keepDerived(Self.trailName(dossier.folder), lines.joined(separator: "\n"))
  }

  private static func trailName(_ folder: String) -> String {
    "trails/" + folder.split(separator: "/").joined(separator: ".")
  }

  private func trailKey(
    _ folder: String,
    _ story: Story,
    _ settings: Settings,
    _ revisions: ArraySlice<Revision>
  ) -> TrailKey? {
    guard let program = try? HostFile.ownIdentity() else { return nil }
    return TrailKey(
      folder: folder,
      program: program,
      language: (story.language ?? settings.language).tag,
      history: SHA256.hex(revisions.map(\.content.hex).joined())
    )
  }
}
