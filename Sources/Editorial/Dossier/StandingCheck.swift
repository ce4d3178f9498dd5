public import Prose

/// One person's newest decision on a claim, and whether it still holds.
public struct StandingCheck: Sendable, Hashable {
  /// Who decided.
  public let person: Person
  /// What they decided last.
  public let decision: Decision
  /// Whether it still holds.
  public let currency: Currency
  /// The revision it was made on; nil when that state of the draft is not in the history.
  public let revision: Int?
  /// The last day on which it holds, by what it says itself and by the age that the settings allow.
  public let lastDay: CivilDate?

  /// Whether the check keeps others from taking the claim away: it found fault with the words, or a question is out.
  var objects: Bool {
    switch decision.status {
    case .disputed, .unverifiable: currency.holds
    case .queried: true
    default: false
    }
  }

  /// Whether the check settles the claim as the draft stands.
  public var decides: Bool { currency.holds && decision.status?.isDecisive == true }
}
