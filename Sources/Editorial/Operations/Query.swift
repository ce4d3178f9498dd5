/// Puts a question about a claim to the author or a source.
public struct Query: ClaimOperation {
  /// The question.
  public let question: String
  /// Whom it goes to.
  public let addressee: String

  /// Takes the question and whom it goes to.
  public init(question: String, to addressee: String) {
    self.question = question
    self.addressee = addressee
  }

  /// The word the commit's subject begins with.
  public var word: String { "query" }

  /// Requires a question; the words may be gone, for that may be what is asked about.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    guard let question = question.nonBlank, let addressee = addressee.nonBlank else {
      throw Refusal(
        .needsNote,
        "A query needs a question and somebody to answer it.",
        hint: "Say --question \"…\" --to \"…\"."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.queried),
      wording: claim.boundIfPlaced(in: dossier),
      note: question,
      addressee: addressee
    )
  }
}
