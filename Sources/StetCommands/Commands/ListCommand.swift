import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet list`: every draft on the desk.
struct ListCommand: StetCommand {
  struct Parts: Syntax {}

  let about = CommandAbout(
    "list",
    in: .start,
    "list the drafts",
    discussion: "Shows each draft with its revision, how far checking has come, and whether the gate is open.",
    examples: [Example("stet list", "shows every draft"), Example("stet list --json", "the same for programs")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let (standings, unreadable) = try workspace.standings()
    let list = DraftList(standings)
    guard !standings.isEmpty || unreadable.isEmpty else { return session.warn(ofUnreadable: unreadable) }
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: standings.flatMap(\.damaged))
    return session.warn(ofUnreadable: unreadable)
  }
}
