import Editorial

extension BoardReport {
  /// Writes a row a story: name, state, deadline, whose it is, progress, and last what blocks it, over the lines it needs.
  ///
  /// - Returns: false, and nothing is written, where the terminal is too narrow for it.
  func writesTable(on canvas: inout Canvas) -> Bool {
    let heads = ["Story", "State", "Due", "With", "Claims", "Facts", "What blocks it"].map { Phrase($0, .faint) }
    let table = [heads] + rows.map(cells)
    let widths = (0..<(heads.count - 1)).map { column in
      table.map { DisplayWidth.columns(of: $0[column].plain) }.max() ?? 0
    }
    let rest = canvas.style.width - widths.reduce(0) { $0 + $1 + 2 }
    guard canvas.style.width >= 100, rest >= 36 else { return false }
    canvas.space()
    for row in table {
      var lead = Phrase()
      for (cell, width) in zip(row, widths) {
        lead += cell
        lead.add(String(repeating: " ", count: width - DisplayWidth.columns(of: cell.plain) + 2))
      }
      let margin = Phrase(String(repeating: " ", count: canvas.style.width - rest))
      for (index, line) in Wrapping.lines(of: row[widths.count], width: rest).enumerated() {
        canvas.addClipped((index == 0 ? lead : margin) + line)
      }
    }
    return true
  }

  private func cells(_ row: DraftStanding) -> [Phrase] {
    let progress = row.progress
    let blocks =
      row.isOpen ? Phrase("nothing: the gate is open", .toned(.settled)) : Self.reasons(row, tellsHold: true)
    return [
      Clipping.clipped(Phrase(row.slug.string, .code), to: 30), Clipping.clipped(Self.state(row), to: 14),
      Clipping.clipped(due(row), to: 22), Clipping.clipped(Phrase(row.story.assignee?.name ?? "–"), to: 16),
      Phrase("\(progress.settled)/\(progress.claims)"), Phrase("\(progress.ticked)/\(progress.facts)"), blocks,
    ]
  }

  /// What is left; the deadline itself where the story is out.
  private func due(_ row: DraftStanding) -> Phrase {
    guard let text = row.story.deadline else { return "–" }
    guard row.story.isOpen, let deadline = Deadline(text, offset: now.offset) else { return Phrase(text, .faint) }
    return DeadlineWords.left(deadline, at: now)
  }
}
