/// Who made a commit, and when.
package struct Signature: Sendable, Hashable {
  /// The person's name.
  package var name: String
  /// The person's e-mail address.
  package var email: String
  /// Seconds since 1970-01-01 00:00:00 UTC.
  package var seconds: Int64
  /// Minutes east of UTC that the person's clock showed.
  package var offset: Int32

  /// Takes the four parts as they are.
  package init(name: String, email: String, seconds: Int64, offset: Int32) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }
}
