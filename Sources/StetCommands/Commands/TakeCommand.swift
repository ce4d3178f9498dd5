import CommandSyntax
import Editorial

/// `stet take`: takes claims in hand.
struct TakeCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
  }

  let about = CommandAbout(
    "take",
    in: .decide,
    "take claims in hand",
    discussion: "Colleagues then see who is at work on them. Any later decision of yours ends it.",
    examples: [Example("stet take 7kq2 m31x", "takes two claims")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(Take(), on: given.claims)
  }
}
