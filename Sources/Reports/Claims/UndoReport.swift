package import Editorial

/// What was taken back by `stet undo`: each claim as it stands now.
package struct UndoReport: Sendable {
  /// One thing that was taken back.
  package struct Item: Sendable {
    let act: String
    let decided: Timestamp
    let draft: Slug
    let id: ClaimID?
    let line: String
    let claim: TrackedClaim?
    let undone: String
    let commit: String

    /// Takes what was done and what came of it.
    ///
    /// - Parameters:
    ///   - act: what the command was called that was taken back.
    ///   - decided: when that was.
    ///   - draft: the claim's draft.
    ///   - id: the claim; nil where it was about the draft as a whole.
    ///   - line: the claim's words on one line.
    ///   - claim: the claim as it stands now; nil where it is gone, or the draft cannot be read.
    ///   - undone: the commit that was taken back, as forty hexadecimal digits.
    ///   - commit: the commit that takes it back.
    package init(
      act: String,
      decided: Timestamp,
      draft: Slug,
      id: ClaimID?,
      line: String,
      claim: TrackedClaim?,
      undone: String,
      commit: String
    ) {
      self.act = act
      self.decided = decided
      self.draft = draft
      self.id = id
      self.line = line
      self.claim = claim
      self.undone = undone
      self.commit = commit
    }
  }

  private let items: [Item]

  /// Takes what was taken back, in the order it was.
  package init(_ items: [Item]) { self.items = items }

  /// Writes two lines a claim: its words, and below them what it is now, what was taken back, and the commit.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for item in items {
      canvas.addClipped(Quoted.clipped(item.line, to: style.width))
      let gone =
        switch (item.id, item.act) {
        case (nil, "tick"), (nil, "untick"): "checklists"
        case (nil, _): "story"
        case (_, "claim add"): "no claim any more"
        default: "not known: the draft cannot be read"
        }
      var line = item.claim?.sign.phrase ?? Phrase(gone, .plain, isSolid: true)
      line.add("  ")
      line.add(
        item.claim?.shortID ?? item.id.map { String($0.string.prefix(4)) } ?? item.draft.string,
        .code,
        isSolid: true
      )
      line.add("  undone: \(item.act) of ")
      line.add(item.decided.minute, isSolid: true)
      line.add("  ")
      line.add("commit \(item.commit.prefix(7))", .faint, isSolid: true)
      canvas.add(line, indent: 2)
    }
    return canvas.text
  }

  /// Gives what was taken back to programs, under `undone`; a claim that is gone is null.
  package var json: JSON {
    .object([
      "format": 1,
      "undone": .array(
        items.map { item in
          .object([
            "act": .string(item.act), "date": .string(item.decided.rfc3339), "draft": .string(item.draft.string),
            "id": .optional(item.id?.string),
            "claim": item.claim.map { ClaimJSON.value($0, draft: item.draft) } ?? .null,
            "undone": .string(item.undone), "commit": .string(item.commit),
          ])
        }
      ),
    ])
  }
}
