/// Takes a claim out of a draft's list, with a reason; its file and its history stay.
public struct DropClaim: ClaimOperation {
  /// Why.
  public let reason: String

  /// Takes the reason.
  public init(reason: String) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "drop" }

  /// Requires a reason, and a claim that is not dropped.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    guard claim.status != .dropped else {
      throw Refusal(.nothingToDo, "Claim \(claim.shortID) is dropped already.")
    }
    if let other = claim.checks.first(where: { $0.objects && $0.person.email != doer.person.email }) {
      throw Refusal(
        .othersObject,
        "\(other.person.name) has claim \(claim.shortID) as \(other.decision.verb.word), and a drop would hide that.",
        hint: "Settle it with them; they can take it back with stet reopen \(claim.shortID)."
      )
    }
    guard let reason = reason.nonBlank else {
      throw Refusal(.needsNote, "A claim is dropped only with a reason.", hint: "Say --reason \"…\".")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .drop,
      wording: claim.boundIfPlaced(in: dossier),
      note: reason
    )
  }
}
