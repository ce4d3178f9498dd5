/// One path at which two trees differ.
package struct TreeDelta: Sendable, Hashable {
  /// The path.
  package let path: RepositoryPath
  /// What the first tree has there; nil for nothing, and for a directory.
  package let old: TreeEntry?
  /// What the second tree has there; nil for nothing, and for a directory.
  package let new: TreeEntry?

  /// Takes the parts as they are.
  package init(path: RepositoryPath, old: TreeEntry?, new: TreeEntry?) {
    self.path = path
    self.old = old
    self.new = new
  }
}
