import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet list`: every draft on the desk, or one's own work.
struct ListCommand: StetCommand {
  struct Parts: Syntax {
    let mine = Flag(
      "mine",
      help: "instead, what is in your hands: drafts and claims, with what is left until their deadlines"
    )
  }

  let about = CommandAbout(
    "list",
    in: .start,
    "list the drafts, or your own work",
    discussion: """
      Shows each draft with its revision, how far checking has come, whether the gate is open, and what is left until its \
      deadline. With --mine, the drafts that are with you and the claims in your hands: taken, assigned to you, or with a \
      question of yours out.
      """,
    examples: [
      Example("stet list", "shows every draft"), Example("stet list --mine", "shows what you have to do"),
      Example("stet list --json", "every draft, for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    if given.mine { return try list(workOf: session, in: workspace) }
    let (standings, unreadable) = try session.standings(of: workspace)
    let list = DraftList(standings, at: session.now)
    guard session.wantsJSON || !standings.isEmpty || unreadable.isEmpty else {
      return session.warn(ofUnreadable: unreadable)
    }
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: standings.flatMap(\.damaged))
    return session.warn(ofUnreadable: unreadable)
  }

  /// Shows what is in the hands of whoever asks; only the drafts that hold such claims are read.
  private func list(
    workOf session: Session,
    in workspace: borrowing Workspace
  ) throws -> ExitStatus {
    let person = try session.signer(in: workspace).doer.person
    let (standings, work, unreadable) = try session.standings(of: workspace, withWorkOf: person)
    let drafts = standings.filter { $0.story.isOpen && $0.story.assignee?.email == person.email }
    let list = WorkList(of: person, drafts: drafts, claims: work, at: session.now)
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: standings.flatMap(\.damaged))
    return session.warn(ofUnreadable: unreadable)
  }
}
