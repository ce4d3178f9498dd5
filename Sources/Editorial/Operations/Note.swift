/// Writes down something that colleagues should know about a claim; its status stays as it is.
///
/// A note is bound to the words as they stand where they have a place, so that a reader sees which wording it was about.
public struct Note: ClaimOperation {
  /// The note.
  public let text: String

  /// Takes the note.
  public init(_ text: String) { self.text = text }

  /// The word the commit's subject begins with.
  public var word: String { "note" }

  /// Requires some words; a claim whose words are gone or that was dropped may be noted on too.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    guard let text = text.nonBlank else {
      throw Refusal(.needsNote, "The note is empty.", hint: "Say stet note \(claim.shortID) \"…\".")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .note,
      wording: claim.boundIfPlaced(in: dossier),
      note: text
    )
  }
}

extension TrackedClaim {
  /// What people have noted on it, oldest first.
  public var notes: [(person: Person, decision: Decision)] { decisions.filter { $0.decision.verb == .note } }
}
