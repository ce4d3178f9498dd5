package import Editorial

/// What one save of a watched draft did to its claims: one line for a person, one line for a program.
package struct WatchReport: Sendable {
  private let report: EditReport
  private let effect: EditEffect
  private let after: Dossier
  private let commit: String

  /// Takes what a save did.
  ///
  /// - Parameter commit: the commit that recorded it, as forty hexadecimal digits.
  package init(_ effect: EditEffect, after: Dossier, commit: String) {
    report = EditReport(effect, slug: after.slug, revision: after.revision)
    (self.effect, self.after, self.commit) = (effect, after, commit)
  }

  /// Says when it was recorded and what it did, over as many lines as that takes: what stands last matters as well.
  package func text(style: TerminalStyle) -> String {
    var line = report.headline
    var more: [Phrase] = []
    let counts: [(Int, String)] = [
      (effect.orphaned.count, "with words gone"), (effect.ambiguous.count, "with words in several places"),
      (effect.restored.count, "settled again"), (effect.reworded.count, "reworded, and not settled before"),
      (effect.standing, "still settled"),
    ]
    for (count, words) in counts where count > 0 {
      more.append(Phrase("\(Count.of(count, "claim")) \(words)"))
    }
    if !more.isEmpty { line += Phrase(line.plain.hasSuffix(".") ? " " : ". ") + more.joined(by: "; ") + Phrase(".") }
    var canvas = Canvas(style)
    canvas.add(line, lead: Phrase("\(after.revision.date.minute.suffix(5))  ", .faint))
    return canvas.text
  }

  /// Says the same to programs, on one line.
  package var json: String {
    guard case .object(var fields) = report.json else { return "\n" }
    fields["event"] = "saved"
    fields["commit"] = .string(commit)
    fields["date"] = .string(after.revision.date.rfc3339)
    return JSON.object(fields).line + "\n"
  }

  /// Says to programs why a save is not recorded, on one line.
  ///
  /// - Parameters:
  ///   - event: `waiting` while the watch goes on, `unrecorded` at its end.
  ///   - code: the error's stable word.
  package static func unrecorded(_ event: String, _ code: String, _ sentence: String, draft: Slug) -> String {
    JSON.object([
      "format": 1, "event": .string(event), "draft": .string(draft.string), "reason": .string(code),
      "sentence": .string(sentence),
    ]).line + "\n"
  }

  /// How the draft stands while nothing is saved, for the last line of a terminal; cut to its width.
  package static func status(_ dossier: Dossier, style: TerminalStyle) -> String {
    let claims = dossier.liveClaims
    var line = Phrase("\(dossier.slug.string) \(dossier.revision.name)", .bold)
    line.add("  \(claims.count(where: \.isDone)) of \(Count.of(claims.count, "claim")) settled")
    let stale = claims.count { $0.status == .stale }
    if stale > 0 { line.add(", \(stale) stale", .toned(.reopened)) }
    line.add("  Ctrl-C ends", .faint)
    return style.line(Clipping.clipped(line, to: style.width - 1))
  }
}
