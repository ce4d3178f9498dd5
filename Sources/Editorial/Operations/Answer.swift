/// Writes down what somebody answered to a question about a claim.
///
/// An answer is no verification: the claim is in the asker's hands again, and what the answer points to is no source of the
/// claim before somebody has looked at it.
public struct Answer: ClaimOperation {
  /// What was answered.
  public let answer: String
  /// Who gave it; whom the question went to when nil.
  public let giver: String?
  /// Some words of the question, where several are open.
  public let question: String?
  /// Whose question it is, by name or address, where several have asked.
  public let asker: String?
  /// What the answer points to.
  public let sources: [Source]

  /// Takes the answer, and what is known about it.
  public init(
    _ answer: String,
    from giver: String? = nil,
    to question: String? = nil,
    toQuestionOf asker: String? = nil,
    sources: [Source] = []
  ) {
    self.answer = answer
    self.giver = giver
    self.question = question
    self.asker = asker
    self.sources = sources
  }

  /// The word the commit's subject begins with.
  public var word: String { "answer about" }

  /// Requires an answer, and one open question that it is meant for; the words may be gone by now.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    let choice = QuestionChoice(words: question?.nonBlank, asker: asker?.nonBlank, giver: giver?.nonBlank)
    let question = try choice.question(about: claim, of: dossier, by: doer.person)
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
      answeredBy: giver?.nonBlank.map(TypedPerson.called) ?? (isOwn ? question.addressee : doer.person.name),
      answers: [question.decision.id]
    )
  }
}
