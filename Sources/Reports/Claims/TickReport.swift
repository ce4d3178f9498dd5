package import Editorial

/// What was recorded by a command that ticks: the claim's facts as they stand now.
package struct TickReport: Sendable {
  private let draft: Slug
  private let claim: TrackedClaim
  private let facts: FactSheet
  private let commit: String

  /// Takes the claim and its facts as they stand now, and the commit as forty hexadecimal digits.
  package init(draft: Slug, claim: TrackedClaim, facts: FactSheet, commit: String) {
    self.draft = draft
    self.claim = claim
    self.facts = facts
    self.commit = commit
  }

  /// Writes the claim's words, its facts as ticks, and below them how many are ticked.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.addClipped(Quoted.clipped(claim.line, to: style.width))
    FactLines.write(facts, on: &canvas)
    var line = Phrase(FactLines.count(facts.ticked, of: facts.entries.count))
    line.add("  ")
    line.add(claim.shortID, .code, isSolid: true)
    line.add("  ")
    line.add("commit \(commit.prefix(7))", .faint, isSolid: true)
    canvas.add(line)
    return canvas.text
  }

  /// Gives the claim with its facts and the commit to programs.
  package var json: JSON {
    .object([
      "format": 1, "claims": .array([ClaimJSON.value(claim, draft: draft, facts: facts)]),
      "commits": .array([.string(commit)]),
    ])
  }
}
