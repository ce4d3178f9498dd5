public import Editorial
import Git
import Prose

extension Workspace {
  /// Where this desk keeps the names of confidential sources, in git's own folder.
  ///
  /// Not below `.git/stet/`, which may be deleted at any time: nothing could bring the names back. Git commits, pushes and
  /// clones nothing that lies there, all working trees of the repository share it, and it goes when the desk goes.
  public static let confidentialFile = "stet-confidential.json"

  /// The names of confidential sources that this desk knows.
  ///
  /// - Throws: `WorkspaceError` with code `damaged` where the file cannot be read: what it would forbid is not known then.
  public func confidentialNames() throws(WorkspaceError) -> ConfidentialNames {
    let bytes = try inGit { () throws(GitError) in
      try repository.privateFile(Self.confidentialFile, limit: Self.largestRecord)
    }
    guard let bytes else { return ConfidentialNames() }
    do {
      return try ConfidentialNames(file: bytes)
    } catch {
      throw WorkspaceError(
        .damaged,
        ".git/\(Self.confidentialFile)",
        detail: "\(error.problem), and it is not known what must not be written",
        position: error.line
      )
    }
  }

  /// Changes what this desk knows, and hands back what it knows then.
  @discardableResult
  public func changeConfidentialNames(
    _ change: (inout ConfidentialNames) throws(Refusal) -> Void
  ) throws(WorkspaceError) -> ConfidentialNames {
    try locked { workspace throws(WorkspaceError) in
      var names = try workspace.confidentialNames()
      do throws(Refusal) { try change(&names) } catch { throw WorkspaceError(error) }
      let bytes = names.file
      try inGit { () throws(GitError) in try workspace.repository.keepPrivate(Self.confidentialFile, bytes) }
      return names
    }
  }
}

extension ConfidentialNames {
  /// Refuses words that hold the name of a source, before anything is recorded.
  func refuse(_ written: [String]) throws(Refusal) {
    guard !isEmpty, let label = written.lazy.compactMap({ self.label(in: $0) }).first else { return }
    throw Refusal(
      .confidential,
      "What you wrote holds the name of the confidential source \(Wording.quoted(label)), so nothing was recorded.",
      hint: "Call the source by its label; history would keep the name for good."
    )
  }

  /// Refuses a text that brings the name of a source into a draft; one that held it before is in history already.
  ///
  /// - Parameters:
  ///   - old: the text that is recorded; nil for a new draft.
  ///   - name: what the person calls the text.
  func refuse(_ text: Text, over old: Text? = nil, called name: String) throws(Refusal) {
    guard !isEmpty else { return }
    let words = String(decoding: text.utf8, as: UTF8.self)
    guard let label = label(in: words),
      old.map({ self.label(in: String(decoding: $0.utf8, as: UTF8.self)) != label }) ?? true
    else { return }
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { self.label(in: String($0)) == label }
    throw Refusal(
      .confidential,
      "\(name) holds the name of the confidential source \(Wording.quoted(label))\(line.map { ", in line \($0 + 1)" } ?? ""), "
        + "so nothing was recorded; the file is as it was.",
      hint: "Take the name out. Where it may be known: stet confide \(Wording.quoted(label)) --forget, then try again."
    )
  }
}
