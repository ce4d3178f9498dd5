extension Document {
  /// Sets the report as Markdown for a forge.
  var markdown: String {
    var lines = ["# \(Markdown.escaped(Phrase(title).plain))", ""]
    write(facts, on: &lines)
    for section in sections {
      lines += ["", "## \(Markdown.escaped(section.heading))"]
      for piece in section.pieces {
        lines.append("")
        write(piece, on: &lines)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(_ piece: Piece, on lines: inout [String]) {
    switch piece {
    case .paragraph(let phrase): lines.append(Markdown.line(phrase, isStart: true))
    case .facts(let facts): write(facts, on: &lines)
    case .entries(let entries): for entry in entries { write(entry, on: &lines) }
    case .table(let table): write(table, on: &lines)
    case .passage(let passage): lines += passage.markdown
    case .notes(let notes): lines += notes.markdown
    }
  }

  private func write(_ facts: [Fact], on lines: inout [String]) {
    lines += facts.map { "- \(Markdown.escaped($0.label)): \(Markdown.line($0.value))" }
  }

  private func write(_ entry: Entry, on lines: inout [String]) {
    lines.append("- \(Markdown.line(entry.words, isStart: true))")
    if !entry.line.isEmpty { lines.append("  - \(Markdown.line(entry.line, isStart: true))") }
    lines += entry.facts.map { "  - \(Markdown.escaped($0.label)): \(Markdown.line($0.value))" }
  }

  private func write(_ table: Table, on lines: inout [String]) {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    lines.append(row(table.columns.map(Markdown.escaped)))
    lines.append(row(table.columns.map { _ in "---" }))
    lines += table.rows.map { row($0.map { Markdown.line($0) }) }
  }
}
