package import Editorial

/// What was recorded by a command that ticks: the facts of its claims as they stand now.
package struct TickReport: Sendable {
  /// A claim and its facts as they stand now.
  package struct Outcome: Sendable {
    /// The claim's draft.
    let draft: Slug
    /// The claim.
    let claim: TrackedClaim
    /// Its facts.
    let facts: FactSheet
    /// The commit, as forty hexadecimal digits.
    let commit: String

    /// Takes the parts as they are.
    package init(draft: Slug, claim: TrackedClaim, facts: FactSheet, commit: String) {
      self.draft = draft
      self.claim = claim
      self.facts = facts
      self.commit = commit
    }
  }

  private let outcomes: [Outcome]

  /// Takes what was recorded, in its order.
  package init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  /// Writes each claim's words, its facts as ticks, and below them how many are ticked.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for outcome in outcomes {
      canvas.space()
      canvas.addClipped(Quoted.clipped(outcome.claim.line, to: style.width))
      FactLines.write(outcome.facts, on: &canvas)
      var line = Phrase(FactLines.count(outcome.facts.ticked, of: outcome.facts.entries.count))
      line.add("  ")
      line.add(outcome.claim.shortID, .code, isSolid: true)
      line.add("  ")
      line.add("commit \(outcome.commit.prefix(7))", .faint, isSolid: true)
      canvas.add(line)
    }
    return canvas.text
  }

  /// Gives the claims with their facts and the commits to programs.
  package var json: JSON {
    .object([
      "format": 1,
      "claims": .array(outcomes.map { ClaimJSON.value($0.claim, draft: $0.draft, facts: $0.facts) }),
      "commits": .array(outcomes.map { .string($0.commit) }),
    ])
  }
}
