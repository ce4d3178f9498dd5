import CommandSyntax
import Editorial

/// `stet query`: puts a question to the author or a source.
struct QueryCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let question = Option("question", "q", value: "TEXT", help: "what is asked; required")
    let addressee = Option("to", value: "PERSON", default: "the author", help: "who is to answer")
    let due = Option("due", value: "DAY", help: "the day by which it should be answered: 2022-01-10")
  }

  let about = CommandAbout(
    "query",
    in: .decide,
    "put a question about claims",
    discussion: """
      The claim is queried until somebody writes down the answer with stet answer or you decide on it. stet queries lists the \
      questions with their age and what is overdue, and writes them as a letter.
      """,
    examples: [
      Example("stet query 7kq2 --question \"is a member missing?\" --to \"Ines Halloran\"", "asks the author"),
      Example("stet query 7kq2 m31x --question \"who counted?\" --due 2099-12-31", "asks about two, by a day"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(
      Query(
        question: given.question ?? "",
        to: given.addressee,
        due: try given.due.map { try session.day($0) }
      ),
      on: given.claims
    )
  }
}
