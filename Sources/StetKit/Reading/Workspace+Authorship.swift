public import Editorial
public import Prose

extension Workspace {
  /// Who wrote which words of a draft as it lies in the working copy, saved or not, and who checked them.
  ///
  /// - Complexity: each revision is read once.
  /// - Throws: `WorkspaceError` with code `notUTF8` or `tooLarge` when the newest revision cannot be read.
  public func authorship(of draft: DraftName, with text: Text) throws(WorkspaceError) -> Authorship {
    let (files, settings) = try files(of: draft, with: text, readsAllTexts: true)
    return Authorship(files, settings: settings, today: today)
  }

  /// Who wrote which words of a draft as a revision has it, and who has checked them by today.
  ///
  /// - Throws: `WorkspaceError` with code `notUTF8` or `tooLarge` when that revision cannot be read.
  public func authorship(of draft: DraftName, upTo revision: Revision) throws(WorkspaceError) -> Authorship {
    let (files, settings) = try files(of: draft, upTo: revision, readsAllTexts: true)
    // Reading it again says what is wrong with it.
    if files.unreadable.contains(revision.content) { _ = try text(of: revision, of: draft) }
    return Authorship(files, settings: settings, today: today)
  }
}
