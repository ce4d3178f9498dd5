package import Editorial
import Prose

/// The claims of a draft as a table for spreadsheets: one row a claim, in reading order.
///
/// The file is that of RFC 4180: words in quotation marks, CR LF at the end of every row; several things in one cell stand on
/// lines of their own, and where several people speak each line says who. Before it stands a byte order mark, without which Excel
/// takes UTF-8 for something else; LibreOffice and every reader that knows it pass over it. A cell that a spreadsheet would take
/// for a formula, a number or a date though it is words gets an apostrophe before it, so that nothing is calculated and page
/// “3-4” stays a page.
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
    "claim", "line", "part", "wording", "kinds", "priority", "status", "currency", "checked by", "checked on", "checks",
    "holds until", "ruling", "waiver", "sources", "note", "disposition", "wanted wording", "question", "to", "asked on",
    "due", "answer", "notes", "assigned to", "assigned by", "assigned due", "facts", "facts ticked",
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
    let row = ClaimRowWords(claim, of: dossier)
    return [
      .words("\(dossier.slug.string)/\(claim.shortID)"), .number(claim.place.map { "\($0.line)" } ?? ""),
      .words(claim.place?.part.words ?? ""), .words(claim.line),
      .words(claim.claim.kinds.map(\.rawValue).joined(separator: ", ")), .number(claim.claim.priority.decimal),
      .words(claim.status.word), .words(row.currency),
    ] + row.cells.map { .words(Self.lines($0)) } + [.number("\(facts.entries.count)"), .number("\(facts.ticked)")]
  }

  /// Several things in one cell: each on a line of its own; what says nothing is left out.
  private static func lines(_ words: [String]) -> String {
    words.map(Wording.folded).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number
    case .words(let words): quoted(SpreadsheetWords.areTakenOtherwise(words) ? "'\(words)" : words)
    }
  }

  /// Writes a field safe to print, in quotation marks that are doubled inside; only the line breaks of ours part its lines.
  private static func quoted(_ words: String) -> String {
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false).map { Visible.line(String($0)) }
    let field = lines.joined(separator: "\n")
    // Most fields hold none, and to look for a byte is quicker than to look for a string.
    return field.utf8.contains(UInt8(ascii: "\"")) ? "\"\(field.replacing("\"", with: "\"\""))\"" : "\"\(field)\""
  }
}
