import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet open`: takes a draft up for review.
struct OpenCommand: StetCommand {
  struct Parts: Syntax {
    let draft = Operand("DRAFT", help: "the draft", completion: .drafts)
  }

  let about = CommandAbout(
    "open",
    in: .text,
    "take a draft up for review",
    discussion: """
      Records unsaved edits of the draft as a new revision, finds the claims that are not there yet, and shows the \
      draft with every claim marked by its status and its id.
      """,
    examples: [Example("stet open kazakhstan", "shows the draft whose name begins so")]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let draft = try session.draft(named: given.draft, in: workspace)
    let saving = try workspace.open(draft, as: session.signer(in: workspace))
    if session.wantsJSON {
      session.console.write(AnnotatedDraft.json(saving.after).file)
    } else {
      if saving.commit != nil {
        let report = EditReport(saving.effect, slug: draft.slug, revision: saving.after.revision)
        session.console.write(report.text(style: session.style) + "\n")
      }
      session.console.write(AnnotatedDraft.text(saving.after, style: session.style, at: session.now))
      if saving.newClaims > 0 {
        session.console.say("stet: \(saving.newClaims) new \(saving.newClaims == 1 ? "claim" : "claims") recorded.")
      }
    }
    session.warn(of: saving.after.damaged)
    session.note(languageOf: [saving.after])
    return .done
  }
}
