public import Prose

/// Puts a question about a claim to the author or a source.
public struct Query: ClaimOperation {
  /// The question.
  public let question: String
  /// Whom it goes to.
  public let addressee: String
  /// The day by which it should be answered.
  public let due: CivilDate?

  /// Takes the question, whom it goes to, and by when it should be answered.
  public init(question: String, to addressee: String, due: CivilDate? = nil) {
    self.question = question
    self.addressee = addressee
    self.due = due
  }

  /// The word the commit's subject begins with.
  public var word: String { "query" }

  /// Requires a question that the doer has not put already; the words may be gone, for that may be what is asked about.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    guard let question = question.nonBlank, let addressee = addressee.nonBlank.map(TypedPerson.called) else {
      throw Refusal(
        .needsNote,
        "A query needs a question and somebody to answer it.",
        hint: "Say --question \"…\" --to \"…\"."
      )
    }
    if let due, due < doer.time.date {
      throw Refusal(
        .dueTooSoon,
        "A question that is put on \(doer.time.day) cannot be due on \(due.iso).",
        hint: "Say a day to come, such as --due \(doer.time.day)."
      )
    }
    let isPut = claim.queries.contains { query in
      query.isOpen && query.person.email == doer.person.email && dossier.isAddressed(query, to: addressee)
        && query.decision.due == due && query.decision.note == question
    }
    guard !isPut else {
      throw Refusal(.nothingToDo, "You have asked \(addressee) just that about claim \(claim.shortID) already.")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .status(.queried),
      wording: claim.boundIfPlaced(in: dossier),
      note: question,
      addressee: addressee,
      due: due
    )
  }
}
