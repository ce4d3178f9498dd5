import CommandSyntax
import Editorial
import Prose
import Reports
import StetKit

/// `stet diff`: what changed between two revisions, in words.
struct DiffCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let revisions = Operands(
      "REVISION",
      help: "from which to which; with one, from it to the text as it lies there; with none, from the newest revision",
      completion: .revisions,
      atMost: 2
    )
    let exitCode = Flag("exit-code", help: "end with status 1 when words differ")
  }

  let about = CommandAbout(
    "diff",
    in: .text,
    "show which words changed",
    discussion: """
      Compares two revisions sentence by sentence and inside them word by word. Re-wrapped lines are no change. Each \
      change says which claims it hits.
      """,
    examples: [
      Example("stet diff kazakhstan r1 r2", "compares two revisions"),
      Example("stet diff kazakhstan", "shows unsaved edits"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let names = given.revisions.map { RevisionName($0) }
    let from = try workspace.revision(names.first ?? .latest, of: draft)
    let to = try names.count == 2 ? workspace.revision(names[1], of: draft) : nil
    let new =
      try to.map { to throws(WorkspaceError) in try workspace.text(of: to, of: draft) }
      ?? workspace.workingText(of: draft)
    let old = try workspace.text(of: from, of: draft)
    let dossier =
      if let to { try workspace.dossier(of: draft, upTo: to) } else { try workspace.dossier(of: draft, with: new) }
    let language = dossier.article.language
    let difference = Difference(
      from: Article(reading: old, language: language),
      to: Article(reading: new, language: language)
    )
    let report = DiffReport(difference, from: from, to: to, claims: dossier.liveClaims)
    session.write(report.json, or: report.text(style: session.style))
    session.warn(of: dossier.damaged)
    return given.exitCode && !difference.changes.isEmpty ? .no : .done
  }
}
