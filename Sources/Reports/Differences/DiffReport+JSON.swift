package import Editorial
import Prose

extension DiffReport {
  /// Gives the changes that are shown to programs, under `changes`, and those of white space under `spacings`.
  package var json: JSON {
    let shown = shown
    let lines = ChangeLines(difference)
    return .object([
      "format": 1, "title": .optional(title), "from": from.json, "to": to.json, "same": .bool(difference.isEmpty),
      "coarse": .bool(difference.isCoarse), "changes": .array(shown.changes.map { json($0, lines) }),
      "spacings": .array(
        shown.spacings.map { spacing in
          .object([
            "kind": .string(spacing.kind.rawValue), "old": lines.oldSide(spacing.old),
            "new": lines.newSide(spacing.new),
          ])
        }
      ),
      "leftOut": .integer(shown.leftOut),
      "warranted": .object(
        Dictionary(uniqueKeysWithValues: shown.warranted.map { ($0.rawValue, JSON.integer($1)) })
      ),
    ])
  }

  private func json(_ shown: ShownChange, _ lines: ChangeLines) -> JSON {
    let change = shown.change
    return .object([
      "kind": .string(change.kind.rawValue), "moved": .bool(change.isMoved),
      "class": .optional(change.changeClass?.rawValue), "quotation": .bool(change.isQuoted),
      "sentences": .integer(shown.sentences), "paragraph": .bool(shown.isParagraph),
      "old": lines.oldSide(change.old), "new": lines.newSide(change.new),
      "edits": .array(
        change.edits.map { .object(["old": lines.oldSide($0.old), "new": lines.newSide($0.new)]) }
      ),
      "claims": .array(
        shown.claims.map { claim in
          .object([
            "id": .string(claim.claim.id.string), "status": .string(claim.status.word),
            "currency": .string(claim.shownCurrency.word),
          ])
        }
      ),
    ])
  }
}
