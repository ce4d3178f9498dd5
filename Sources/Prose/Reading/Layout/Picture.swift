/// A Markdown picture, perhaps inside a link: `![words](address "title")`.
struct Picture {
  /// The words that stand for the picture.
  let words: Range<Int>
  /// Behind its last bracket.
  let end: Int

  /// Reads the picture that starts at an offset, or returns nil when something else does.
  ///
  /// - Complexity: O(*n*) in the bytes up to `limit`, which is where its line or paragraph ends.
  init?(_ text: Text, at start: Int, to limit: Int) {
    let isLinked = start < limit && text.utf8[start] == UInt8(ascii: "[")
    let sign = isLinked ? start + 1 : start
    guard sign + 1 < limit, text.utf8[sign] == UInt8(ascii: "!"), text.utf8[sign + 1] == UInt8(ascii: "[") else {
      return nil
    }
    var depth = 1
    var offset = sign + 2
    while offset < limit {
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
    guard offset < limit, var end = Markup.end(text, at: offset, to: limit) else { return nil }
    if isLinked {
      end = text.skippingWhiteSpace(from: end, to: limit)
      guard end < limit, text.utf8[end] == UInt8(ascii: "]"), let tail = Markup.end(text, at: end, to: limit) else {
        return nil
      }
      end = tail
    }
    let words = text.trimmed((sign + 2)..<offset)
    self.words = LineMark.hasWord(text, words) ? words : words.lowerBound..<words.lowerBound
    self.end = end
  }

  /// Reads a range that is one picture and its attributes, or returns nil.
  init?(_ text: Text, whole range: Range<Int>) {
    guard let first = text.utf8[range].first, first == UInt8(ascii: "!") || first == UInt8(ascii: "["),
      let picture = Picture(text, at: range.lowerBound, to: range.upperBound)
    else { return nil }
    var end = text.skippingWhiteSpace(from: picture.end, to: range.upperBound)
    if end < range.upperBound, let attributes = Markup.call(text, at: end, to: range.upperBound) { end = attributes }
    guard end == range.upperBound else { return nil }
    self = picture
  }
}
