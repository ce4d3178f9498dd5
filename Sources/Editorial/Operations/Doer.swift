/// Who does something, and when.
public struct Doer: Sendable, Hashable {
  /// Who.
  public let person: Person
  /// When.
  public let time: Timestamp

  /// Takes a person and a time.
  public init(person: Person, time: Timestamp) {
    self.person = person
    self.time = time
  }
}
