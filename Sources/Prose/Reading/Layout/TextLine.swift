/// One line of a text.
struct TextLine: Sendable {
  /// The line without its end and without white space at either end; empty at the start of a blank line.
  let range: Range<Int>
  /// The columns of white space before the first word; a tab goes to the next multiple of four.
  let indent: Int
  /// The scalars of the whole line as it stands, white space before it included.
  let width: Int
  /// Whether a paragraph ends with the line, whatever follows: a form feed or U+2029 ends it.
  let endsParagraph: Bool

  var isBlank: Bool { range.isEmpty }

  /// Cuts a text into its lines: after LF, CR, CR LF, VT, FF, U+0085, U+2028 and U+2029.
  ///
  /// - Complexity: O(*n*).
  static func all(in text: Text) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      // Nearly every byte ends no line, and not even starts a sign that does.
      if text.utf8[offset] &- 0x0E < 0xC2 - 0x0E {
        offset += 1
        continue
      }
      guard let end = lineEnd(text, at: offset) else {
        offset += 1
        continue
      }
      lines.append(TextLine(text, start..<offset, endsParagraph: end.endsParagraph))
      offset += end.length
      start = offset
    }
    if start < text.count { lines.append(TextLine(text, start..<text.count, endsParagraph: false)) }
    return lines
  }

  private init(_ text: Text, _ line: Range<Int>, endsParagraph: Bool) {
    range = text.trimmed(line)
    var columns = 0
    for byte in text.utf8[line.lowerBound..<range.lowerBound] { columns += byte == 0x09 ? 4 - columns % 4 : 1 }
    indent = columns
    var scalars = 0
    for byte in text.utf8[line.lowerBound..<range.upperBound] where byte & 0xC0 != 0x80 { scalars += 1 }
    width = scalars
    self.endsParagraph = endsParagraph
  }

  private static func lineEnd(_ text: Text, at offset: Int) -> (length: Int, endsParagraph: Bool)? {
    switch text.utf8[offset] {
    case 0x0A, 0x0B: (1, false)
    case 0x0C: (1, true)
    case 0x0D: (offset + 1 < text.count && text.utf8[offset + 1] == 0x0A ? 2 : 1, false)
    case 0xC2 where text.utf8[offset + 1] == 0x85: (2, false)
    case 0xE2 where text.utf8[offset + 1] == 0x80 && text.utf8[offset + 2] == 0xA8: (3, false)
    case 0xE2 where text.utf8[offset + 1] == 0x80 && text.utf8[offset + 2] == 0xA9: (3, true)
    default: nil
    }
  }
}
