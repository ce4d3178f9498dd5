/// Says that a claim was looked for and not enough was found.
public struct MarkUnverifiable: ClaimOperation {
  /// What was searched.
  public let note: String

  /// Takes the note.
  public init(note: String) { self.note = note }

  /// The word the commit's subject begins with.
  public var word: String { "unverifiable" }

  /// Requires the note, and wording that is current.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    guard let note = note.nonBlank else {
      throw Refusal(
        .needsNote,
        "A claim is unverifiable only with a note of what was searched.",
        hint: "Say --note \"…\"."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.unverifiable),
      wording: wording,
      note: note
    )
  }
}
