import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet sources`: what a draft rests on.
struct SourcesCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let revision = Option(
      "at",
      value: "REVISION",
      help: "the revision; the newest when not given",
      completion: .revisions
    )
  }

  let about = CommandAbout(
    "sources",
    in: .report,
    "list what a draft rests on",
    discussion: """
      Every source once, by kind, with the claims it carries and where in it each fact stands. Sources that go back to one \
      origin count once. Then what a research desk asks about: what has no locator, what is verified from one origin only, \
      what was said off the record. What was given with an answer is no source before somebody has looked at it.
      """,
    examples: [
      Example("stet sources kazakhstan", "what the draft rests on"),
      Example("stet sources kazakhstan --at r1 --json", "the first revision's, for programs"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let dossier = try workspace.dossier(of: draft, at: given.revision.map { RevisionName($0) } ?? .latest)
    let report = SourceReport(dossier, at: session.now)
    session.write(report.json, or: report.text(style: session.style))
    session.warn(of: dossier.damaged)
    return .done
  }
}
