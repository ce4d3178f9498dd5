public import Prose

/// Accepts a claim on its author's word, and says why that is enough.
public struct MarkOnAuthor: ClaimOperation {
  /// Why the author's word is enough.
  public let reason: String

  /// The last day on which the author's word is enough.
  public let expires: CivilDate?

  /// Takes the reason, and until when it is good.
  public init(reason: String, expires: CivilDate? = nil) {
    self.reason = reason
    self.expires = expires
  }

  /// The word the commit's subject begins with.
  public var word: String { "on-author" }

  /// Requires the reason, wording that is current, and somebody who may check it.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    try dossier.requireChecker(doer.person)
    guard let note = reason.nonBlank else {
      throw Refusal(
        .needsNote,
        "A claim is accepted on the author's word only with a reason.",
        hint: "Say --reason \"…\"."
      )
    }
    try doer.require(lasting: expires)
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.onAuthor),
      wording: wording,
      note: note,
      expires: expires
    )
  }
}
