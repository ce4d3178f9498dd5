/// Whether the lines of a plain text were wrapped by a machine, and at which width.
///
/// A line that was wrapped is full: the first word of the next line would not have fitted. Where most lines that have a
/// neighbour are full and one of them goes on with a small letter, lines are only a layout; otherwise each is a block.
struct LineWrap: Sendable {
  /// The greatest width that a mail program, an editor or a typist wraps at.
  private static let widest = 100

  private let width: Int?
  private let text: Text

  /// Measures the lines of a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: Text, _ lines: [TextLine]) {
    self.text = text
    var widest = 0
    for line in lines where line.width > widest && text.utf8[line.range].contains(0x20) { widest = line.width }
    var neighbours = 0
    var full = 0
    var goesOn = 0
    if widest <= Self.widest {
      for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
        neighbours += 1
        guard line.width + 1 + Self.firstWordWidth(text, next) > widest else { continue }
        full += 1
        if text.letterCase(at: next.range.lowerBound) == .lower { goesOn += 1 }
      }
    }
    width = goesOn > 0 && full * 2 >= neighbours ? widest : nil
  }

  /// Whether a line goes on in the next one.
  func joins(_ line: TextLine, _ next: TextLine) -> Bool {
    guard !line.endsParagraph else { return false }
    let ends = endsSentence(line)
    let goesOn = text.letterCase(at: next.range.lowerBound) == .lower
    if goesOn, !ends, line.width >= 20 { return true }
    guard let width, next.indent < line.indent + 2 || line.indent > 0 else { return false }
    if line.width + 1 + Self.firstWordWidth(text, next) > width { return true }
    return !ends && line.width * 5 >= width * 3
  }

  private func endsSentence(_ line: TextLine) -> Bool {
    var offset = line.range.upperBound
    while offset > line.range.lowerBound {
      offset = text.scalarStart(before: offset)
      switch text.scalar(at: offset) {
      case ".", "!", "?", ":", "…": return true
      case "\"", "'", "”", "’", ")", "]", "»", "*", "_": continue
      default: return false
      }
    }
    return false
  }

  private static func firstWordWidth(_ text: Text, _ line: TextLine) -> Int {
    var scalars = 0
    for byte in text.utf8[line.range] {
      if byte == 0x20 || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    return scalars
  }
}
