/// A line that is one Markdown picture, perhaps inside a link: `![words](address "title")`.
struct Picture {
  /// The words that stand for the picture.
  let words: Range<Int>

  /// Reads a line, or returns nil when it is something else.
  ///
  /// - Complexity: O(*n*) in the line.
  init?(_ text: Text, _ line: Range<Int>) {
    var start = line.lowerBound
    if start < line.upperBound, text.utf8[start] == UInt8(ascii: "[") { start += 1 }
    guard start + 1 < line.upperBound, text.utf8[start] == UInt8(ascii: "!"), text.utf8[start + 1] == UInt8(ascii: "[")
    else {
      return nil
    }
    var depth = 1
    var offset = start + 2
    while offset < line.upperBound {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: "\\") {
        offset += 1
      } else if byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "]") {
        depth -= 1
        if depth == 0 { break }
      }
      offset += 1
    }
    guard offset + 1 < line.upperBound, text.utf8[offset + 1] == UInt8(ascii: "(") else { return nil }
    // Words behind the picture make the line a paragraph; addresses and titles hold no second picture's bracket.
    guard let last = text.utf8[line].last, last == UInt8(ascii: ")") || last == UInt8(ascii: "}") else { return nil }
    let after = offset + 2
    let closings = text.utf8[after..<line.upperBound].filter { $0 == UInt8(ascii: ")") }.count
    let spaces = text.utf8[after..<line.upperBound].split(separator: 0x20).count
    guard closings <= 3, spaces <= 1 || text.utf8[after..<line.upperBound].contains(UInt8(ascii: "\"")) else {
      return nil
    }
    let words = text.trimmed((start + 2)..<offset)
    self.words = LineMark.hasWord(text, words) ? words : words.lowerBound..<words.lowerBound
  }
}
