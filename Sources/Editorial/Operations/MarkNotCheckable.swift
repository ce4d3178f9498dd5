/// Says that a claim is opinion or rhetoric that no source could settle.
public struct MarkNotCheckable: ClaimOperation {
  /// Why no source could settle it.
  public let reason: String

  /// Takes the reason.
  public init(reason: String) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "not-checkable" }

  /// Requires the reason, wording that is current, and somebody who may check it.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    try dossier.requireChecker(doer.person)
    guard let note = reason.nonBlank else {
      throw Refusal(.needsNote, "A claim is not checkable only with a reason.", hint: "Say --reason \"…\".")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.notCheckable),
      wording: wording,
      note: note
    )
  }
}
