import CommandSyntax
import Editorial
import StetKit

/// `stet note`: writes something down about claims.
struct NoteCommand: StetCommand {
  struct Parts: Syntax {
    let claims = DecidedClaims()
    let text = Operand("TEXT", help: "what colleagues should know; one argument, so in quotation marks")
  }

  let about = CommandAbout(
    "note",
    in: .decide,
    "write a note on claims",
    discussion: """
      A note changes no status: whom you have called, what to look at next. stet show shows it with who wrote it and when, \
      and stet undo takes it back. It belongs to the words as they stand; where they change, the note says what it was about.
      """,
    examples: [
      Example("stet note 7kq2 \"the ministry calls back on Monday\"", "notes something on one claim"),
      Example("stet note 7kq2 m31x \"both from the same briefing\"", "notes it on two"),
    ]
  )

  func run(_ given: Given<Parts>, in session: Session) throws -> ExitStatus {
    try requireText(given.text, in: session)
    return try session.decide(Note(given.text), on: given.claims)
  }

  /// Refuses where the last argument is a claim: the note was forgotten then, and the claim would be taken for it.
  private func requireText(_ text: String, in session: Session) throws {
    guard (4...8).contains(text.utf8.count), ShortID.normalized(text) != nil else { return }
    let workspace = try session.workspace()
    do throws(WorkspaceError) {
      _ = try workspace.claim(named: text)
    } catch {
      // No claim of this name: it is a short note.
      guard error.code == .ambiguousClaim else { return }
    }
    throw CommandError(
      "no-text",
      "The last argument, “\(Visible.line(text))”, is a claim, and no note.",
      hint: "Put the note last, in quotation marks: stet note \(Visible.line(text)) \"…\".",
      status: .usage
    )
  }
}
