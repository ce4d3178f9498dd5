/// Somebody's word that a claim may be published as it is although the gate would stay closed, and whether that still holds.
public struct StandingWaiver: Sendable, Hashable {
  /// Who waived.
  public let person: Person
  /// What they said; its verb is a waiver, its `expires` the last day on which it holds.
  public let decision: Decision
  /// Whether the words are still those it was given for, and its day has not passed.
  public let currency: Currency
  /// The revision it was made on; nil when that state of the draft is not in the history.
  public let revision: Int?
  /// Whether the settings let this person waive.
  public let isPermitted: Bool

  /// Whether it opens the gate.
  public var holds: Bool { currency.holds && isPermitted }
}
