/// How the columns of a table share a line of a terminal.
struct TableLayout {
  /// The columns that each takes; nil where there are too many for the line.
  let widths: [Int]?

  private static let gap = 2
  private static let narrowest = 8

  /// Gives each column what it needs; where that is more than the line has, the widest ones make room.
  ///
  /// - Parameter rows: the cells as they will be written, marks and all.
  init(_ rows: [[Phrase]], width: Int) {
    let count = rows.map(\.count).max() ?? 0
    let room = width - Self.gap * max(count - 1, 0)
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? DisplayWidth.columns(of: $0[column].plain) : 0 }.max() ?? 0
    }
    widths = widths.map { min($0, room) }
    while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Self.narrowest
    {
      widths[widest] -= 1
    }
    self.widths = widths.reduce(0, +) > room ? nil : widths
  }

  /// The lines of a row: cells that are too long for their column go on below.
  func lines(of row: [Phrase]) -> [Phrase] {
    guard let widths else { return [row.joined(by: " · ")] }
    let cells = zip(row, widths).map { cell, width in
      Wrapping.lines(of: cell, width: max(width, 1)).flatMap { Clipping.pieces(of: $0, columns: max(width, 1)) }
    }
    return (0..<max(cells.map(\.count).max() ?? 0, 1)).map { index in
      var line = Phrase()
      var missing = 0
      for (cell, width) in zip(cells, widths) {
        let piece = index < cell.count ? cell[index] : Phrase()
        // Spaces are written only before something, so that no line ends in them.
        if !piece.isEmpty {
          line.add(String(repeating: " ", count: missing))
          line += piece
          missing = 0
        }
        missing += width - DisplayWidth.columns(of: piece.plain) + Self.gap
      }
      return line
    }
  }
}
