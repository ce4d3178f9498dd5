import CommandSyntax
import Editorial

/// `stet unverifiable`: says that not enough was found.
struct UnverifiableCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let note = Option("note", value: "TEXT", help: "what was searched; required")
  }

  let about = CommandAbout(
    "unverifiable",
    in: .decide,
    "mark claims looked for and not found",
    discussion: "Not enough was found to call the claim right or wrong; the note says what was searched.",
    examples: [Example("stet unverifiable 7kq2 --note \"no official count was published\"", "says what was searched")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(MarkUnverifiable(note: given.note ?? ""), on: given.claims)
  }
}
