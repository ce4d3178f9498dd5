/// The files of one name that stand at one depth below a folder: `drafts/*/*/*/draft.md`.
package struct FilePattern: Sendable, Hashable {
  /// The folder.
  package let root: String
  /// How many folders stand between it and the file.
  package let depth: Int
  /// The file's name.
  package let name: String

  /// Takes the parts as they are.
  package init(below root: String, depth: Int, named name: String) {
    (self.root, self.depth, self.name) = (root, depth, name)
  }
}
