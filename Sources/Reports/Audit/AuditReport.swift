package import Editorial

/// The trail of decisions: what is wrong with it first, then who verified what.
package struct AuditReport: Sendable {
  private let audit: Audit

  /// What an audit can and cannot show.
  package static let scope = """
    Where the trail holds, each decision stands as it was made, in a commit that names its person; no audit can show that an \
    unsigned commit is of the person it names, or that a source says what was verified.
    """

  /// Takes an audit.
  package init(_ audit: Audit) { self.audit = audit }

  /// Writes it for a terminal.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    let count = audit.findings.count
    let answer =
      audit.holds ? "✓ The trail holds." : "✗ The trail does not hold: \(Count.of(count, "problem"))."
    canvas.add(Phrase(answer, Look(tone: audit.holds ? .settled : .wrong, isBold: true)))
    for finding in audit.findings { write(finding, on: &canvas) }
    canvas.space()
    canvas.add(Phrase(figures))
    for draft in audit.drafts { write(draft, on: &canvas) }
    canvas.space()
    canvas.add(Phrase(Self.scope, .faint))
    return canvas.text
  }

  /// Gives it to programs.
  package var json: JSON {
    .object([
      "format": 1, "holds": .bool(audit.holds), "head": .string(audit.head), "commits": .integer(audit.replayed),
      "signatures": .object([
        "valid": .integer(number(of: "valid")), "invalid": .integer(number(of: "invalid")),
        "unchecked": .integer(number(of: "unchecked")), "unsigned": .integer(number(of: "unsigned")),
      ]),
      "problems": .array(audit.findings.map(\.json)),
      "drafts": .array(
        audit.drafts.map { draft in
          .object([
            "slug": .string(draft.slug.string), "revision": RevisionJSON.value(draft.revision),
            "verified": .array(draft.verifications.map(json)),
          ])
        }
      ),
      "scope": .string(Self.scope),
    ])
  }

  private func json(_ verification: Audit.Verification) -> JSON {
    let (check, claim) = (verification.check, verification.claim)
    return .object([
      "claim": .string(claim.claim.id.string), "status": .string(claim.status.word),
      "decision": ClaimJSON.value(check.decision, by: check.person), "currency": .string(check.currency.word),
      "commit": .optional(verification.commit), "signature": .string(verification.seal.word),
      "signatureDetail": .optional(verification.seal.detail),
    ])
  }

  private func number(of word: String) -> Int { audit.seals.count { $0.word == word } }

  private var figures: String {
    let counts = [
      ("valid", "signed"), ("unsigned", "not signed"), ("unchecked", "signed but not checked"),
      ("invalid", "with a signature that does not hold"),
    ]
    let parts = counts.map { (number(of: $0.0), $0.1) }.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let total = Count.of(audit.seals.count, "commit")
    let replayed = "\(Count.of(audit.replayed, "commit")) up to \(audit.head.prefix(7)) replayed"
    return "\(replayed); \(total) with claims or decisions\(parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")."
  }

  private func write(_ finding: AuditFinding, on canvas: inout Canvas) {
    canvas.space()
    var line = Phrase(finding.sentence)
    line.add("  ")
    line.add(finding.date.minute, .faint, isSolid: true)
    line.add("  ")
    line.add("commit \(finding.commit.prefix(7))", .faint, isSolid: true)
    line.add("  \(finding.subject)", .faint)
    canvas.add(line, lead: Phrase("✗ ", .toned(.wrong)))
    if let path = finding.path { canvas.add(Phrase(path, .faint), indent: 2) }
  }

  private func write(_ draft: Audit.Draft, on canvas: inout Canvas) {
    let claims = Set(draft.verifications.map(\.claim.claim.id))
    let current = Set(draft.verifications.filter(\.check.currency.holds).map(\.claim.claim.id))
    let rest = claims.count - current.count
    let heading = "\(draft.slug.string) \(draft.revision.name): \(Count.of(claims.count, "claim")) verified"
    canvas.heading(rest == 0 ? heading : "\(heading), \(rest) of them in words that stand no more")
    for verification in draft.verifications {
      let (check, claim) = (verification.check, verification.claim)
      canvas.space()
      canvas.add(Quoted.phrase(check.decision.wording.map { Wording.folded($0.text) } ?? claim.line))
      var line = StatusSign(check.decision.verb).phrase
      line.add("  ")
      line.add(claim.shortID, .code, isSolid: true)
      line.add("  \(check.person.name)", .bold)
      line.add("  ")
      line.add(check.decision.date.minute, .faint, isSolid: true)
      line.add("  ")
      line.add(verification.commit.map { "commit \($0.prefix(7))" } ?? "no commit", .faint, isSolid: true)
      line.add("  \(verification.seal.words)", .faint)
      if !check.currency.holds { line += Phrase("  ") + CheckLines.standing(check) }
      if claim.status.word == "contested" { line.add("  contested", .toned(.wrong)) }
      canvas.add(line, indent: 2)
      for source in check.decision.sources { canvas.addFact("Source", source.phrase, indent: 4) }
    }
  }
}
