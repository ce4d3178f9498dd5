import Editorial
import Prose

extension SummaryReport {
  /// What the text says otherwise than before: figures, dates, names, negations, quotations and who said them.
  ///
  /// Other words are counted only.
  var factualSection: Document.Section? {
    guard let before = summary.before, let report = factualReport else { return nil }
    let lines = ChangeLines(report.difference)
    let shown = report.shown.changes
    let factual = shown.filter(\.isOfFact)
    let name = before.revision.name
    var head =
      switch before.choice {
      case .lastSummary: Phrase("Since \(name), whose summary was the last to be handed over: ")
      case .checked: Phrase("Since \(name), the oldest that a check speaks of: ")
      case .named: Phrase("Since \(name): ")
      }
    head.add(Count.of(factual.count, "change") + " of fact", factual.isEmpty ? .plain : .toned(.reopened))
    let others = shown.count - factual.count
    if others > 0 { head.add(", \(Count.of(others, "change")) of other words") }
    head.add(".  ")
    head.add("stet diff \(summary.dossier.slug.string) \(name) \(summary.dossier.revision.name)", .code)
    return .init(
      heading: "Changes of fact",
      pieces: [.paragraph(head)] + factual.map { report.piece(.change($0), lines) }
    )
  }

  /// What changed since, with the claims it hits; nil where there is nothing to compare with.
  private var factualReport: DiffReport? {
    summary.before.map { before in
      DiffReport(
        Difference(from: before.article, to: summary.dossier.article),
        from: .revision(before.revision),
        to: .revision(summary.dossier.revision),
        claims: summary.dossier.claims
      )
    }
  }

  /// Gives the changes of fact to programs; null where there is nothing to compare with.
  var factualJSON: JSON {
    guard let before = summary.before, let report = factualReport else { return .null }
    let lines = ChangeLines(report.difference)
    return .object([
      "revision": RevisionJSON.value(before.revision), "because": .string(before.choice.rawValue),
      "changes": .array(
        report.shown.changes.filter(\.isOfFact).map { shown in
          .object([
            "class": .optional(shown.change.changeClass?.rawValue), "kind": .string(shown.change.kind.rawValue),
            "moved": .bool(shown.change.isMoved), "old": lines.oldSide(shown.change.old),
            "new": lines.newSide(shown.change.new),
            "claims": .array(shown.claims.map { .string($0.claim.id.string) }),
          ])
        }
      ),
    ])
  }
}

extension ShownChange {
  /// Whether it may have made another fact of what the text says.
  fileprivate var isOfFact: Bool {
    guard let changeClass = change.changeClass else { return false }
    return (changeClass.reopens && changeClass != .words) || change.isQuoted
  }
}
