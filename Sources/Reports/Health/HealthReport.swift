package import Editorial

/// What an examination of a workspace has found, for people and for programs.
package struct HealthReport: Sendable {
  private let examination: HealthExamination
  private let mends: Bool

  /// Takes an examination, and whether it was to mend.
  package init(_ examination: HealthExamination, mends: Bool) {
    (self.examination, self.mends) = (examination, mends)
  }

  /// Writes what is wrong, with what would help, and a closing line with the figures.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    for finding in examination.findings { write(finding, on: &canvas) }
    canvas.space()
    canvas.add(verdict)
    if let reading = examination.reading {
      canvas.add(Phrase("Read: \(Self.words(reading)).", .faint))
    } else {
      canvas.add(Phrase("What the workspace holds could not be read; mend this first, then look again.", .faint))
    }
    return canvas.text
  }

  private var verdict: Phrase {
    let standing = examination.standing
    let mended = examination.findings.count - standing.count
    let done = mended == 0 ? "" : " \(Count.of(mended, "thing was", "things were")) mended."
    if examination.isWell { return Phrase("All is well.", .toned(.settled)) + Phrase(done) }
    let mendable = standing.count { $0.outcome == .mendable }
    var phrase = Phrase(
      "\(Count.of(standing.count, "thing stands", "things stand")).",
      Look(tone: .wrong, isBold: true)
    )
    phrase.add(done)
    if mendable > 0, !mends {
      phrase.add(" stet doctor --fix mends \(mendable == standing.count ? "all of it" : "\(mendable)").")
    }
    return phrase
  }

  private static func words(_ reading: HealthExamination.Reading) -> String {
    [
      Count.of(reading.drafts, "draft"), Count.of(reading.claims, "claim"),
      Count.of(reading.checks, "person's file on a claim", "people's files on claims"),
      Count.of(reading.evidence, "piece of evidence", "pieces of evidence"),
    ].joined(separator: ", ")
  }

  private func write(_ finding: HealthFinding, on canvas: inout Canvas) {
    let isMended = finding.outcome == .mended
    var phrase = Phrase(finding.path, .code)
    if let line = finding.line { phrase.add(" line \(line)") }
    phrase.add(" \(finding.problem).")
    canvas.add(phrase, lead: isMended ? Phrase("✓ ", .toned(.settled)) : Phrase("✗ ", .toned(.wrong)))
    if isMended {
      canvas.add(Phrase("mended: \(finding.remark)"), lead: Phrase("    → ", .faint))
      return
    }
    if !finding.remark.isEmpty {
      canvas.add(Phrase("stet does not mend it: \(finding.remark)."), lead: Phrase("    → ", .faint))
    }
    if let advice = finding.advice { canvas.add(Phrase(advice, .faint), lead: Phrase("    → ", .faint)) }
  }

  /// Gives the findings to programs, and how much was read.
  package var json: JSON {
    let reading = examination.reading.map { reading -> JSON in
      .object([
        "drafts": .integer(reading.drafts), "claims": .integer(reading.claims), "checks": .integer(reading.checks),
        "evidence": .integer(reading.evidence),
      ])
    }
    return .object([
      "format": 1, "folder": .string(examination.folder), "well": .bool(examination.isWell), "read": reading ?? .null,
      "findings": .array(examination.findings.map(Self.value)),
    ])
  }

  private static func value(_ finding: HealthFinding) -> JSON {
    .object([
      "kind": .string(finding.kind.rawValue), "path": .string(finding.path),
      "line": finding.line.map(JSON.integer) ?? .null, "problem": .string(finding.problem),
      "outcome": .string(finding.outcome.rawValue), "remark": .optional(finding.remark.isEmpty ? nil : finding.remark),
      "advice": .optional(finding.advice),
    ])
  }
}
