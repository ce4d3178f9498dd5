import CommandSyntax
import Editorial

/// `stet query`: puts a question to the author or a source.
struct QueryCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let question = Option("question", "q", value: "TEXT", help: "what is asked; required")
    let addressee = Option("to", value: "PERSON", default: "the author", help: "who is to answer")
  }

  let about = CommandAbout(
    "query",
    in: .decide,
    "put a question about claims",
    discussion: "The claim is queried until you decide on it; the summary shows the question and its age.",
    examples: [Example("stet query 7kq2 --question \"is a member missing?\" --to \"Ines Halloran\"", "asks the author")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(Query(question: given.question ?? "", to: given.addressee), on: given.claims)
  }
}
