/// What stands at the start of a possible sentence.
struct Opening {
  /// The first letter or digit behind opening quotation marks and brackets; `.none` when something else stands there.
  let first: LetterCase
  /// Where the first word starts.
  let word: Int
  /// The first word, when it is short enough to be in a table.
  let key: WordKey?
  /// Whether a quotation mark opens.
  let opensQuotation: Bool
  /// Whether the first word has a capital behind its small first letter, as product names do.
  let hasInnerCapital: Bool
  /// Whether a mark stands here that goes on with a sentence: a comma, a semicolon, a colon.
  let isContinuation: Bool

  /// Reads at most forty bytes from an offset, and four tags of Markdown.
  init(at start: Int, before end: Int, _ breaker: borrowing SentenceBreaker) {
    let text = breaker.text
    var offset = start
    var quotation = false
    var from = start
    var tags = 0
    scan: while offset < end, offset - from < 12 {
      switch text.utf8[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
        quotation = true
        offset += 1
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): offset += 1
      case UInt8(ascii: "*") where breaker.isMarkdown, UInt8(ascii: "_") where breaker.isMarkdown: offset += 1
      case UInt8(ascii: "<") where breaker.isMarkdown, UInt8(ascii: "&") where breaker.isMarkdown:
        if let (scalar, length) = Entity.scalar(text, at: offset, to: end) {
          guard ["“", "‘", "\"", "'", "„"].contains(scalar) else { break scan }
          quotation = true
          offset += length
        } else if tags < 4, let tag = Markup.tag(text, at: offset, to: end), tag < end {
          tags += 1
          // A tag may be long; what stands behind it is looked at as closely as the start.
          offset = tag
          from = tag
        } else {
          break scan
        }
      // The mark of a quoted line and the space behind it.
      case UInt8(ascii: ">"): offset += 1
      case 0x20 where offset > start: offset += 1
      case 0xE2 where text.utf8[offset + 1] == 0x80 && (0x98...0x9F).contains(text.utf8[offset + 2]):
        quotation = true
        offset += 3
      case 0xC2 where text.utf8[offset + 1] == (breaker.words.hasLowQuotationMarks ? 0xBB : 0xAB):
        quotation = true
        offset += 2
      default: break scan
      }
    }
    word = offset
    opensQuotation = quotation
    guard offset < end else {
      (first, key, hasInnerCapital, isContinuation) = (.none, nil, false, false)
      return
    }
    first = text.letterCase(at: offset)
    var wordEnd = offset
    var innerCapital = false
    while wordEnd < end, wordEnd - offset < 24 {
      let kind = text.letterCase(at: wordEnd)
      let isApostrophe =
        text.utf8[wordEnd] == UInt8(ascii: "'")
        || (text.utf8[wordEnd] == 0xE2 && text.utf8[wordEnd + 1] == 0x80 && text.utf8[wordEnd + 2] == 0x99)
      guard kind.isWord || isApostrophe else { break }
      if kind == .upper, wordEnd > offset, wordEnd - offset < 6 { innerCapital = true }
      wordEnd += text.scalarLength(at: wordEnd)
    }
    key = WordKey(text, offset..<wordEnd)
    hasInnerCapital = innerCapital
    isContinuation = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")")].contains(
      text.utf8[offset]
    )
  }
}
