/// Writes down what somebody answered to a question about a claim.
///
/// An answer is no verification: the claim is in the asker's hands again, and what the answer points to is no source of the
/// claim before somebody has looked at it.
public struct Answer: ClaimOperation {
  /// What was answered.
  public let answer: String
  /// Who gave it; whom the question went to when nil.
  public let giver: String?
  /// Whose question it is, by name or address, where several have asked.
  public let asker: String?
  /// What the answer points to.
  public let sources: [Source]

  /// Takes the answer, and what is known about it.
  public init(_ answer: String, from giver: String? = nil, toQuestionOf asker: String? = nil, sources: [Source] = []) {
    self.answer = answer
    self.giver = giver
    self.asker = asker
    self.sources = sources
  }

  /// The word the commit's subject begins with.
  public var word: String { "answer about" }

  /// Requires an answer, and one open question that it can be meant for; the words may be gone by now.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    let question = try question(about: claim)
    guard let answer = answer.nonBlank else {
      throw Refusal(.needsNote, "An answer needs words.", hint: "Say --answer \"…\".")
    }
    let isOwn = question.person.email == doer.person.email
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .answer,
      wording: claim.boundIfPlaced(in: dossier),
      sources: sources,
      note: answer,
      answeredBy: giver?.nonBlank ?? (isOwn ? question.addressee : doer.person.name),
      answers: [question.decision.id]
    )
  }

  private func question(about claim: TrackedClaim) throws(Refusal) -> StandingQuery {
    let open = claim.queries.filter(\.isOpen)
    guard !open.isEmpty else {
      let isAnswered = claim.queries.contains { !$0.isOpen }
      throw Refusal(
        .noQuery,
        isAnswered
          ? "The question about claim \(claim.shortID) is answered already."
          : "No question about claim \(claim.shortID) is open: it is \(claim.status.word).",
        hint: isAnswered
          ? "stet show \(claim.shortID) shows the answer; ask again with stet query if it does not do."
          : "stet query \(claim.shortID) --question … asks one."
      )
    }
    guard let asker = asker?.nonBlank?.lowercased() else {
      guard open.count == 1 else { throw ambiguous(open, claim) }
      return open[0]
    }
    let meant = open.filter { $0.person.email == asker || $0.person.name.lowercased() == asker }
    guard !meant.isEmpty else {
      throw Refusal(
        .noQuery,
        "\(self.asker ?? "") has no open question about claim \(claim.shortID).",
        hint: "Those who have: \(Self.names(open))."
      )
    }
    // Of several of one person the oldest is answered first.
    return meant[0]
  }

  private func ambiguous(_ open: [StandingQuery], _ claim: TrackedClaim) -> Refusal {
    let questions = open.map { "\($0.person.name) asks \($0.addressee) \(Wording.quoted($0.decision.note ?? ""))" }
    return Refusal(
      .queryAmbiguous,
      "\(open.count) questions about claim \(claim.shortID) are open: \(questions.joined(separator: "; ")).",
      hint: "Say whose is answered: --asked-by \"\(open[0].person.name)\"; of one person's, the oldest is meant."
    )
  }

  private static func names(_ queries: [StandingQuery]) -> String {
    var seen: Set<String> = []
    return queries.map(\.person.name).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
