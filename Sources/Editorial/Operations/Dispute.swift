/// Says that a claim is wrong or cannot stand as it is, why, and what the text should do about it.
public struct Dispute: ClaimOperation {
  /// Why.
  public let note: String
  /// What the text should do.
  public let disposition: Disposition?
  /// What says otherwise.
  public let sources: [Source]
  /// A rating on the workspace's scale, where the claim is a third party's.
  public let verdict: String?

  /// Takes the reason and what goes with it.
  public init(note: String, disposition: Disposition?, sources: [Source] = [], verdict: String? = nil) {
    self.note = note
    self.disposition = disposition
    self.sources = sources
    self.verdict = verdict
  }

  /// The word the commit's subject begins with.
  public var word: String { "dispute" }

  /// Requires a note, a disposition, and wording that is current.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    guard let note = note.nonBlank else {
      throw Refusal(.needsNote, "A dispute needs a note that says what is wrong.", hint: "Say --note \"…\".")
    }
    guard let disposition else {
      throw Refusal(
        .needsDisposition,
        "A dispute has to say what the text should do.",
        hint: "Say --change \"the wording you want\", --cut, --attribute, --hedge or --hold."
      )
    }
    if let wanted = disposition.wanted, wanted.nonBlank == nil {
      throw Refusal(.needsDisposition, "The wanted wording is empty.", hint: "To take the words out, say --cut.")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.disputed),
      wording: wording,
      sources: sources,
      note: note,
      disposition: disposition,
      verdict: try dossier.settings.verdict(verdict)
    )
  }
}
