import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet revisions`: the states of a draft's text.
struct RevisionsCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
  }

  let about = CommandAbout(
    "revisions",
    in: .text,
    "list the revisions of a draft",
    discussion: "Every commit that changed the draft's text is a revision, one made with plain git like any other.",
    examples: [Example("stet revisions kazakhstan", "lists r1, r2 and so on")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let revisions = try workspace.revisions(of: draft)
    let list = RevisionList(revisions, of: draft.slug)
    session.write(list.json, or: list.text(style: session.style))
    session.noteUnsavedEdits(of: draft, in: workspace, "stet save records them")
    return .done
  }
}
