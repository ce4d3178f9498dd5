/// What a commit says, as a value.
package struct Commit: Sendable, Hashable {
  /// The commit's own name.
  package let id: ObjectID
  /// The tree it records.
  package let tree: ObjectID
  /// The commits it follows; none for the first.
  package let parents: [ObjectID]
  /// Who wrote it, and when.
  package let author: Signature
  /// Who recorded it, and when.
  package let committer: Signature
  /// The whole message.
  package let message: String

  /// The first line of the message.
  package var subject: String {
    String(message.drop(while: \.isNewline).prefix(while: { !$0.isNewline }))
  }
}
