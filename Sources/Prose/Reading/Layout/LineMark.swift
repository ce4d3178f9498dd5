/// The marks at the start of a line that give it a role, each found without a regular expression.
///
/// The forms are CommonMark's (0.31.2, sections 4 and 5); what is added for plain text says so.
enum LineMark {
  /// Finds an ATX heading: its level and its words.
  static func heading(_ text: Text, _ line: TextLine) -> (level: Int, words: Range<Int>)? {
    let bytes = text.utf8[line.range]
    let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), line.indent < 4 else { return nil }
    let start = line.range.lowerBound + level
    guard start < line.range.upperBound, text.whiteSpaceLength(at: start) > 0 else { return nil }
    var words = text.trimmed(start..<line.range.upperBound)
    let closing = text.utf8[words].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let end = words.upperBound - closing
    if closing > 0, end > words.lowerBound, text.whiteSpaceLength(at: text.scalarStart(before: end)) > 0 {
      words = text.trimmed(words.lowerBound..<end)
    }
    return (level, words)
  }

  /// Finds a code fence: its sign and length.
  static func fence(_ text: Text, _ line: TextLine) -> (sign: UInt8, length: Int)? {
    let bytes = text.utf8[line.range]
    guard let sign = bytes.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let length = bytes.prefix { $0 == sign }.count
    guard length >= 3, sign != UInt8(ascii: "`") || !bytes.dropFirst(length).contains(sign) else { return nil }
    return (sign, length)
  }

  /// Finds a setext underline: the level it gives.
  static func underline(_ text: Text, _ line: TextLine) -> Int? {
    let bytes = text.utf8[line.range]
    guard let sign = bytes.first, bytes.allSatisfy({ $0 == sign }) else { return nil }
    if sign == UInt8(ascii: "=") { return 1 }
    return sign == UInt8(ascii: "-") && bytes.count >= 2 ? 2 : nil
  }

  /// Whether a line holds no letter and no digit but at least one other sign: a rule, a row of stars, an end sign.
  static func isRule(_ text: Text, _ line: TextLine) -> Bool {
    guard !line.isBlank, line.range.count <= 200 else { return false }
    return !hasWord(text, line.range)
  }

  /// Finds a list marker: the offset of the item's words.
  static func item(_ text: Text, _ line: TextLine) -> Int? {
    let start = line.range.lowerBound
    let end = line.range.upperBound
    guard start < end else { return nil }
    var offset = start
    switch text.scalar(at: start) {
    case "-", "*", "+", "•", "‣", "◦", "▪", "·": offset += text.scalarLength(at: start)
    case "0"..."9":
      while offset < end, offset - start < 3, text.letterCase(at: offset) == .digit { offset += 1 }
      guard offset < end, text.utf8[offset] == UInt8(ascii: ".") || text.utf8[offset] == UInt8(ascii: ")") else {
        return nil
      }
      offset += 1
    default: return nil
    }
    guard offset < end, text.whiteSpaceLength(at: offset) > 0 else { return nil }
    return text.skippingWhiteSpace(from: offset, to: end)
  }

  /// Finds the words of a `[^note]: …` line or of a `[label]: address` line.
  static func definition(_ text: Text, _ line: TextLine) -> (isFootnote: Bool, words: Range<Int>)? {
    let bytes = text.utf8[line.range]
    guard bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      close - bytes.startIndex > 1
    else { return nil }
    guard close + 1 < bytes.endIndex, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
    let words = text.trimmed((close + 2)..<bytes.endIndex)
    return (bytes[bytes.startIndex + 1] == UInt8(ascii: "^"), words)
  }

  /// Whether a line is the row of dashes under the head of a pipe table.
  static func isTableRule(_ text: Text, _ line: TextLine) -> Bool {
    let bytes = text.utf8[line.range]
    return bytes.contains(UInt8(ascii: "-")) && bytes.contains(UInt8(ascii: "|"))
      && bytes.allSatisfy { [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|"), 0x20].contains($0) }
  }

  /// Whether a line is one call of a site generator's template: `{{< … >}}`, `{% … %}`.
  static func isTemplateCall(_ text: Text, _ line: TextLine) -> Bool {
    let bytes = text.utf8[line.range]
    guard bytes.count >= 4, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return false }
    let second = bytes[bytes.startIndex + 1]
    let calls = bytes.filter { $0 == UInt8(ascii: "{") }.count
    return second == UInt8(ascii: "{") && calls == 2 || second == UInt8(ascii: "%") && calls == 1
  }

  /// Whether a range holds a letter or a digit.
  static func hasWord(_ text: Text, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text.letterCase(at: offset).isWord { return true }
      offset += text.scalarLength(at: offset)
    }
    return false
  }
}
