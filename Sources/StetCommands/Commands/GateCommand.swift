import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet gate`: whether a draft may be published, as far as checking goes.
struct GateCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
    let day = Option("as-of", value: "DAY", help: "as checks and waivers stand on that day; today when not given")
  }

  let about = CommandAbout(
    "gate",
    in: .report,
    "say whether a draft may be published",
    discussion:
      """
      Opens when every claim is verified as it stands, not checkable, on the author's word or waived, and every item of the \
      required checklists is done. Otherwise every reason is listed with the command that would settle it, and the status is \
      1. stet policy tells what is asked here.

      --at judges what was known while that revision was the newest. --as-of looks at the last days of checks and waivers and \
      takes no decision away: what was made after that day is counted, and said.
      """,
    examples: [
      Example("stet gate kazakhstan", "ends with 0 when it is open, with 1 when it is closed"),
      Example("stet gate kazakhstan --at r1 --as-of 2022-02-01", "the first revision, as its checks stand on a day"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace(asOf: given.day.map { typed throws(CommandError) in try session.day(typed) })
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossier(of: draft, at: given.revision.map { RevisionName($0) } ?? .latest)
    let gate = Gate(dossier)
    if given.revision == nil {
      session.noteUnsavedEdits(of: draft, in: workspace, "this is about \(dossier.revision.name)")
      try session.noteEditedChecklists(in: workspace, named: dossier.settings.requiredChecklists)
    }
    let report = GateReport(gate, of: dossier.revision, slug: dossier.slug)
    session.write(report.json, or: report.text(style: session.style))
    session.warn(of: dossier.damaged)
    session.note(decidedAfter: given.day, [dossier])
    if given.revision != nil { try session.note(presentStateOf: draft, in: workspace) }
    return gate.isOpen ? .done : .no
  }
}
