/// The shape of a pipe table, as GitHub's Markdown has it: a head, a row of dashes with as many cells, and rows.
enum TableShape {
  /// Whether a line is the head of a table whose row of dashes is the next line.
  ///
  /// - Complexity: O(1) for lines that do not look like a row of dashes.
  static func isHead(_ text: Text, _ line: TextLine, next: TextLine) -> Bool {
    guard isRule(text, next), text.utf8[line.range].contains(UInt8(ascii: "|")) else { return false }
    return cellCount(text, line.range) == cellCount(text, next.range)
  }

  /// Whether a line is a row of dashes.
  private static func isRule(_ text: Text, _ line: TextLine) -> Bool {
    var (dashes, pipes) = (0, 0)
    for byte in text.utf8[line.range] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && pipes > 0
  }

  /// Counts the cells of a row; a pipe behind a backslash parts none.
  private static func cellCount(_ text: Text, _ row: Range<Int>) -> Int {
    var range = row
    if text.utf8[row].first == UInt8(ascii: "|") { range = (row.lowerBound + 1)..<row.upperBound }
    var cells = 1
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text.utf8[offset] == UInt8(ascii: "\\") {
        offset += 2
        continue
      }
      // The pipe at the end closes the last cell.
      if text.utf8[offset] == UInt8(ascii: "|"), offset + 1 < range.upperBound { cells += 1 }
      offset += 1
    }
    return cells
  }
}
