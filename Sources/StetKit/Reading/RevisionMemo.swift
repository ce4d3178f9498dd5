import Git

/// The steps of one draft's history as they were found up to one commit, kept under `.git/stet/` so that nothing is walked twice.
///
/// It is keyed by the commit's id, so it cannot go stale, and may be deleted at any time: where it does not fit, it is made
/// anew. A file is a few lines of text: the draft's path, the commit, then a commit and a blob for each revision.
struct RevisionMemo: Equatable {
  /// One revision: the commit that brought it, and the text's object.
  struct Step: Equatable {
    let commit: ObjectID
    let file: ObjectID
  }

  /// The path of the draft's text in the workspace.
  let path: String
  /// The commit that the history was followed back from.
  let head: ObjectID
  /// The revisions, oldest first.
  let steps: [Step]

  private static let title = "stet revisions 1"

  init(path: String, head: ObjectID, steps: [Step]) {
    (self.path, self.head, self.steps) = (path, head, steps)
  }

  /// Reads what `text` wrote; nil for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines[0] == Self.title, lines[lines.count - 1] == "end",
      let head = ObjectID(hex: lines[2])
    else { return nil }
    var steps: [Step] = []
    for line in lines[3..<(lines.count - 1)] {
      let words = line.split(separator: " ")
      guard words.count == 2, let commit = ObjectID(hex: words[0]), let file = ObjectID(hex: words[1]) else {
        return nil
      }
      steps.append(Step(commit: commit, file: file))
    }
    self.init(path: String(lines[1]), head: head, steps: steps)
  }

  /// The file's text; the last line says that it was written whole.
  var text: String {
    let lines = [Self.title, path, head.hex] + steps.map { "\($0.commit.hex) \($0.file.hex)" } + ["end"]
    return lines.joined(separator: "\n")
  }
}

extension Workspace {
  /// How many commits are walked before the result is kept.
  private static let memoInterval = 16

  /// The revisions of a path up to a commit, from the memo as far as it reaches.
  func steps(of path: RepositoryPath, from commit: ObjectID) throws(WorkspaceError) -> [RevisionMemo.Step] {
    let name = "revisions/" + path.string.split(separator: "/").dropLast().joined(separator: ".")
    let known = repository.derived(name).flatMap { RevisionMemo(text: $0) }.flatMap {
      $0.path == path.string ? $0 : nil
    }
    if let known, known.head == commit { return known.steps }
    return try inGit { () throws(GitError) in
      let steps: [RevisionMemo.Step]
      let walked: Int
      if let known, let later = try repository.history(of: path, from: commit, onTopOf: known.head) {
        steps = known.steps + later.found.map { RevisionMemo.Step(commit: $0.commit, file: $0.file) }
        walked = later.walked
      } else {
        let all = try repository.history(of: path, from: commit)
        steps = all.found.map { RevisionMemo.Step(commit: $0.commit, file: $0.file) }
        walked = all.walked
      }
      // Only the newest commit's list is worth keeping: a past one is asked for now and then. And not after every commit: a
      // walk of a few commits costs less than a file.
      if walked >= Self.memoInterval, try repository.head().commit == commit {
        repository.keepDerived(name, RevisionMemo(path: path.string, head: commit, steps: steps).text)
      }
      return steps
    }
  }
}
