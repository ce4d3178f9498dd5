import Prose

/// A claim with all that is known about it as the draft stands.
public struct TrackedClaim: Sendable, Hashable {
  /// The claim as its file holds it.
  public let claim: Claim
  /// The shortest name that is unique in the draft.
  public let shortID: String
  /// Where the words stand; nil when they are gone or ambiguous.
  public let place: Place?
  /// The words as they stand now; the last known ones when they have no place.
  public let wording: String
  /// Whether the words are still those of the claim's file.
  public let currency: Currency
  /// What the checks say together.
  public let status: ClaimStatus
  /// Each person's newest decision, newest first.
  public let checks: [StandingCheck]
  /// Each editor's newest ruling, newest first, whether it holds or not.
  public let rulings: [StandingRuling]
  /// The ruling that settles the claim as the draft stands; nil when none does.
  public let ruling: StandingRuling?
  /// The sources that people cited besides, oldest first, and whether the words are still those.
  public let citations: [StandingCheck]
  /// The questions about it that stand, oldest first, answered or not.
  public let queries: [StandingQuery]
  /// Each person's newest waiver, newest first, whether it holds or not.
  public let waivers: [StandingWaiver]
  /// The newest assignment of the claim, and whether the person has done it; nil when nobody is asked to look.
  public let assigned: StandingAssignment?
  /// Everything decided on the claim, oldest first.
  public let decisions: [(person: Person, decision: Decision)]

  /// The waiver by which the claim may pass the gate as it is; nil when there is none that holds.
  ///
  /// One holds while nobody has found fault with the words that it did not name: whoever let pass what nobody had looked at yet
  /// has not let pass that it is wrong.
  public var waiver: StandingWaiver? {
    let faults = checks.filter { $0.decides && $0.objects }.map(\.decision.id)
    return waivers.first { $0.holds && Set(faults).isSubset(of: $0.decision.settles) }
  }

  /// The words as they stand now, on one line.
  public var line: String { Wording.folded(wording) }

  /// The checks that settle the claim as the draft stands: under a ruling, those that it follows.
  public var decidingChecks: [StandingCheck] {
    checks.filter { $0.decides && (ruling == nil || $0.decision.status == ruling?.status) }
  }

  /// Two claims are equal when all that is known about them is.
  public static func == (left: TrackedClaim, right: TrackedClaim) -> Bool {
    left.claim == right.claim && left.shortID == right.shortID && left.place == right.place
      && left.wording == right.wording && left.currency == right.currency && left.status == right.status
      && left.checks == right.checks && left.rulings == right.rulings && left.waivers == right.waivers
      && left.decisions.map(\.decision) == right.decisions.map(\.decision)
  }

  /// Hashes the claim's name.
  public func hash(into hasher: inout Hasher) { hasher.combine(claim.id) }
}
