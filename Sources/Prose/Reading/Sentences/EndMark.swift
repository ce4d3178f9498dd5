/// A run of end marks with the quotation marks and brackets that close after it.
struct EndMark {
  /// What the run says about the sentence.
  enum Strength {
    /// One full stop.
    case stop
    /// An exclamation or question mark is among the marks.
    case strong
    /// Several stops, or the ellipsis sign.
    case ellipsis
  }

  /// The first mark.
  let start: Int
  /// Behind the last mark.
  let end: Int
  /// Behind the quotation marks and brackets that follow without a space.
  let closed: Int
  let strength: Strength
  /// Whether a quotation mark closes.
  let closesQuotation: Bool
  /// Whether a bracket closes.
  let closesBracket: Bool

  /// Reads the marks at an offset, or returns nil when none stands there.
  init?(at start: Int, before limit: Int, _ breaker: borrowing SentenceBreaker) {
    let text = breaker.text
    var offset = start
    var stops = 0
    var strong = false
    while offset < limit {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: ".") {
        stops += 1
        offset += 1
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
        strong = true
        offset += 1
      } else if byte == 0xE2, text.utf8[offset + 1] == 0x80, text.utf8[offset + 2] == 0xA6 {
        stops += 2
        offset += 3
      } else if stops > 0, byte == 0x20, offset + 1 < limit, text.utf8[offset + 1] == UInt8(ascii: "."),
        offset + 2 == limit || text.utf8[offset + 2] == 0x20 || text.utf8[offset + 2] == UInt8(ascii: ".")
      {
        // The ellipsis of Chicago style has spaces between its points.
        stops += 1
        offset += 2
      } else {
        break
      }
    }
    guard offset > start else { return nil }
    let closing = Self.closers(text, from: offset, to: limit, breaker)
    self.start = start
    self.end = offset
    self.closed = closing.end
    self.closesQuotation = closing.quotation
    self.closesBracket = closing.bracket
    self.strength = strong ? .strong : stops > 1 ? .ellipsis : .stop
  }

  private static func closers(
    _ text: Text,
    from start: Int,
    to limit: Int,
    _ breaker: SentenceBreaker
  ) -> (end: Int, quotation: Bool, bracket: Bool) {
    let isMarkdown = breaker.isMarkdown
    let hasLowMarks = breaker.words.hasLowQuotationMarks
    var offset = start
    var quotation = false
    var bracket = false
    while offset < limit {
      switch text.utf8[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quotation = true
        offset += 1
      case UInt8(ascii: "]") where isMarkdown:
        // With the address, where a link's words end here.
        bracket = true
        offset = Markup.end(text, at: offset, to: limit) ?? offset + 1
      case UInt8(ascii: "<") where isMarkdown:
        // A tag that opens is the next sentence's.
        guard offset + 1 < limit, text.utf8[offset + 1] == UInt8(ascii: "/"),
          let end = Markup.tag(text, at: offset, to: limit)
        else { return (offset, quotation, bracket) }
        bracket = true
        offset = end
      case UInt8(ascii: "&") where isMarkdown:
        guard let (scalar, length) = Entity.scalar(text, at: offset, to: limit),
          ["”", "’", "\"", "'"].contains(scalar) || scalar == (hasLowMarks ? "«" : "»")
        else { return (offset, quotation, bracket) }
        quotation = true
        offset += length
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
        bracket = true
        offset += 1
      case UInt8(ascii: "*") where isMarkdown, UInt8(ascii: "_") where isMarkdown, UInt8(ascii: "`") where isMarkdown:
        offset += 1
      case UInt8(ascii: "["), 0x20:
        // References belong to the sentence they support, also where a space parts them from its end mark.
        let opening = text.utf8[offset] == 0x20 ? offset + 1 : offset
        guard let end = reference(text, at: opening, to: limit) else { return (offset, quotation, bracket) }
        offset = end
      case 0xE2 where text.utf8[offset + 1] == 0x80 && (text.utf8[offset + 2] == 0x9D || text.utf8[offset + 2] == 0x99):
        quotation = true
        offset += 3
      case 0xE2
      where hasLowMarks && text.utf8[offset + 1] == 0x80
        && (text.utf8[offset + 2] == 0x9C || text.utf8[offset + 2] == 0x98):
        quotation = true
        offset += 3
      case 0xC2 where text.utf8[offset + 1] == (hasLowMarks ? 0xAB : 0xBB):
        quotation = true
        offset += 2
      default: return (offset, quotation, bracket)
      }
    }
    return (offset, quotation, bracket)
  }

  /// Reads a reference such as `[12]` or `[3, 4]` that stands on the end mark of its sentence.
  private static func reference(_ text: Text, at start: Int, to limit: Int) -> Int? {
    guard start < limit, text.utf8[start] == UInt8(ascii: "[") else { return nil }
    var offset = start + 1
    while offset < limit, offset - start < 12 {
      switch text.utf8[offset] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "-"),
        UInt8(ascii: "^"):
        offset += 1
      case UInt8(ascii: "]"): return offset > start + 1 ? offset + 1 : nil
      default: return nil
      }
    }
    return nil
  }
}
