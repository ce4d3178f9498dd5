package import Editorial
package import Prose

/// What changed between two revisions, sentence by sentence, and which claims it hits.
package struct DiffReport: Sendable {
  private let difference: Difference
  private let from: Revision?
  private let to: Revision?
  private let claims: [TrackedClaim]

  /// Takes a difference and what it is between.
  ///
  /// - Parameters:
  ///   - difference: what changed.
  ///   - from: the old revision; nil for the beginning, before there was a text.
  ///   - to: the new revision; nil for the working copy.
  ///   - claims: the draft's claims as the dossier of the new revision has them.
  package init(_ difference: Difference, from: Revision?, to: Revision?, claims: [TrackedClaim]) {
    self.difference = difference
    self.from = from
    self.to = to
    self.claims = claims
  }

  /// Writes the changes for a terminal; what stands as it was is folded into a count.
  package func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
    let changes = difference.changes
    canvas.add(
      Phrase("\(from?.name ?? "nothing") → \(to?.name ?? "unsaved edits")", .bold)
        + Phrase("  \(summary(of: changes))")
    )
    if difference.isCoarse {
      canvas.add(Phrase("The texts are so large and so different that parts were compared coarsely.", .faint))
    }
    guard !changes.isEmpty else { return canvas.text }
    let positions = Unchanged.positions(of: changes, in: difference)
    let unchanged = Unchanged(difference, changes, at: positions)
    let touched = TouchedClaims(claims)
    let lines = ChangeLines(difference)
    var last = 0
    for (change, position) in zip(changes, positions) {
      fold(unchanged.count(from: last, to: max(position, last)), on: &canvas)
      last = max(position, last)
      canvas.space()
      lines.write(change, on: &canvas)
      for claim in touched.hit(by: change, in: difference) { Self.write(claim, hitBy: change, on: &canvas) }
    }
    fold(unchanged.count(from: last, to: .max), on: &canvas)
    return canvas.text
  }

  /// Gives the changes to programs, under `changes`.
  package var json: JSON {
    let touched = TouchedClaims(claims)
    let lines = ChangeLines(difference)
    let changes = difference.changes.map { change in
      lines.json(change, claims: touched.hit(by: change, in: difference))
    }
    return .object([
      "format": 1, "from": from.map(RevisionJSON.value) ?? .null, "to": to.map(RevisionJSON.value) ?? .null,
      "same": .bool(difference.isEmpty), "coarse": .bool(difference.isCoarse), "changes": .array(changes),
    ])
  }

  private func summary(of changes: [Change]) -> String {
    if changes.isEmpty { return difference.isEmpty ? "no words changed" : "no words changed, only white space" }
    var counts: [String] = []
    for kind in Change.Kind.allCases {
      let count = changes.count { $0.kind == kind }
      guard count > 0 else { continue }
      counts.append("\(counts.isEmpty ? Count.of(count, "sentence") : "\(count)") \(kind.words)")
    }
    return counts.joined(separator: ", ")
  }

  private func fold(_ count: Int, on canvas: inout Canvas) {
    guard count > 0 else { return }
    canvas.space()
    canvas.add(Phrase("… \(Count.of(count, "paragraph")) unchanged", .faint))
  }

  private static func write(_ claim: TrackedClaim, hitBy change: Change, on canvas: inout Canvas) {
    var line = Phrase("\(claim.sign.sign) \(claim.shortID)", Look(tone: claim.sign.tone, isBold: true), isSolid: true)
    line.add(" \(claim.sign.word)", .toned(claim.sign.tone))
    line.add(": \(TouchedClaims.consequence(claim, of: change))")
    canvas.add(line, indent: 4)
  }
}
