/// One name in a directory of a commit.
package struct TreeEntry: Sendable, Hashable {
  /// What the name stands for.
  package enum Kind: Sendable, Hashable {
    /// A file, executable or not.
    case file
    /// A directory.
    case directory
    /// A symbolic link; stet never follows one.
    case symbolicLink
    /// Another repository's commit.
    case submodule
  }

  /// The name, which may hold anything but `/` and NUL; bytes that are not UTF-8 are replaced.
  package let name: String
  /// The file's or directory's object.
  package let id: ObjectID
  /// What it is.
  package let kind: Kind
  /// Whether a file may be run as a program.
  package let isExecutable: Bool
}
