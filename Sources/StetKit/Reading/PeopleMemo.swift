import Editorial
import Git

/// What everybody was called last who made one of the commits up to some commit, kept under `.git/stet/` so that nothing is
/// walked twice for a name.
///
/// It is keyed by the commit's id, may be deleted at any time, and is made anew where it does not fit. A file is the title and
/// the commit; then a line for each person as git writes one, `Name <address>`.
struct PeopleMemo {
  /// The commit that the names were followed back from.
  let head: ObjectID
  /// The names, by their addresses.
  let names: [String: String]

  private static let title = "stet people 1"

  init(head: ObjectID, names: [String: String]) { (self.head, self.names) = (head, names) }

  /// Reads what `text` wrote; nil for anything else.
  init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, lines[0] == Self.title, lines[lines.count - 1] == "end", let head = ObjectID(hex: lines[1])
    else { return nil }
    var names: [String: String] = [:]
    for line in lines[2..<(lines.count - 1)] {
      guard line.hasSuffix(">"), let bracket = line.lastIndex(of: "<"),
        let person = Person(
          name: String(line[..<bracket].dropLast()),
          email: String(line[bracket...].dropFirst().dropLast())
        )
      else { return nil }
      names[person.email] = person.name
    }
    self.init(head: head, names: names)
  }

  /// The file's text; the last line says that it was written whole.
  var text: String {
    let lines = names.sorted { $0.key < $1.key }.map { "\($0.value) <\($0.key)>" }
    return ([Self.title, head.hex] + lines + ["end"]).joined(separator: "\n")
  }
}

extension Workspace {
  /// How many commits are walked at most: who has done nothing in so many is not looked for further back.
  private static let memoDepth = 2_000
  /// How many commits are walked before the result is kept.
  private static let memoInterval = 16

  /// What those are called now whom assignments have by their addresses alone; who has done nothing lately is left out.
  ///
  /// - Complexity: the commits that are newer than the memo are read, the newest two thousand where there is none; none where
  ///   nobody is looked for.
  func names(of addresses: Set<String>, from commit: ObjectID) throws(WorkspaceError) -> [String: String] {
    guard !addresses.isEmpty else { return [:] }
    let known = repository.derived("people").flatMap { PeopleMemo(text: $0) }
    if let known, known.head == commit { return known.names.filter { addresses.contains($0.key) } }
    return try inGit { () throws(GitError) in
      var found = try names(upTo: commit, onTopOf: known)
      if found == nil { found = try names(upTo: commit, onTopOf: nil) }
      guard let found else { return [:] }
      if found.walked >= Self.memoInterval, try repository.head().commit == commit {
        repository.keepDerived("people", PeopleMemo(head: commit, names: found.names).text)
      }
      return found.names.filter { addresses.contains($0.key) }
    }
  }

  /// The names up to a commit, and how many commits were walked; nil where the memo is of a commit that this one does not
  /// follow, or follows from too far.
  private func names(
    upTo commit: ObjectID,
    onTopOf known: PeopleMemo?
  ) throws(GitError) -> (names: [String: String], walked: Int)? {
    var names: [String: String] = [:]
    var walked = 0
    var meets = known == nil
    do throws(GitError) {
      try repository.visitCommits(from: commit, notIn: known?.head, .newestFirst) { commit throws(GitError) in
        walked += 1
        if let person = Person(author: commit), !person.isNameless, names[person.email] == nil {
          names[person.email] = person.name
        }
        if let known, commit.parents.contains(known.head) { meets = true }
        return walked < Self.memoDepth
      }
    } catch let error where error.code == .notFound && known != nil {
      return nil
    }
    guard meets, walked < Self.memoDepth || known == nil else { return nil }
    return (names.merging(known?.names ?? [:]) { newer, _ in newer }, walked)
  }
}
