/// A commit to be made on the checked-out branch: what changes, and in whose name.
package struct Landing: Sendable {
  /// The files that the commit changes.
  package var changes: [TreeChange]
  /// The whole message.
  package var message: String
  /// Whose work it is.
  package var author: Signature
  /// Who records it.
  package var committer: Signature
  /// The commit of another line of work that this one brings in; the files that it brings are among the changes.
  package var merged: ObjectID?

  /// Takes the parts as they are.
  package init(
    changes: [TreeChange],
    message: String,
    author: Signature,
    committer: Signature,
    merged: ObjectID? = nil
  ) {
    self.changes = changes
    self.message = message
    self.author = author
    self.committer = committer
    self.merged = merged
  }
}
