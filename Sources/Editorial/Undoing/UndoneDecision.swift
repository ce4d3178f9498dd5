/// A decision that the person who made it has taken back.
public struct UndoneDecision: Sendable, Hashable {
  /// Who decided, and took it back.
  public let person: Person
  /// What was decided.
  public let decision: Decision
  /// When it was taken back.
  public let date: Timestamp
  /// The commit that took it back, as forty hexadecimal digits.
  public let commit: String

  /// Takes the parts as they are.
  package init(person: Person, decision: Decision, date: Timestamp, commit: String) {
    self.person = person
    self.decision = decision
    self.date = date
    self.commit = commit
  }
}
