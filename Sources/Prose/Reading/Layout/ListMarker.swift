/// The marker that a line of a list starts with: a bullet, or a number with a stop or a bracket.
///
/// The forms are CommonMark's (0.31.2, section 5.2) and the bullets that word processors type. A number has three digits at
/// most: a year with a stop ends a sentence.
struct ListMarker {
  /// The offset of the item's words.
  let words: Int
  /// The column that lines of the item start at.
  let column: Int
  /// The number, or nil for a bullet.
  let number: Int?

  /// Whether the marker may follow a line of running text: a list of numbers does so only from its first.
  var mayInterrupt: Bool { number == nil || number == 1 }

  /// Reads the marker of a line, or returns nil when it has none or nothing follows it.
  init?(_ text: Text, _ line: TextLine) {
    self.init(text, line.range, indent: line.indent)
  }

  /// Reads the marker that a range starts with.
  init?(_ text: Text, _ range: Range<Int>, indent: Int) {
    let start = range.lowerBound
    let end = range.upperBound
    guard start < end else { return nil }
    var offset = start
    var digits: Int?
    switch text.scalar(at: start) {
    case "-", "*", "+", "•", "‣", "◦", "▪", "·", "●", "○", "■", "□": offset += text.scalarLength(at: start)
    case "0"..."9":
      while offset < end, offset - start < 3, text.letterCase(at: offset) == .digit { offset += 1 }
      guard offset < end, text.utf8[offset] == UInt8(ascii: ".") || text.utf8[offset] == UInt8(ascii: ")") else {
        return nil
      }
      digits = text.utf8[start..<offset].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      offset += 1
    default: return nil
    }
    guard offset < end, text.whiteSpaceLength(at: offset) > 0 else { return nil }
    let width = digits == nil ? 1 : offset - start
    let next = text.skippingWhiteSpace(from: offset, to: end)
    number = digits
    column = indent + width + (next - offset <= 4 ? next - offset : 1)
    words = Self.skippingBox(text, from: next, to: end)
  }

  /// Skips the `[ ]` or `[x]` of a task.
  private static func skippingBox(_ text: Text, from start: Int, to end: Int) -> Int {
    guard start + 4 < end, text.utf8[start] == UInt8(ascii: "["), text.utf8[start + 2] == UInt8(ascii: "]"),
      text.utf8[start + 1] == 0x20 || text.utf8[start + 1] | 0x20 == UInt8(ascii: "x"), text.utf8[start + 3] == 0x20
    else { return start }
    return text.skippingWhiteSpace(from: start + 3, to: end)
  }
}
