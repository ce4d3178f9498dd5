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
    return sign == UInt8(ascii: "-") ? 2 : nil
  }

  /// Whether a line holds no letter and no digit but at least one other sign: a rule, a row of stars, an end sign.
  static func isRule(_ text: Text, _ line: TextLine) -> Bool {
    guard !line.isBlank, line.range.count <= 200 else { return false }
    return !hasWord(text, line.range)
  }

  /// Whether a line is a thematic break: three or more of one of `*`, `-` and `_`, with or without spaces.
  static func isThematicBreak(_ text: Text, _ line: TextLine) -> Bool {
    let bytes = text.utf8[line.range]
    guard let sign = bytes.first, sign == UInt8(ascii: "*") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_")
    else { return false }
    var signs = 0
    for byte in bytes {
      if byte == sign { signs += 1 } else if byte != 0x20, byte != 0x09 { return false }
    }
    return signs >= 3
  }

  /// Finds the words of a `[^note]: …` line or of a `[label]: address` line.
  static func definition(_ text: Text, _ line: TextLine) -> (isFootnote: Bool, words: Range<Int>)? {
    definition(text, line.range)
  }

  /// Finds the words of a range that is a definition.
  static func definition(_ text: Text, _ range: Range<Int>) -> (isFootnote: Bool, words: Range<Int>)? {
    let bytes = text.utf8[range]
    guard bytes.first == UInt8(ascii: "["), let close = bytes.firstIndex(of: UInt8(ascii: "]")),
      close - bytes.startIndex > 1
    else { return nil }
    guard close + 1 < bytes.endIndex, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
    let words = text.trimmed((close + 2)..<bytes.endIndex)
    let isFootnote = bytes[bytes.startIndex + 1] == UInt8(ascii: "^")
    return isFootnote || isAddress(text, words) ? (isFootnote, words) : nil
  }

  /// Whether a range is an address, alone or with a title behind it; anything else makes its line a paragraph.
  private static func isAddress(_ text: Text, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    var end = range.lowerBound
    if text.utf8[end] == UInt8(ascii: "<") {
      guard let close = text.utf8[range].firstIndex(of: UInt8(ascii: ">")) else { return false }
      end = close + 1
    } else {
      while end < range.upperBound, text.utf8[end] > 0x20 {
        end = Markup.call(text, at: end, to: range.upperBound) ?? end + 1
      }
    }
    let next = text.skippingWhiteSpace(from: end, to: range.upperBound)
    guard next < range.upperBound else { return true }
    let opening = text.utf8[next]
    return next > end && [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(opening)
  }

  /// Whether a line is one call of a site generator's template: `{{< … >}}`, `{% … %}`, `[video address]`, `{: .class}`.
  static func isTemplateCall(_ text: Text, _ line: TextLine) -> Bool {
    let bytes = text.utf8[line.range]
    guard bytes.count >= 4, let last = bytes.last else { return false }
    if bytes.first == UInt8(ascii: "[") { return last == UInt8(ascii: "]") && isShortcode(text, line.range) }
    guard bytes.first == UInt8(ascii: "{"), last == UInt8(ascii: "}") else { return false }
    let second = bytes[bytes.startIndex + 1]
    let calls = bytes.filter { $0 == UInt8(ascii: "{") }.count
    switch second {
    case UInt8(ascii: "{"): return calls == 2
    case UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."): return calls == 1
    default: return false
    }
  }

  /// Whether a line is a call in square brackets: a small word, then an address or `name=value`.
  private static func isShortcode(_ text: Text, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound + 1
    while offset < range.upperBound, text.letterCase(at: offset) == .lower || text.utf8[offset] == UInt8(ascii: "_") {
      offset += text.scalarLength(at: offset)
    }
    guard offset > range.lowerBound + 2 else { return false }
    if text.utf8[offset] == UInt8(ascii: "=") { return true }
    guard text.utf8[offset] == 0x20 else { return false }
    let rest = text.utf8[offset..<range.upperBound]
    return rest.contains(UInt8(ascii: "=")) || rest.dropFirst().starts(with: "http".utf8)
  }

  /// Whether a range holds a letter or a digit.
  static func hasWord(_ text: Text, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text.utf8[offset] == UInt8(ascii: "&"), let entity = Entity.length(text, at: offset, to: range.upperBound) {
        offset += entity
        continue
      }
      if text.letterCase(at: offset).isWord { return true }
      offset += text.scalarLength(at: offset)
    }
    return false
  }
}
