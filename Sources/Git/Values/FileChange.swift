/// One file that differs between a commit and one of its parents.
package struct FileChange: Sendable, Hashable {
  /// The path; a name that is not UTF-8 is repaired, and is no path that stet writes.
  package let path: String
  /// The file's object before; nil when it was not there or was no ordinary file.
  package let before: ObjectID?
  /// The file's object after; nil when it is gone or is no ordinary file.
  package let after: ObjectID?

  /// Takes the parts as they are.
  package init(path: String, before: ObjectID?, after: ObjectID?) {
    (self.path, self.before, self.after) = (path, before, after)
  }
}
