import Editorial
import Git
public import Prose

extension Workspace {
  /// The draft's text as it lies in the working copy, saved or not.
  ///
  /// - Throws: `WorkspaceError` with code `missingText`, `notUTF8` with an offset, `tooLarge` or `symbolicLink`.
  public func workingText(of draft: DraftName) throws(WorkspaceError) -> Text {
    let path = try self.path(draft.textPath)
    guard let bytes = try inGit({ () throws(GitError) in try repository.file(at: path, limit: Self.largestDraft) })
    else {
      throw WorkspaceError(.missingText, draft.textPath)
    }
    return try Self.text(bytes, path: draft.textPath)
  }

  /// Whether the working copy of a draft differs from its newest revision.
  public func hasUnsavedEdits(_ draft: DraftName) throws(WorkspaceError) -> Bool {
    guard let last = try revisions(of: draft).last else { return true }
    let text = try workingText(of: draft)
    return try inGit { () throws(GitError) in try ObjectID.ofFile(text.utf8).hex } != last.content.hex
  }
}
