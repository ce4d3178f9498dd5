package import Editorial
import Prose

/// The claims of a draft as a table for spreadsheets: one row a claim, in reading order.
///
/// The file is that of RFC 4180: words in quotation marks, CR LF at the end of every line. Before it stands a byte order mark,
/// without which Excel takes UTF-8 for something else; LibreOffice and every reader that knows it pass over it. A cell that a
/// spreadsheet would take for a formula, a number or a date though it is words gets an apostrophe before it, so that nothing is
/// calculated and page “3-4” stays a page.
package struct ClaimTable: Sendable {
  private let dossier: Dossier

  /// Takes a draft.
  package init(_ dossier: Dossier) { self.dossier = dossier }

  /// A cell.
  private enum Cell {
    /// Words, whatever they look like.
    case words(String)
    /// A number that may be calculated with.
    case number(String)
  }

  private static let columns = [
    "claim", "line", "part", "wording", "kinds", "priority", "status", "currency", "checked by", "checked on",
    "sources", "note", "disposition", "wanted wording", "question", "to", "asked on", "due", "answer", "facts",
    "facts ticked",
  ]

  /// The bytes of the file.
  ///
  /// - Parameter marksOrder: whether the byte order mark stands before it, which a screen has no use for.
  package func csv(marksOrder: Bool = true) -> String {
    let head = Self.columns.joined(separator: ",")
    let rows = self.rows.map { row in row.map(Self.field).joined(separator: ",") }
    return (marksOrder ? "\u{FEFF}" : "") + ([head] + rows).map { "\($0)\r\n" }.joined()
  }

  /// Gives the same rows to programs, under `rows`; nothing is escaped there.
  package var json: JSON {
    let rows = self.rows.map { row -> JSON in
      var fields: [String: JSON] = [:]
      for (column, cell) in zip(Self.columns, row) {
        switch cell {
        case .words(let words): fields[column] = .string(words)
        case .number(let number): fields[column] = number.isEmpty ? .null : .number(number)
        }
      }
      return .object(fields)
    }
    return .object([
      "format": 1, "draft": .string(dossier.slug.string), "revision": .integer(dossier.revision.number),
      "rows": .array(rows),
    ])
  }

  private var rows: [[Cell]] {
    zip(dossier.claims, dossier.facts(of: dossier.claims)).map { row(of: $0, facts: $1) }
  }

  private func row(of claim: TrackedClaim, facts: FactSheet) -> [Cell] {
    let checks = claim.decidingChecks.isEmpty ? Array(claim.checks.prefix(1)) : claim.decidingChecks
    let wanted = checks.compactMap(\.decision.disposition)
    let queries = claim.queries
    let list = { (words: [String]) in Cell.words(words.filter { !$0.isEmpty }.joined(separator: " | ")) }
    return [
      .words("\(dossier.slug.string)/\(claim.shortID)"), .number(claim.place.map { "\($0.line)" } ?? ""),
      .words(claim.place?.part.words ?? claim.placeWords), .words(claim.line),
      .words(claim.claim.kinds.map(\.rawValue).joined(separator: ", ")), .number(claim.claim.priority.decimal),
      .words(claim.status.word), .words(claim.shownCurrency.word), list(checks.map(\.person.name)),
      list(checks.map(\.decision.date.day)), list(claim.sources.map(\.phrase.plain)),
      list(checks.filter { $0.decision.status != .queried }.compactMap(\.decision.note)), list(wanted.map(\.word)),
      list(wanted.compactMap(\.wanted)),
      list(queries.map { $0.decision.note ?? "" }), list(queries.map { QueryLines.addressee($0, of: dossier) }),
      list(queries.map(\.decision.date.day)), list(queries.compactMap(\.decision.due?.iso)),
      list(queries.flatMap(\.answers).map { "\($0.giver): \($0.decision.note ?? "")" }),
      .number("\(facts.entries.count)"), .number("\(facts.ticked)"),
    ]
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number
    case .words(let words): quoted(isTakenOtherwise(words) ? "'\(words)" : words)
    }
  }

  /// Writes a field on one line, safe to print, in quotation marks that are doubled inside.
  private static func quoted(_ words: String) -> String {
    "\"\(Visible.line(words).replacing("\"", with: "\"\""))\""
  }

  /// Whether a spreadsheet would take words for something else: a formula (OWASP, “CSV Injection”), or a number, a date, a time
  /// or a fraction; a day as ISO 8601 has it is meant as one.
  private static func isTakenOtherwise(_ words: String) -> Bool {
    let line = Visible.line(words)
    guard let first = line.unicodeScalars.first else { return false }
    if "=+-@＝＋－＠|%".unicodeScalars.contains(first) || words.unicodeScalars.first.map({ $0.value < 0x20 }) == true {
      return true
    }
    guard CivilDate(iso: line) == nil else { return false }
    return line.unicodeScalars.contains { ("0"..."9").contains($0) }
      && line.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ".,/:-eE ".unicodeScalars.contains($0) }
  }
}
