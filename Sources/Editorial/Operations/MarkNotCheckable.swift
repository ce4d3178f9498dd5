/// Says that a claim is opinion or rhetoric that no source could settle.
public struct MarkNotCheckable: ClaimOperation {
  /// Why no source could settle it.
  public let reason: String

  /// Takes the reason.
  public init(reason: String) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "not-checkable" }

  /// Requires the reason, and wording that is current.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
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
