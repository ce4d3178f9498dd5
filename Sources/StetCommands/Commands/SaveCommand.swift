import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet save`: records the working copy as a revision.
struct SaveCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand(
      optional: "DRAFT",
      help: "the draft; every draft with unsaved edits when not given",
      completion: .drafts
    )
    let message = Option("message", "m", value: "TEXT", help: "what the edit is, for the history")
  }

  let about = CommandAbout(
    "save",
    in: .text,
    "record an edited draft as a revision",
    discussion: """
      Commits the draft as it lies in the working copy, and says what the edit did: which checks still stand, and which \
      reopen because the words they judged have changed.
      """,
    examples: [Example("stet save kazakhstan -m \"writer's second pass\"", "records the edit under that message")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let signer = try session.signer(in: workspace)
    let drafts: [DraftName]
    if let name = given.draft {
      drafts = [try session.draft(named: name, in: workspace)]
    } else {
      drafts = try workspace.drafts().filter { try workspace.hasUnsavedEdits($0) }
      guard !drafts.isEmpty else {
        throw CommandError("nothing-to-save", "No draft has unsaved edits.", hint: "stet list shows the drafts.")
      }
    }
    for draft in drafts {
      let saving = try workspace.save(draft, message: given.message, as: signer)
      let report = EditReport(saving.effect, slug: draft.slug, revision: saving.after.revision)
      session.write(report.json, or: report.text(style: session.style))
      session.noteUnclaimed(in: saving.after)
      session.warn(of: saving.after.damaged)
      session.note(languageOf: [saving.after])
    }
    return .done
  }
}
