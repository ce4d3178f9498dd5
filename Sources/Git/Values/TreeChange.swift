/// One path that a commit changes.
package struct TreeChange: Sendable, Hashable {
  /// What the new commit holds at the path.
  package enum Content: Sendable, Hashable {
    /// These bytes, written to the working tree too.
    case bytes([UInt8])
    /// The bytes that the working tree holds there already, read by the caller; the file is not touched.
    case saved([UInt8])
    /// A file that the repository has already, written to the working tree too.
    case stored(ObjectID, isExecutable: Bool)
    /// Nothing: the file goes, in the working tree too.
    case removed
  }

  /// The path.
  package let path: RepositoryPath
  /// What stands there afterwards.
  package let content: Content

  /// Takes a path and what shall stand there.
  package init(_ path: RepositoryPath, _ content: Content) {
    self.path = path
    self.content = content
  }
}
