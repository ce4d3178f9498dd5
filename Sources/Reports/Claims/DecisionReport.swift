package import Editorial
import Prose

/// What was recorded by a command that decides: each claim as it stands now.
package struct DecisionReport: Sendable {
  /// One decision and what came of it.
  package struct Outcome: Sendable {
    let draft: Slug
    let claim: TrackedClaim
    let commit: String

    /// Takes the claim as it stands now, and the commit as forty hexadecimal digits.
    package init(draft: Slug, claim: TrackedClaim, commit: String) {
      self.draft = draft
      self.claim = claim
      self.commit = commit
    }
  }

  private let outcomes: [Outcome]

  /// Takes the decisions in the order they were made.
  package init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  /// Writes two lines a claim: its words, and below them what it is now and the commit.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for outcome in outcomes {
      canvas.addClipped(Quoted.clipped(outcome.claim.line, to: style.width))
      var line = outcome.claim.sign.phrase
      line.add("  ")
      line.add(outcome.claim.shortID, .code, isSolid: true)
      for fact in Self.besides(outcome.claim) { line += Phrase("  ") + fact }
      line.add("  ")
      line.add("commit \(outcome.commit.prefix(7))", .faint, isSolid: true)
      canvas.add(line, indent: 2)
      if let cited = Self.cited(outcome.claim) { canvas.add(cited, indent: 2) }
    }
    return canvas.text
  }

  /// What holds of a claim beside its status: who waives it until when, and whose it is.
  private static func besides(_ claim: TrackedClaim) -> [Phrase] {
    var facts: [Phrase] = []
    if let waiver = claim.waiver, let last = waiver.decision.expires {
      facts.append(Phrase("waived until \(last.iso)", .toned(.inHand), isSolid: true))
    }
    if let assigned = claim.assigned, assigned.isOpen {
      let due = assigned.assignment.due.map { ", due \($0.words)" } ?? ""
      facts.append(Phrase("with \(assigned.assignment.person.name)\(due)", .toned(.inHand)))
    }
    return facts
  }

  /// What was cited, where that is what was decided last: the status, which is above, says nothing of it.
  private static func cited(_ claim: TrackedClaim) -> Phrase? {
    guard let last = claim.decisions.last?.decision, last.verb == .cite else { return nil }
    return Phrase("cited: ") + last.sources.map(\.phrase).joined(by: "; ")
  }

  /// Gives the claims and the commits to programs.
  package var json: JSON {
    .object([
      "format": 1, "claims": .array(outcomes.map { ClaimJSON.value($0.claim, draft: $0.draft) }),
      "commits": .array(outcomes.map { .string($0.commit) }),
    ])
  }
}
