import Editorial

/// The gate's answer in one line.
enum GateLine {
  /// Says whether a revision may go, how many reasons there are, and where to read them.
  static func phrase(_ gate: Gate, of revision: Revision, slug: Slug) -> Phrase {
    var phrase = headline(gate, of: revision)
    if !gate.isOpen || !gate.warnings.isEmpty {
      phrase += Phrase("  ")
      phrase.add("stet gate \(slug.string)", .code)
    }
    return phrase
  }

  /// Says whether a revision may go, and how many reasons and warnings there are.
  static func headline(_ gate: Gate, of revision: Revision) -> Phrase {
    let warnings = gate.warnings.isEmpty ? "" : " (\(Count.of(gate.warnings.count, "warning")))"
    if gate.isOpen {
      return Phrase("Gate open for \(revision.name)", Look(tone: .settled, isBold: true)) + Phrase(warnings)
    }
    var phrase = Phrase("Gate closed for \(revision.name)", Look(tone: .wrong, isBold: true))
    phrase.add(": \(Count.of(gate.reasons.count, "reason"))\(warnings)")
    return phrase
  }
}
