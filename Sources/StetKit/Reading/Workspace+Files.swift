import Editorial
import Git
import Prose

extension Workspace {
  /// A draft's files with a text that is not recorded yet as its newest revision, unless it is recorded.
  func files(
    of draft: DraftName,
    with text: Text,
    readsAllTexts: Bool = false
  ) throws(WorkspaceError) -> (draft: DraftFiles, settings: Settings) {
    var (files, settings) = try files(
      of: draft,
      at: commit(naming: .latest, of: draft),
      readsAllTexts: readsAllTexts
    )
    let id = try inGit { () throws(GitError) in try ObjectID.ofFile(text.utf8) }
    guard let last = files.revisions.last, let content = ContentID(id.hex), content != last.content else {
      return (files, settings)
    }
    files.revisions.append(
      Revision(
        number: last.number + 1,
        commit: "",
        content: content,
        author: "",
        email: "",
        date: last.date,
        subject: "unsaved edits"
      )
    )
    files.texts[content] = text
    return (files, settings)
  }

  /// A draft's files of today with only the revisions up to one.
  func files(
    of draft: DraftName,
    upTo revision: Revision,
    readsAllTexts: Bool = false
  ) throws(WorkspaceError) -> (draft: DraftFiles, settings: Settings) {
    var (files, settings) = try files(
      of: draft,
      at: commit(naming: .latest, of: draft),
      readsAllTexts: readsAllTexts
    )
    files.revisions.removeAll { $0.number > revision.number }
    files.ways = nil
    for revision in files.needed where files.texts[revision.content] == nil {
      files.texts[revision.content] = try text(of: revision, of: draft)
    }
    return (files, settings)
  }
}
