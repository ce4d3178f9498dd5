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
    let dryRun = Flag("dry-run", "n", help: "only say what saving would do to the checks")
  }

  let about = CommandAbout(
    "save",
    in: .text,
    "record an edited draft as a revision",
    discussion: """
      Commits the draft as it lies in the working copy, and says what the edit did: which checks still stand, and which \
      reopen because the words they judged have changed.
      """,
    examples: [
      Example("stet save kazakhstan -m \"writer's second pass\"", "records the edit under that message"),
      Example("stet save kazakhstan --dry-run", "says which checks would reopen, and commits nothing"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let drafts: [DraftName]
    if let name = given.draft {
      drafts = [try session.draft(named: name, in: workspace)]
    } else {
      drafts = try workspace.drafts().filter { try workspace.hasUnsavedEdits($0) }
      guard !drafts.isEmpty else {
        throw CommandError("nothing-to-save", "No draft has unsaved edits.", hint: "stet list shows the drafts.")
      }
    }
    if given.dryRun {
      for draft in drafts {
        let saving = try workspace.rehearseSaving(draft)
        write(saving, to: session)
        session.warn(of: saving.after.damaged)
      }
      session.console.say("stet: nothing was committed; without --dry-run, stet save records the edit.")
      return .done
    }
    let signer = try session.signer(in: workspace)
    for draft in drafts {
      let saving = try workspace.save(draft, message: given.message, as: signer)
      write(saving, to: session)
      session.noteUnclaimed(in: saving.after)
      session.warn(of: saving.after.damaged)
      session.note(languageOf: [saving.after])
    }
    return .done
  }

  private func write(_ saving: Workspace.Saving, to session: Session) {
    let report = EditReport(saving.effect, slug: saving.after.slug, revision: saving.after.revision)
    session.write(report.json, or: report.text(style: session.style))
  }
}
