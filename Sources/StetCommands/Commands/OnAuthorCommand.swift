import CommandSyntax
import Editorial

/// `stet on-author`: accepts claims on the author's word.
struct OnAuthorCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let reason = Option("reason", value: "TEXT", help: "why the author's word is enough; required")
    let expires = Option("expires", value: "DAY", help: "the last day on which it is: 2022-01-31")
  }

  let about = CommandAbout(
    "on-author",
    in: .decide,
    "accept claims on the author's word",
    discussion: "The gate lets such a claim pass and names it in a warning.",
    examples: [Example("stet on-author 7kq2 --reason \"she was in the room\"", "says why that is enough")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(
      MarkOnAuthor(reason: given.reason ?? "", expires: try given.expires.map { try session.day($0) }),
      on: given.claims
    )
  }
}
