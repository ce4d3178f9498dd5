import CommandSyntax
import Editorial

/// `stet claim drop`: takes claims out of the list.
struct ClaimDropCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let reason = Option("reason", value: "TEXT", help: "why; required")
  }

  let about = CommandAbout(
    "claim drop",
    in: .claims,
    "take claims out of the list",
    discussion: "The claim's file and history stay, and stet reopen brings it back. The reason is shown with it.",
    examples: [Example("stet claim drop 7kq2 --reason \"says the same as m31x\"", "drops a claim")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(DropClaim(reason: given.reason ?? ""), on: given.claims)
  }
}
