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
    let (dossiers, unreadable) = try workspace.dossiers()
    let list = DraftList(dossiers.map { Summary($0, at: session.now) })
    session.write(list.json, or: list.text(style: session.style))
    session.warn(of: Array(Set(dossiers.flatMap(\.damaged))).sorted { $0.path < $1.path })
    // One draft that cannot be read must not hide the others, nor itself.
    for error in unreadable {
      for message in ErrorWording.lines(for: error).messages { session.console.say("stet: \(message.sentence)") }
    }
    return unreadable.isEmpty ? .done : .failed
  }
}
