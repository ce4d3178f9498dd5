/// An HTML tag at the start of a line, as far as the layout of a Markdown file depends on it.
struct HTMLTag {
  /// Elements that start a block of their own; CommonMark 0.31.2, section 4.6, with script and style.
  private static let blocks = WordSet(
    words: """
      address article aside blockquote body br button canvas center col dd details dialog div dl dt embed fieldset
      figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
      meta nav noframes object ol option p param pre script section style summary svg table tbody td tfoot th thead title
      tr track ul video audio source noscript
      """
  )
  private static let programs = WordSet(words: "script style svg pre iframe object head noscript")

  private let name: WordKey?

  /// Whether the tag starts a block of HTML.
  var isBlock: Bool { Self.blocks.contains(name) }
  /// Whether its content is no prose.
  var isProgram: Bool { Self.programs.contains(name) }

  /// Reads the tag that a range starts with, or returns nil.
  init?(_ text: Text, _ range: Range<Int>) {
    var start = range.lowerBound + 1
    guard start < range.upperBound, text.utf8[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    if text.utf8[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < range.upperBound, end - start < 12, text.utf8[end] < 0x80, text.letterCase(at: end).isWord { end += 1 }
    name = WordKey(text, start..<end)
  }

  /// Finds the words between the tags of a range, from the first to the last, or nil when there are only tags.
  ///
  /// - Complexity: O(*n*).
  static func words(_ text: Text, _ range: Range<Int>) -> Range<Int>? {
    var first: Int?
    var last = range.lowerBound
    var isTag = false
    var braces = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      let length = text.scalarLength(at: offset)
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        // A template call is no more prose than a tag.
        braces = max(0, braces + (byte == UInt8(ascii: "{") ? 1 : -1))
      } else if braces >= 2 {
        offset += length
        continue
      } else if byte == UInt8(ascii: "<") {
        isTag = true
      } else if byte == UInt8(ascii: ">") {
        isTag = false
      } else if !isTag, text.whiteSpaceLength(at: offset) == 0 {
        if first == nil { first = offset }
        last = offset + length
      }
      offset += length
    }
    guard let first, LineMark.hasWord(text, first..<last) else { return nil }
    return first..<last
  }
}
