import CommandSyntax
import Editorial

/// `stet not-checkable`: says that no source could settle it.
struct NotCheckableCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let reason = Option("reason", value: "TEXT", help: "why no source could settle it; required")
  }

  let about = CommandAbout(
    "not-checkable",
    in: .decide,
    "mark claims that no source could settle",
    discussion: "For opinion and rhetoric. The claim stays in the list, and the reason with it.",
    examples: [Example("stet not-checkable 7kq2 --reason \"the writer's judgement, marked as such\"", "says why")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(MarkNotCheckable(reason: given.reason ?? ""), on: given.claims)
  }
}
