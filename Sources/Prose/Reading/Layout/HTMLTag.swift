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
  /// Elements whose content is no prose.
  private static let programs = WordSet(words: "script style svg iframe object head noscript textarea")
  /// Elements whose content is no markup; CommonMark 0.31.2, section 4.6, start condition 1.
  private static let raws = WordSet(words: "script style pre textarea")
  /// Elements that stand inside a line of text.
  private static let inlines = WordSet(words: "br button canvas img input td th video audio source")

  /// Its name, when it is short enough to be in a table.
  let name: WordKey?
  /// Whether it opens its element.
  let isOpening: Bool

  /// Whether the tag starts a block of HTML.
  var isBlock: Bool { Self.blocks.contains(name) }
  /// Whether words before and behind the tag belong to different paragraphs.
  var partsParagraphs: Bool { isBlock && !Self.inlines.contains(name) }
  /// Whether its content is no prose.
  var isProgram: Bool { Self.programs.contains(name) }
  /// Whether its content ends only with its own end tag.
  var isRaw: Bool { Self.raws.contains(name) }

  /// Reads the tag that a range starts with, or returns nil.
  init?(_ text: Text, _ range: Range<Int>) {
    var start = range.lowerBound + 1
    guard start < range.upperBound, text.utf8[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    isOpening = text.utf8[start] != UInt8(ascii: "/")
    if !isOpening { start += 1 }
    var end = start
    while end < range.upperBound, end - start < 12, text.utf8[end] < 0x80, text.letterCase(at: end).isWord { end += 1 }
    name = WordKey(text, start..<end)
  }
}
