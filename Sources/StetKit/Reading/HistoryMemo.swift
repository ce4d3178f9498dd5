import Git

/// The histories of all drafts as one walk found them up to one commit, kept under `.git/stet/`.
///
/// As a draft's own memo it is keyed by the commit's id, may be deleted at any time, and is made anew where it does not fit. A
/// file is the title and the commit; then for each draft its path, whether the last commit lacks it and the place of its state,
/// and a line for each revision.
struct HistoryMemo {
  /// The commit that the histories were followed back from.
  let head: ObjectID
  /// The history of each draft's text, by its path.
  let histories: Histories

  private static let title = "stet histories 1"

  init(head: ObjectID, histories: Histories) { (self.head, self.histories) = (head, histories) }

  /// Reads what `text` wrote; nil for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0] == Self.title, lines[lines.count - 1] == "end", let head = ObjectID(hex: lines[1])
    else { return nil }
    var found: [String: History] = [:]
    var index = 2
    while index < lines.count - 1 {
      let words = lines[index].split(separator: " ", maxSplits: 3)
      guard words.count == 4, let count = Int(words[0]), count >= 0, index + count < lines.count - 1 else { return nil }
      let states = lines[(index + 1)..<(index + 1 + count)]
      guard var history = History(lines: states, last: words[1]) else { return nil }
      history.isMissing = words[2] == "missing"
      found[String(words[3])] = history
      index += count + 1
    }
    self.init(head: head, histories: Histories(found: found))
  }

  /// The file's text; the last line says that it was written whole.
  var text: String {
    var lines = [Self.title, head.hex]
    for (path, history) in histories.found.sorted(by: { $0.key < $1.key }) {
      let last = history.last.map(String.init) ?? "none"
      lines.append("\(history.found.count) \(last) \(history.isMissing ? "missing" : "there") \(path)")
      lines += history.lines
    }
    return (lines + ["end"]).joined(separator: "\n")
  }
}

extension History {
  /// Reads the lines of a memo; nil for anything else.
  init?(lines: ArraySlice<Substring>, last: Substring) {
    self.init()
    for line in lines {
      let words = line.split(separator: " ")
      guard words.count >= 2, let commit = ObjectID(hex: words[0]), let file = ObjectID(hex: words[1]) else {
        return nil
      }
      let sources = words[2...].compactMap { Int($0) }.filter { found.indices.contains($0) }
      guard sources.count == words.count - 2 else { return nil }
      found.append(State(commit: commit, file: file, sources: sources))
    }
    self.last = Int(last)
    guard self.last.map(found.indices.contains) ?? found.isEmpty else { return nil }
  }

  /// A line for each state: the commit, the blob, and the places of the states it was made from.
  var lines: [String] {
    found.map { ([$0.commit.hex, $0.file.hex] + $0.sources.map(String.init)).joined(separator: " ") }
  }
}

extension Workspace {
  static let draftTexts = FilePattern(below: "drafts", depth: 3, named: "draft.md")
  /// How many commits are walked before the result is kept.
  private static let historyInterval = 64

  /// The history of every draft's text up to a commit, by its path, from the memo as far as it reaches.
  func histories(from commit: ObjectID) throws(WorkspaceError) -> [String: History] {
    let known = repository.derived("histories").flatMap { HistoryMemo(text: $0) }
    if let known, known.head == commit { return known.histories.found }
    return try inGit { () throws(GitError) in
      let histories =
        if let known,
          let whole = try repository.histories(
            of: Self.draftTexts,
            from: commit,
            onTopOf: known.head,
            with: known.histories
          )
        {
          whole
        } else {
          try repository.histories(of: Self.draftTexts, from: commit)
        }
      if histories.walked >= Self.historyInterval, try repository.head().commit == commit {
        repository.keepDerived("histories", HistoryMemo(head: commit, histories: histories).text)
      }
      return histories.found
    }
  }
}
