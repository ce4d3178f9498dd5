import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet state`: moves a story through the newsroom's day.
struct StateCommand: StetCommand {
  struct Parts: Syntax {
    let drafts = Operands("DRAFT", help: "the drafts", completion: .drafts, atLeast: 1)
    let state = Operand("STATE", as: StoryMove.self, help: "where it goes, or hold or release")
    let reason = Option("reason", value: "TEXT", help: "why; required for hold, spiked and killed")
  }

  let about = CommandAbout(
    "state",
    in: .together,
    "move a story to another state, hold or release it",
    discussion: """
      The states are draft, assigned, checking, queries-out, legal, copy, slot, ready, published, spiked and killed. \
      Checked is none to set: a draft is checked while its gate is open. Slot, ready and published need an open gate; \
      published needs ready. Spiked takes a story out before publication, and any earlier state brings it back; killed \
      takes a published one down, for good.

      A hold is a flag beside the state: it closes the gate until somebody releases it.
      """,
    examples: [
      Example("stet state kazakhstan legal", "hands it to the lawyer"),
      Example("stet state kazakhstan hold --reason \"the ministry calls back at six\"", "keeps it from going"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    switch given.state {
    case .hold: try session.change(HoldStory(reason: given.reason ?? ""), on: given.drafts)
    case .release: try session.change(ReleaseStory(reason: given.reason), on: given.drafts)
    case .state(let state): try session.change(SetState(state, reason: given.reason), on: given.drafts)
    }
  }
}

/// What can be done with a story's state.
enum StoryMove: Sendable, ArgumentValue {
  /// It goes to a state.
  case state(StoryState)
  /// It is kept from going.
  case hold
  /// It is kept no longer.
  case release

  init?(argument: String) {
    switch argument {
    case "hold": self = .hold
    case "release": self = .release
    case "queries out": self = .state(.queriesOut)
    default:
      guard let state = StoryState(rawValue: argument) else { return nil }
      self = .state(state)
    }
  }

  var argument: String {
    switch self {
    case .state(let state): state.rawValue
    case .hold: "hold"
    case .release: "release"
    }
  }

  static let expectation = "a state, hold or release"

  static var candidates: [Candidate] {
    StoryState.allCases.filter { $0 != .checked }.map { Candidate($0.rawValue) } + [
      Candidate("hold"), Candidate("release"),
    ]
  }
}

extension Session {
  /// Carries out one edit of the stories of some drafts and says where they are now.
  func change(_ operation: some StoryOperation, on drafts: [String]) throws -> ExitStatus {
    let workspace = try workspace()
    return try change(operation, on: drafts.map { try draft(named: $0, in: workspace) }, in: workspace)
  }

  /// Carries out one edit of the stories of some drafts that were found.
  func change(
    _ operation: some StoryOperation,
    on drafts: [DraftName],
    in workspace: borrowing Workspace
  ) throws -> ExitStatus {
    let signer = try signer(in: workspace)
    let changed = try workspace.change(operation, on: drafts, as: signer)
    let report = StoryReport(changed.map { .init(DraftStanding($0.dossier), commit: $0.commit) }, at: now)
    write(report.json, or: report.text(style: style))
    for item in changed {
      noteUnsavedEdits(of: item.draft, in: workspace, "this is about \(item.dossier.revision.name)")
      warn(of: item.dossier.damaged)
    }
    return .done
  }
}
