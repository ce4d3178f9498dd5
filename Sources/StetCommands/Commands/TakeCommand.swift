import CommandSyntax
import Editorial

/// `stet take`: takes claims in hand.
struct TakeCommand: StetCommand {
  struct Parts: Syntax {
    let targets = Operands(
      "CLAIM|DRAFT",
      help: "claims, or drafts as a whole",
      completion: .targets,
      atLeast: 1
    )
  }

  let about = CommandAbout(
    "take",
    in: .decide,
    "take claims or a draft in hand",
    discussion: """
      Colleagues then see who is at work on them. Any later decision of yours on a claim ends it. A draft is with one \
      person; one in state draft or assigned is checking from then on, and any later state stays. stet list --mine shows \
      what you have, and stet assign DRAFT nobody gives it back.
      """,
    examples: [
      Example("stet take 7kq2 m31x", "takes two claims"), Example("stet take kazakhstan", "takes a draft"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    switch try session.targets(given.targets, in: workspace) {
    case .claims(let claims): return try session.decide(Take(), on: claims, in: workspace)
    case .drafts(let drafts): return try session.change(TakeDraft(), on: drafts, in: workspace)
    }
  }
}
