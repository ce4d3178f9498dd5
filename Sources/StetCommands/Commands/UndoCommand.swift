import CommandSyntax
import Editorial
import Reports
import StetKit

/// `stet undo`: takes the person's own last decision back.
struct UndoCommand: StetCommand {
  struct Parts: Syntax {
    let claims = Operands(
      "CLAIM",
      help: "take back your last decision on these claims; without one, your last on any claim or draft",
      completion: .claims
    )
  }

  let about = CommandAbout(
    "undo",
    in: .decide,
    "take your last decision back",
    discussion: """
      Only your own, and with a new commit: history is never rewritten, and stet show --history tells what was undone. \
      What stood before stands again, byte for byte. Checks, ticks, drops and claims that you added are decisions, and so are \
      the state, the hold and the assignment of a draft; what one command decided on several claims or drafts is taken back \
      together, unless you name the claims. That a story is published or killed stays.

      Again, it takes back the decision before. To take an undo back, decide again: there is no redo. Refused when your file \
      was changed since or something refers to the decision. What was saved of a text, settings or \
      evidence is no decision: git revert COMMIT takes it back.
      """,
    examples: [
      Example("stet undo", "takes back your last decision, on whatever claim or draft it was"),
      Example("stet undo 7kq2", "takes back your last decision on one claim"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    let workspace = try session.workspace()
    let signer = try session.signer(in: workspace)
    let names = try given.claims.map { try workspace.claim(named: $0) }
    let undoing = try workspace.undo(names, as: signer)
    let report = UndoReport(undoing.items.map(\.reported))
    session.write(report.json, or: report.text(style: session.style))
    if let passed = undoing.passed {
      session.console.say(
        "stet: Your newer commit \(passed.commit), “\(Visible.line(passed.subject))”, is no decision and stays; "
          + "git revert \(passed.commit) takes it back."
      )
    }
    return .done
  }
}

extension Workspace.Undoing.Item {
  /// What was taken back as a report shows it.
  fileprivate var reported: UndoReport.Item {
    UndoReport.Item(
      act: act,
      decided: decided,
      draft: draft.slug,
      id: id,
      line: line,
      claim: claim,
      undone: undone,
      commit: commit
    )
  }
}
