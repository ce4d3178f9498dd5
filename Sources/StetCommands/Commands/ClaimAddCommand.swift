import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet claim add`: adds a claim that a person found.
struct ClaimAddCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let quote = Option(required: "quote", value: "WORDS", help: "the exact words, as they stand in the draft")
  }

  let about = CommandAbout(
    "claim add",
    in: .claims,
    "add a claim by its exact words",
    discussion: "The words must stand in the draft's own text exactly once; line breaks may differ.",
    examples: [Example("stet claim add kazakhstan --quote \"oil town\"", "makes these two words a claim of their own")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let decided = try workspace.add(AddClaim(quote: given.quote), to: draft, as: session.signer(in: workspace))
    let report = DecisionReport([decided.outcome])
    session.write(report.json, or: report.text(style: session.style))
    session.noteUnsavedEdits(of: draft, in: workspace, "the words are those of its newest revision")
    return .done
  }
}
