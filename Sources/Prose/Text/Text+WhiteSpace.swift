extension Text {
  /// Measures the white space scalar at an offset: its length in UTF-8 code units, or 0 where none stands.
  ///
  /// White space is Unicode's `White_Space`, the four information separators U+001C to U+001F, and U+FEFF: a byte order
  /// mark shows nothing and so never starts a sentence.
  package func whiteSpaceLength(at offset: Int) -> Int {
    let lead = utf8[offset]
    if lead < 0x80 { return lead == 0x20 || (0x09...0x0D).contains(lead) || (0x1C...0x1F).contains(lead) ? 1 : 0 }
    switch lead {
    case 0xC2:
      let trail = utf8[offset + 1]
      return trail == 0x85 || trail == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3, 0xEF:
      return Self.isWideSpace(lead, utf8[offset + 1], utf8[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Cuts white space off both ends of a range; a range of nothing else becomes empty at its lower end.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingWhiteSpace(from: range.lowerBound, to: range.upperBound)
    guard start < range.upperBound else { return range.lowerBound..<range.lowerBound }
    var end = range.upperBound
    while end > start {
      let previous = scalarStart(before: end)
      guard whiteSpaceLength(at: previous) > 0 else { break }
      end = previous
    }
    return start..<end
  }

  /// Finds the first offset from `start` that is not white space, at most `end`.
  package func skippingWhiteSpace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let length = whiteSpaceLength(at: offset)
      guard length > 0 else { break }
      offset += length
    }
    return min(offset, end)
  }

  private static func isWideSpace(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (lead, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): (0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
