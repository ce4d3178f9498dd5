import CommandSyntax
import Editorial

/// `stet rule`: settles what people differ on.
struct RuleCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let status = Operand("STATUS", as: RuledStatus.self, help: "what it is to count as")
    let reason = Option("reason", value: "TEXT", help: "why; required")
  }

  let about = CommandAbout(
    "rule",
    in: .decide,
    "settle contested claims as an editor",
    discussion: """
      Editors are the people whose addresses stand in the list “editors” of stet.json. A ruling is kept in the \
      editor's own file and is bound to the words as they are: when they change, the claim is open again. It settles \
      what was decided before it. Who decides otherwise later, or did so on a desk that was not in step, makes the \
      claim contested again. stet reopen takes your own ruling back.
      """,
    examples: [
      Example("stet rule 7kq2 verified --reason \"the decree is dated Jan. 6\"", "settles it for the checkers' source"),
      Example("stet rule 7kq2 m31x disputed --reason \"only the decree counts\"", "settles two, or neither"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try session.decide(Rule(given.status.status, reason: given.reason ?? ""), on: given.claims)
  }
}

/// The statuses that a ruling can give.
enum RuledStatus: String, CaseIterable, ArgumentValue {
  case verified, disputed, unverifiable
  case onAuthor = "on-author"
  case notCheckable = "not-checkable"

  /// The status in the newsroom's rules.
  var status: Status {
    switch self {
    case .verified: .verified
    case .disputed: .disputed
    case .unverifiable: .unverifiable
    case .onAuthor: .onAuthor
    case .notCheckable: .notCheckable
    }
  }
}
