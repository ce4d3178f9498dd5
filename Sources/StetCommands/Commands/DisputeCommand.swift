import CommandSyntax
import Editorial

/// `stet dispute`: says that claims are wrong, and what the text should do.
struct DisputeCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let note = Option("note", value: "TEXT", help: "what is wrong; required")
    let wanted = Choice(
      .option("change", value: "WORDING", help: "say it in these words") { (wording: String) in
        .change(wording: wording)
      },
      .flag("cut", means: Disposition.cut, help: "take it out"),
      .flag("attribute", means: Disposition.attribute, help: "say who says so"),
      .flag("hedge", means: Disposition.hedge, help: "say it more carefully"),
      .flag("hold", means: Disposition.hold, help: "do not publish before this is settled")
    )
    let source = SourceParts()
    let verdict = Option(
      "verdict",
      value: "WORDS",
      help: "a rating on the workspace's scale, for a claim of a third party"
    )
  }

  let about = CommandAbout(
    "dispute",
    in: .decide,
    "mark claims disputed, and say what the text should do",
    discussion: """
      A dispute needs a note that says what is wrong and one of --change, --cut, --attribute, --hedge and --hold. The \
      next revision shows whether the change was applied.
      """,
    examples: [
      Example(
        "stet dispute m31x --note \"Jan. 5 was a Wednesday\" --change \"on Wednesday, Jan. 5\"",
        "asks for other words"
      )
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let operation = Dispute(
      note: given.note ?? "",
      disposition: given.wanted,
      sources: try session.sources(given.source),
      verdict: given.verdict
    )
    return try session.decide(operation, on: given.claims)
  }
}
