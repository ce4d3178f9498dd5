public import Prose

/// Records the working copy of a draft as its next revision.
public struct SaveRevision: Sendable {
  /// The text as the working copy has it.
  public let text: Text
  /// What the person says the edit is.
  public let message: String?

  /// Takes the text and the message.
  public init(text: Text, message: String?) {
    self.text = text
    self.message = message
  }

  /// Says what would be recorded: the draft's bytes, which are on disk already and are not touched.
  ///
  /// - Throws: `Refusal` with code `nothingToDo` when the text is that of the newest revision.
  public func plan(on dossier: Dossier) throws(Refusal) -> Plan {
    guard text != dossier.article.text else {
      throw Refusal(.nothingToDo, "The draft \(dossier.slug.string) has no unsaved edits.")
    }
    guard text.trimmed(0..<text.count).isEmpty == false else {
      throw Refusal(
        .emptyDraft,
        "The draft \(dossier.slug.string) is empty now, and recording that would lose its words and every claim's place.",
        hint: "git restore \(dossier.folder)/draft.md brings the text back."
      )
    }
    let number = dossier.revision.number + 1
    return Plan(
      files: [Plan.File(path: "\(dossier.folder)/draft.md", bytes: text.utf8, isSaved: true)],
      subject: "revise \(dossier.slug.string): \(message.flatMap(\.nonBlank) ?? "r\(number)")",
      trailers: [("Stet-Draft", dossier.slug.string), ("Stet-Revision", "r\(number)")]
    )
  }
}
