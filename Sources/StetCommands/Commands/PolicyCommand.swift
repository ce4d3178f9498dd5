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
      setting. A name that stet does not know, two settings at odds, a required checklist that is missing, and any checklist \
      that cannot be read are named with their lines; the status is 1 then. What counts is the newest commit's files.
      """,
    examples: [
      Example("stet policy", "tells what a check needs here"),
      Example("stet policy --json", "the same for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let reading = try workspace.policy()
    if let damage = reading.damage {
      throw WorkspaceError(.damaged, damage.path, detail: damage.problem, position: damage.line)
    }
    let report = PolicyReport(
      reading.settings,
      remarks: reading.remarks,
      brokenChecklists: reading.brokenChecklists,
      hasUncommittedEdits: reading.hasUncommittedEdits
    )
    session.write(report.json, or: report.text(style: session.style))
    if reading.hasUncommittedEdits {
      session.console.say("stet: stet.json has edits that are not committed, and they have no effect before that.")
      session.console.say("hint: git commit -m \"change the settings\" -- stet.json commits them.")
    }
    try session.noteEditedChecklists(in: workspace)
    return reading.remarks.isEmpty && reading.brokenChecklists.isEmpty ? .done : .no
  }
}
