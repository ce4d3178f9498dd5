extension Document {
  /// Sets the report for a terminal or a plain file.
  func text(style: TerminalStyle) -> String {
    var canvas = Canvas(style)
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
    case .entries(let entries):
      for (index, entry) in entries.enumerated() {
        // Entries of one line need no air between them.
        if index > 0, !entry.facts.isEmpty || !entries[index - 1].facts.isEmpty { canvas.space() }
        write(entry, on: &canvas)
      }
    case .table(let table): write(table, on: &canvas)
    case .passage(let passage): passage.write(on: &canvas)
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

  /// Sets a table in columns; the last one takes the lines it needs.
  private func write(_ table: Table, on canvas: inout Canvas) {
    let rows = [table.columns.map { Phrase($0, .faint) }] + table.rows
    let fixed = max(table.columns.count - 1, 0)
    let widths = (0..<fixed).map { column in rows.map { DisplayWidth.columns(of: $0[column].plain) }.max() ?? 0 }
    let isTooWide = widths.reduce(0) { $0 + $1 + 2 } > canvas.style.width - 18
    for row in rows {
      guard !isTooWide else {
        canvas.add(row.joined(by: " · "))
        continue
      }
      var lead = Phrase()
      for (cell, width) in zip(row, widths) {
        lead += cell
        lead.add(String(repeating: " ", count: width - DisplayWidth.columns(of: cell.plain) + 2))
      }
      canvas.add(row.last ?? Phrase(), lead: lead)
    }
  }
}
