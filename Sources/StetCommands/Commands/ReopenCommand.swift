import CommandSyntax
import Editorial

/// `stet reopen`: takes back what one has said.
struct ReopenCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let note = Option("note", value: "TEXT", help: "why")
  }

  let about = CommandAbout(
    "reopen",
    in: .decide,
    "take back your check, or a drop",
    discussion:
      "Your own check on the claim, and your ruling if you are an editor, count no longer; another person's stay. A dropped claim comes back.",
    examples: [Example("stet reopen 7kq2 --note \"the source has been withdrawn\"", "opens the claim again")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(Reopen(note: given.note), on: given.claims)
  }
}
