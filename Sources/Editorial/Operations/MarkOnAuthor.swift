/// Accepts a claim on its author's word, and says why that is enough.
public struct MarkOnAuthor: ClaimOperation {
  /// Why the author's word is enough.
  public let reason: String

  /// Takes the reason.
  public init(reason: String) { self.reason = reason }

  /// The word the commit's subject begins with.
  public var word: String { "on-author" }

  /// Requires the reason, and wording that is current.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    guard let note = reason.nonBlank else {
      throw Refusal(
        .needsNote,
        "A claim is accepted on the author's word only with a reason.",
        hint: "Say --reason \"…\"."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.onAuthor),
      wording: wording,
      note: note
    )
  }
}
