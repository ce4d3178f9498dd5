package import Editorial

/// The gate's answer for one revision, with every reason and what would settle it.
package struct GateReport: Sendable {
  private let gate: Gate
  private let revision: Revision
  private let slug: Slug

  /// Takes the gate of a draft's revision.
  package init(_ gate: Gate, of revision: Revision, slug: Slug) {
    self.gate = gate
    self.revision = revision
    self.slug = slug
  }

  /// Takes the gate of the revision at hand.
  package init(_ dossier: Dossier) { self.init(Gate(dossier), of: dossier.revision, slug: dossier.slug) }

  /// Writes the answer, the reasons by kind, worst first, and the warnings.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    canvas.add(GateLine.headline(gate, of: revision) + Phrase("  ") + Phrase(slug.string, .faint))
    write(gate.reasons, on: &canvas)
    if !gate.warnings.isEmpty {
      canvas.heading("Warnings", tone: .reopened)
      write(gate.warnings, on: &canvas)
    }
    if gate.isOpen, gate.warnings.isEmpty { canvas.add("Every claim is settled in the words that stand here.") }
    return canvas.text
  }

  /// Gives the answer to programs: `open`, `reasons` and `warnings`.
  package var json: JSON {
    .object([
      "format": 1, "draft": .string(slug.string), "revision": .integer(revision.number), "gate": Self.value(gate, slug),
    ])
  }

  /// Gives a gate's answer.
  static func value(_ gate: Gate, _ slug: Slug) -> JSON {
    .object([
      "open": .bool(gate.isOpen), "reasons": .array(gate.reasons.map { value($0, slug) }),
      "warnings": .array(gate.warnings.map { value($0, slug) }),
    ])
  }

  private static func value(_ finding: GateFinding, _ slug: Slug) -> JSON {
    .object([
      "kind": .string(finding.kind.rawValue), "claim": .optional(finding.claim?.string),
      "item": .optional(finding.item),
      "wording": .string(finding.words), "detail": .optional(finding.detail),
      "line": finding.line.map(JSON.integer) ?? .null, "command": .optional(finding.remedy(in: slug)),
    ])
  }

  private func write(_ findings: [GateFinding], on canvas: inout Canvas) {
    var last: GateFinding.Kind?
    for (index, finding) in findings.enumerated() {
      if finding.kind != last {
        let count = findings[index...].prefix { $0.kind == finding.kind }.count
        canvas.space()
        canvas.add(
          Phrase("\(finding.kind.sign.sign) ", .toned(finding.kind.sign.tone))
            + Phrase(finding.kind.heading, Look(tone: finding.kind.sign.tone, isBold: true))
            + Phrase(" (\(count))", .faint)
        )
        last = finding.kind
      }
      write(finding, on: &canvas)
    }
  }

  private func write(_ finding: GateFinding, on canvas: inout Canvas) {
    switch finding.kind {
    // What stet or the house says, not the article.
    case .setting, .checklist, .held: canvas.add(Phrase(finding.words), indent: 2)
    case .damaged, .notRunning: canvas.addClipped(Phrase(finding.words), indent: 2)
    default: canvas.addClipped(Quoted.clipped(finding.words, to: canvas.style.width - 2), indent: 2)
    }
    var facts: [Phrase] = []
    if let id = finding.shortID { facts.append(Phrase(id, .code, isSolid: true)) }
    if let line = finding.line { facts.append(Phrase("line \(line)", .faint, isSolid: true)) }
    if let explanation = finding.explanation { facts.append(Phrase(explanation)) }
    if !facts.isEmpty { canvas.add(facts.joined(by: " · "), indent: 4) }
    var settle = Phrase(finding.advice ?? "", .faint)
    if let remedy = finding.remedy(in: slug) {
      if !settle.isEmpty { settle.add(": ", .faint) }
      settle.add(remedy, Look(tone: .inHand, isCode: true))
    }
    if !settle.isEmpty { canvas.add(settle, lead: Phrase("    → ", .faint)) }
  }
}
