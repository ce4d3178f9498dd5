import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet edit`: opens a draft in the person's editor and records what they did.
struct EditCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
    let message = Option("message", "m", value: "TEXT", help: "what the edit is, for the history")
  }

  let about = CommandAbout(
    "edit",
    in: .text,
    "edit a draft and record the revision",
    discussion: """
      Opens the draft in $VISUAL or $EDITOR, and when the editor ends, records the edit and says what it did to the \
      claims. When the editor fails, nothing is recorded and the text stays as the editor left it.
      """,
    examples: [Example("stet edit kazakhstan -m \"second pass\"", "opens the draft in your editor")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    // Asked for first: nobody should write for an hour and then hear that git does not know them.
    let signer = try session.signer(in: workspace)
    // And asked for before an editor opens on nothing.
    _ = try workspace.workingText(of: draft)
    try Editor(environment: session.environment).edit(workspace.folder + draft.textPath)
    guard try workspace.hasUnsavedEdits(draft) else {
      session.console.say("stet: Nothing changed in \(draft.slug.string).")
      return .done
    }
    let saving = try workspace.save(draft, message: given.message, as: signer)
    let report = EditReport(saving.effect, slug: draft.slug, revision: saving.after.revision)
    session.write(report.json, or: report.text(style: session.style))
    session.noteUnclaimed(in: saving.after)
    session.warn(of: saving.after.damaged)
    return .done
  }
}
