/// Takes back what the doer said of a claim, a ruling or a waiver too, so that it counts as unchecked by them; a dropped claim comes back.
public struct Reopen: ClaimOperation {
  /// Why.
  public let note: String?

  /// Takes the reason, if there is one.
  public init(note: String? = nil) { self.note = note }

  /// The word the commit's subject begins with.
  public var word: String { "reopen" }

  /// Requires something to take back: nobody can take back another person's check.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let own = claim.checks.first { $0.person.email == doer.person.email }
    let hasOwn = own.map { $0.decision.verb != .status(.unchecked) } ?? false
    let hasRuled = claim.rulings.contains { $0.person.email == doer.person.email }
    let hasWaived = claim.waivers.contains { $0.person.email == doer.person.email }
    guard hasOwn || hasRuled || hasWaived || claim.status == .dropped else {
      throw Refusal(
        .nothingToDo,
        "You have said nothing of claim \(claim.shortID) that could be taken back.",
        hint:
          "Another person's check stays theirs; if you see it differently, decide yourself and the claim is contested."
      )
    }
    // Another clock may be ahead; what is decided on sight of a drop comes behind it.
    let newest = claim.status == .dropped ? claim.decisions.map(\.decision.date).max() : nil
    let time = newest.map { max(doer.time, Timestamp(seconds: $0.seconds + 1, offset: doer.time.offset)) } ?? doer.time
    return Decision(
      by: doer.person,
      at: time,
      on: claim.claim.id,
      verb: .status(.unchecked),
      wording: claim.boundIfPlaced(in: dossier),
      note: note?.nonBlank
    )
  }
}
