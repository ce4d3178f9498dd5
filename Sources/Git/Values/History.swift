/// What following one path back through the commits has found.
package struct History: Sendable {
  /// A commit at which the file's content became what no parent had.
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
  /// How many commits were looked at.
  package var walked = 0

  /// Starts with nothing found.
  package init() {}
}
