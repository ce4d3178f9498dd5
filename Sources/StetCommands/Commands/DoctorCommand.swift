import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet doctor`: what is wrong with a workspace.
struct DoctorCommand: StetCommand {
  struct Parts: Syntax {
    let fix = Flag("fix", help: "mend what can be mended safely")
  }

  let about = CommandAbout(
    "doctor",
    in: .report,
    "find what is wrong with the workspace",
    discussion: """
      Looks at git's own files, at the newest commit and the history behind it, and at every draft, claim, check and piece \
      of evidence: a command that was cut short, empty branches or objects, locks that were left behind, files that cannot \
      be read, checks of claims that are not there, evidence that is not what its name says. It works where nothing else \
      does, and it only looks.

      With --fix it mends what is safe: nothing that a person wrote is changed, and a lock is removed only when no git \
      that could hold it runs on this machine.

      Ends with 0 when all is well, with 1 while something stands, with 2 when it could not look.
      """,
    examples: [
      Example("stet doctor", "says what is wrong, and changes nothing"),
      Example("stet doctor --fix", "mends what can be mended safely"),
      Example("stet doctor --json", "the same for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    guard HostFiles.isFolder(session.folder) else { throw WorkspaceError(.noFolder, session.folder) }
    let examination = try Workspace.examine(session.folder, mends: given.fix)
    let report = HealthReport(examination, mends: given.fix)
    session.write(report.json, or: report.text(style: session.style))
    return examination.isWell ? .done : .no
  }
}
