import Git

/// The steps of one draft's history as they were found up to one commit, kept under `.git/stet/` so that nothing is walked twice.
///
/// It is keyed by the commit's id, so it cannot go stale, and may be deleted at any time: where it does not fit, it is made
/// anew. A file is a few lines of text: the draft's path, the commit, the place of its state, then for each revision a commit, a
/// blob and the places of the revisions that it was made from.
struct RevisionMemo {
  /// The path of the draft's text in the workspace.
  let path: String
  /// The commit that the history was followed back from.
  let head: ObjectID
  /// The revisions, oldest first.
  let history: History

  private static let title = "stet revisions 2"

  init(path: String, head: ObjectID, history: History) {
    (self.path, self.head, self.history) = (path, head, history)
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 5, lines[0] == Self.title, lines[lines.count - 1] == "end",
      let head = ObjectID(hex: lines[2])
    else { return nil }
    guard let history = History(lines: lines[4..<(lines.count - 1)], last: lines[3]) else { return nil }
    self.init(path: String(lines[1]), head: head, history: history)
  }

  /// The file's text; the last line says that it was written whole.
  var text: String {
    ([Self.title, path, head.hex, history.last.map(String.init) ?? "none"] + history.lines + ["end"])
      .joined(separator: "\n")
  }
}

extension Workspace {
  /// How many commits are walked before the result is kept.
  private static let memoInterval = 16

  /// The revisions of a path up to a commit, from the memo as far as it reaches.
  func steps(of path: RepositoryPath, from commit: ObjectID) throws(WorkspaceError) -> [History.State] {
    try history(of: path, from: commit).found
  }

  /// The history of a path up to a commit, from the memo as far as it reaches; a path that the commit does not have is not
  /// told from one that it has.
  func history(of path: RepositoryPath, from commit: ObjectID) throws(WorkspaceError) -> History {
    let name = "revisions/" + path.string.split(separator: "/").dropLast().joined(separator: ".")
    let known = repository.derived(name).flatMap { RevisionMemo(text: $0) }.flatMap {
      $0.path == path.string ? $0 : nil
    }
    if let known, known.head == commit { return known.history }
    return try inGit { () throws(GitError) in
      let history =
        if let known,
          let whole = try repository.history(of: path, from: commit, onTopOf: known.head, with: known.history)
        {
          whole
        } else {
          try repository.history(of: path, from: commit)
        }
      // Only the newest commit's list is worth keeping: a past one is asked for now and then. And not after every commit: a
      // walk of a few commits costs less than a file.
      if history.walked >= Self.memoInterval, try repository.head().commit == commit {
        repository.keepDerived(name, RevisionMemo(path: path.string, head: commit, history: history).text)
      }
      return history
    }
  }
}
