import Prose

extension Document {
  /// Sets the report as Markdown for a forge.
  var markdown: String { markdown(for: .forge) }

  /// Sets the report as Markdown.
  ///
  /// Notes stand under no heading: whoever renders them moves them to the end, and the heading would stay behind alone.
  func markdown(for dialect: Markdown.Dialect) -> String {
    var page = MarkdownPage(dialect)
    page.lines = ["# \(Markdown.escaped(Phrase(title).plain))", ""]
    page.write(facts)
    for section in sections {
      let pieces = section.pieces.map { piece in
        if case .notes(let notes) = piece { (piece, notes.isEmpty) } else { (piece, true) }
      }
      if pieces.contains(where: \.1) { page.lines += ["", "## \(Markdown.escaped(section.heading))"] }
      for (piece, _) in pieces {
        page.lines.append("")
        page.write(piece)
      }
    }
    return page.lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of a report while it is set as Markdown.
struct MarkdownPage {
  /// Who reads it.
  let dialect: Markdown.Dialect
  /// The lines so far.
  var lines: [String] = []

  /// Starts with no line.
  init(_ dialect: Markdown.Dialect) { self.dialect = dialect }

  /// Sets a phrase.
  func line(_ phrase: Phrase, isStart: Bool = false) -> String {
    Markdown.line(phrase, isStart: isStart, for: dialect)
  }

  mutating func write(_ piece: Document.Piece) {
    switch piece {
    case .paragraph(let phrase): lines.append(line(phrase, isStart: true))
    case .facts(let facts): write(facts)
    case .entries(let entries): for entry in entries { write(entry, indent: 0) }
    case .remarks(let entries, let indent): for entry in entries { write(entry, indent: indent) }
    case .table(let table): write(table)
    case .passage(let passage): write(passage)
    case .code(let code): lines += Markdown.codeBlock(code.lines.map(\.plain), language: code.language)
    case .notes(let notes): lines += notes.map { "[^\($0.id)]: \(line($0.words, isStart: true))" }
    }
  }

  mutating func write(_ facts: [Document.Fact], margin: String = "") {
    lines += facts.map { "\(margin)- \(Markdown.escaped($0.label)): \(line($0.value))" }
  }

  private mutating func write(_ entry: Document.Entry, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines.append("\(margin)- \(line(entry.words, isStart: true))")
    if !entry.line.isEmpty { lines.append("\(margin)  - \(line(entry.line, isStart: true))") }
    write(entry.facts, margin: "\(margin)  ")
  }

  private mutating func write(_ table: Document.Table) {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    lines.append(row(table.columns.map { line($0) }))
    lines.append(row(table.columns.map { _ in "---" }))
    lines += table.rows.map { row($0.map { line($0) }) }
  }

  private mutating func write(_ passage: Document.Passage) {
    let texts = passage.lines.map { line($0, isStart: true) }
    switch passage.part {
    case .headline, .subhead: lines += texts.map { "### \($0)" }
    case .blockQuote, .pullQuote: lines += texts.map { "> \($0)" }
    case .listItem:
      // Bullets of the draft are stars, so that they make no one list with what the paper says.
      let item = passage.item
      let mark = item?.isContinued == true ? "" : item?.number.map { "\($0). " } ?? "* "
      let margin = String(repeating: " ", count: item?.indent ?? 0)
      let rest = margin + String(repeating: " ", count: mark.utf8.count)
      lines += texts.enumerated().map { ($0 == 0 ? margin + mark : rest) + $1 }
    default:
      let words = texts.joined(separator: "\\\n")
      lines.append(passage.label.map { "*\(Markdown.escaped($0)):* \(words)" } ?? words)
    }
  }
}
