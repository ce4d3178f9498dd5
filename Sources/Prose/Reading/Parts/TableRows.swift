/// Reads a pipe table as one sentence a row: a row says one thing of what its first cell names.
enum TableRows {
  /// Finds the rows of a table that hold words, without the pipes at their ends; the row of dashes has none.
  static func sentences(_ text: Text, _ range: Range<Int>) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text.utf8[start..<range.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? range.upperBound
      let row = cells(text, text.trimmed(start..<end))
      if LineMark.hasWord(text, row) { sentences.append(Sentence(range: row)) }
      start = end + 1
    }
    return sentences
  }

  private static func cells(_ text: Text, _ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    if start < end, text.utf8[start] == UInt8(ascii: "|") { start += 1 }
    if start < end, text.utf8[end - 1] == UInt8(ascii: "|") { end -= 1 }
    return text.trimmed(start..<end)
  }
}
