/// What following one path back through the commits has found.
package struct History: Sendable {
  /// A commit at which the file's content became what no parent had, or what one of two lines of work had.
  package struct State: Sendable, Hashable {
    /// The commit.
    package let commit: ObjectID
    /// The file's object.
    package let file: ObjectID
    /// The places in `found` of the states that it was made from: one, several for a merge, none for the first.
    package let sources: [Int]

    /// Takes the parts as they are.
    package init(commit: ObjectID, file: ObjectID, sources: [Int]) {
      self.commit = commit
      self.file = file
      self.sources = sources
    }
  }

  /// The states, oldest first: each stands behind those that it was made from.
  package var found: [State] = []
  /// The place in `found` of the state that the last commit has, or had before the file was deleted.
  package var last: Int?
  /// Whether the last commit does not have the file.
  package var isMissing = false
  /// How many commits were looked at.
  package var walked = 0

  /// Starts with nothing found.
  package init() {}
}

extension History {
  /// Whether some content came back after it was gone: then the content alone does not tell which state a commit has.
  var repeatsItself: Bool { Set(found.map(\.file)).count < found.count }

  /// Takes a commit in.
  ///
  /// - Parameters:
  ///   - file: the file's object at the commit; nil where it is missing.
  ///   - parents: the file's object, and the place in `found` of its state, at each parent.
  /// - Returns: the place in `found` of the state that the commit has, or had before the file was deleted.
  mutating func take(_ commit: ObjectID, _ file: ObjectID?, from parents: [(file: ObjectID?, state: Int?)]) -> Int? {
    // Past a deletion, a file that comes back is made from what it was.
    let sources = parents.compactMap(\.state)
    guard let file else { return sources.first }
    let taken = parents.first { $0.file == file }.flatMap(\.state)
    if let taken, sources.allSatisfy({ holds($0, in: taken) }) { return taken }
    let unique = sources.enumerated().filter { !sources[..<$0.offset].contains($0.element) }.map(\.element)
    found.append(State(commit: commit, file: file, sources: unique))
    return found.count - 1
  }

  /// Whether what one state did is part of another: it has the same content, or the other was made from it, step by step.
  ///
  /// - Complexity: O(*n*) in the states between the two.
  func holds(_ state: Int, in other: Int) -> Bool {
    if found[state].file == found[other].file { return true }
    var waiting = [other]
    var seen: Set<Int> = []
    while let next = waiting.popLast() {
      if next == state { return true }
      // A state stands behind those that it was made from.
      if next > state, seen.insert(next).inserted { waiting += found[next].sources }
    }
    return false
  }
}
