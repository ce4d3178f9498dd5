import CommandSyntax
import Editorial

/// `stet answer`: writes down what came back to a question.
struct AnswerCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let answer = Option("answer", "a", value: "TEXT", help: "what was answered; required")
    let giver = Option(
      "from",
      value: "PERSON",
      help: "who answered; when not given you, or whom you asked where the question is yours"
    )
    let question = Option("question", "q", value: "WORDS", help: "some words of the question, where several are open")
    let asker = Option(
      "asked-by",
      value: "PERSON",
      help: "whose question it is, where several have asked: a name, an address, or me",
      completion: .people
    )
    let source = SourceParts()
  }

  let about = CommandAbout(
    "answer",
    in: .decide,
    "write down the answer to a question about claims",
    discussion: """
      Where several questions about the claim are open, --from means the one that went to that person, and --question or \
      --asked-by says which; where it may still be several, nothing is recorded and they are listed. An answer is no \
      verification. The claim is in the hands of whoever asked, until they judge it, and a source that the answer points to \
      counts for nothing before somebody has looked at it.
      """,
    examples: [
      Example(
        "stet answer 7kq2 --answer \"Six: the list is right, the sum was wrong\"",
        "whoever was asked has answered"
      ),
      Example(
        "stet answer 7kq2 --answer \"It is in the decree\" --from \"the press office\" --source \"Decree 12\" --at \"p. 3\"",
        "somebody else did, and pointed to a source"
      ),
      Example(
        "stet answer 7kq2 --question which --answer \"The second one\"",
        "of several questions, the one with that word"
      ),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(
      Answer(
        given.answer ?? "",
        from: given.giver,
        to: given.question,
        toQuestionOf: given.asker,
        sources: try session.sources(given.source)
      ),
      on: given.claims
    )
  }
}
