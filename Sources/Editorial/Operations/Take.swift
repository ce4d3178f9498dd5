/// Says that the doer has a claim in hand, so that nobody does the same work twice.
public struct Take: ClaimOperation {
  /// Takes nothing more.
  public init() {}

  /// The word the commit's subject begins with.
  public var word: String { "take" }

  /// Requires that the claim is not in the doer's hands already.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    let own = claim.checks.first { $0.person.email == doer.person.email }
    guard own?.decision.status != .checking else {
      throw Refusal(.nothingToDo, "Claim \(claim.shortID) is in your hands already.")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.checking),
      wording: claim.boundIfPlaced(in: dossier)
    )
  }
}
