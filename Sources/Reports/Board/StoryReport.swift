package import Editorial

/// What was recorded by a command that changes stories: each as it stands now.
package struct StoryReport: Sendable {
  /// One story and the commit that changed it.
  package struct Item: Sendable {
    let standing: DraftStanding
    let commit: String

    /// Takes the draft as it stands now, and the commit as forty hexadecimal digits.
    package init(_ standing: DraftStanding, commit: String) {
      self.standing = standing
      self.commit = commit
    }
  }

  private let items: [Item]
  private let now: Timestamp

  /// Takes the stories in the order in which they were changed.
  package init(_ items: [Item], at now: Timestamp) {
    self.items = items
    self.now = now
  }

  /// Writes two lines a story: its title, and below it where it is, whose it is and by when, and the commit.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for item in items {
      let row = item.standing
      canvas.addClipped(Phrase(Wording.folded(row.title), .bold))
      var facts = [Phrase(row.slug.string, .code, isSolid: true), BoardReport.state(row)]
      facts += BoardReport([row], at: now).about(row)
      facts.append(Phrase("commit \(item.commit.prefix(7))", .faint, isSolid: true))
      canvas.add(facts.joined(by: " · "), indent: 2)
      canvas.add(BoardReport.blocks(row), indent: 2)
    }
    return canvas.text
  }

  /// Gives the stories and the commits to programs.
  package var json: JSON {
    .object([
      "format": 1, "drafts": .array(items.map { DraftJSON.value($0.standing) }),
      "commits": .array(items.map { .string($0.commit) }),
    ])
  }
}
