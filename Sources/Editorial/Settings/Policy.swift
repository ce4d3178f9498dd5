import Prose

/// What a workspace asks of a check beyond the guards that always hold.
public struct Policy: Sendable, Hashable {
  /// What sources a verified claim needs.
  public enum Sourcing: String, Sendable, Hashable, CaseIterable {
    /// One source of any kind.
    case any
    /// Two independent sources, primary or secondary.
    case two = "two-independent"
    /// One primary source, or three independent secondary ones.
    case primaryOrThree = "primary-or-three"
    /// One primary source.
    case primary
  }

  /// Who may waive what keeps the gate closed.
  public enum Waiving: String, Sendable, Hashable, CaseIterable {
    /// Those whom the settings name as editors.
    case editors
    /// Everybody who works here.
    case everybody
  }

  /// Whether a source needs a locator before it can carry a verified claim.
  public var locator = true
  /// What sources a verified claim needs.
  public var sources = Sourcing.any
  /// What sources claims of some kinds need instead.
  public var sourcesByKind: [ClaimKind: Sourcing] = [:]
  /// Whether a second person must check the same wording before the gate opens.
  public var secondReader = false
  /// Whether the author's own checks count for nothing.
  public var checkerIsNotAuthor = false

  /// Whether every fact of a claim must be ticked before the claim can be verified.
  public var factsTicked = false

  /// For how many days a verification of any claim holds; nil where time does not wear it out.
  public var expires: Int?
  /// For how many days a verification of a claim of some kinds holds.
  public var expiresByKind: [ClaimKind: Int] = [:]
  /// Who may waive.
  public var waiving = Waiving.editors

  /// The policy of a workspace that says nothing.
  public init() {}

  /// The last day on which a decision holds, by what it says itself and by the age that the settings allow; nil when time does
  /// not wear it out.
  ///
  /// Only what says that a claim is right grows old: a dispute or an open question stands until somebody looks again.
  func lastDay(of decision: Decision, on kinds: [ClaimKind]) -> CivilDate? {
    let own = decision.expires
    guard decision.status == .verified || decision.ruling == .verified,
      let days = (kinds.compactMap { expiresByKind[$0] } + [expires].compactMap(\.self)).min(),
      let limit = CivilDate(daysSinceEpoch: decision.date.date.daysSinceEpoch + days)
    else { return own }
    return own.map { min($0, limit) } ?? limit
  }
}
