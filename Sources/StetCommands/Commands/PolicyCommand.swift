import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet policy`: what the settings ask for, in words.
struct PolicyCommand: StetCommand {
  struct Parts: Syntax {}

  let about = CommandAbout(
    "policy",
    in: .report,
    "explain the settings in words",
    discussion: """
      Says what stet.json asks of sources, readers, authors, facts, checklists and waivers, each with the name of its \
      setting. A name that stet does not know, two settings at odds, and a required checklist that is missing are named \
      with their lines; the status is 1 then. What counts is the newest commit's file.
      """,
    examples: [
      Example("stet policy", "tells what a check needs here"),
      Example("stet policy --json", "the same for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let reading = try session.workspace().policy()
    if let damage = reading.damage {
      throw WorkspaceError(.damaged, damage.path, detail: damage.problem, position: damage.line)
    }
    let report = PolicyReport(reading.settings, remarks: reading.remarks)
    session.write(report.json, or: report.text(style: session.style))
    if reading.hasUncommittedEdits {
      session.console.say("stet: stet.json has edits that are not committed, and they have no effect before that.")
    }
    return reading.remarks.isEmpty ? .done : .no
  }
}
