extension Document {
  /// Sets the report for a terminal or a plain file.
  func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style, breaksWords: true, keepsAddresses: true)
    canvas.add(Phrase(title, .bold))
    canvas.add(Phrase(String(repeating: "═", count: min(DisplayWidth.columns(of: title), style.width)), .faint))
    write(facts, on: &canvas)
    for section in sections {
      canvas.heading(section.heading.uppercased())
      for (index, piece) in section.pieces.enumerated() {
        if index > 0 { canvas.space() }
        write(piece, on: &canvas)
      }
    }
    return canvas.text
  }

  private func write(_ piece: Piece, on canvas: inout Canvas) {
    switch piece {
    case .paragraph(let phrase): canvas.add(phrase)
    case .facts(let facts): write(facts, on: &canvas)
    case .entries(let entries), .remarks(let entries, _):
      for (index, entry) in entries.enumerated() {
        // Entries of one line need no air between them.
        if index > 0, !entry.facts.isEmpty || !entries[index - 1].facts.isEmpty { canvas.space() }
        write(entry, on: &canvas)
      }
    case .table(let table): write(table, on: &canvas)
    case .passage(let passage): passage.write(on: &canvas)
    case .code(let code): code.write(on: &canvas)
    case .notes(let notes): notes.write(on: &canvas)
    }
  }

  private func write(_ facts: [Fact], on canvas: inout Canvas) {
    for fact in facts { canvas.addFact(fact.label, fact.value) }
  }

  private func write(_ entry: Entry, on canvas: inout Canvas) {
    canvas.add(entry.words)
    if !entry.line.isEmpty { canvas.add(entry.line, indent: 2) }
    for fact in entry.facts { canvas.addFact(fact.label, fact.value, indent: 2) }
  }

  /// Sets a table in columns.
  private func write(_ table: Table, on canvas: inout Canvas) {
    let head = table.columns.map { $0.restyled { $0.tone = .faint } }
    let rows = ([head] + table.rows).map { row in row.map(canvas.style.marked) }
    let layout = TableLayout(rows, width: canvas.style.width)
    for row in rows {
      for line in layout.lines(of: row) {
        if layout.widths == nil { canvas.add(line) } else { canvas.addLine(line) }
      }
    }
  }
}
