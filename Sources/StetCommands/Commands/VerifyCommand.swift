import CommandSyntax
import Editorial

/// `stet verify`: says that claims are right, and which sources say so.
struct VerifyCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let source = SourceParts()
    let note = Option("note", value: "TEXT", help: "what a colleague should know about this check")
    let verdict = Option(
      "verdict",
      value: "WORDS",
      help: "a rating on the workspace's scale, for a claim of a third party"
    )
    let expires = Option("expires", value: "DAY", help: "the last day on which the check holds: 2022-01-31")
  }

  let about = CommandAbout(
    "verify",
    in: .decide,
    "mark claims verified",
    discussion: """
      A verified claim needs a source and where in it the fact stands. The check is bound to the words as they stand \
      now: when an edit changes them, it reopens. Correct as is, or CQ, is the same. \
      What time wears out, a price, an office, a count, can be given a last day: after it the check is expired and \
      the claim open again.
      """,
    examples: [
      Example("stet verify 7kq2 --source \"CSTO charter\" --at \"article 4\" --primary", "verifies one claim"),
      Example(
        "stet verify 7kq2 m31x --source https://www.akorda.kz/en --at \"address of Jan. 5\" --note \"video and transcript agree\"",
        "verifies two claims against one page"
      ),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(
      Verify(
        sources: try session.sources(given.source),
        note: given.note,
        verdict: given.verdict,
        expires: try given.expires.map { try session.day($0) }
      ),
      on: given.claims
    )
  }
}
