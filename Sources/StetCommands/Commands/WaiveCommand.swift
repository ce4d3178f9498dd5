import CommandSyntax
import Editorial

/// `stet waive`: lets claims pass the gate as they are.
struct WaiveCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let reason = Option("reason", value: "TEXT", help: "why; required")
    let until = Option("until", value: "DAY", help: "the last day on which it holds: 2022-01-31; required")
  }

  let about = CommandAbout(
    "waive",
    in: .decide,
    "let claims pass the gate as they are",
    discussion: """
      The claim's status stays what it is, and the gate warns of the waiver instead of closing. A waiver is bound to \
      the words as they are and ends with its last day. Who may waive is a setting: the editors of stet.json, or \
      everybody; one by somebody who may not any more has no effect. stet reopen takes your own back.
      """,
    examples: [
      Example(
        "stet waive 7kq2 --reason \"the embassy answers on Monday\" --until 2099-01-10",
        "lets one claim pass until a day"
      )
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let until = try given.until.map { try session.day($0) }
    return try session.decide(Waive(reason: given.reason ?? "", until: until), on: given.claims)
  }
}
