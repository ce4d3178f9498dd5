/// What stands between quotation marks.
enum QuotedStretches {
  /// Marks the senses of all words between quotation marks.
  ///
  /// Double marks of any shape open and close in turn, curly ones by their direction. A single mark opens only when it is a
  /// left one, or straight behind white space, and closes only what it opened; an apostrophe stays one.
  static func mark(_ words: [Word], in bytes: [UInt8], isOpen: Bool, _ senses: inout [Sense]) {
    var isDouble = isOpen
    var isSingle = false
    for (index, word) in words.enumerated() {
      if word.kind == .quote {
        toggle(Scalar(in: bytes, at: word.range.lowerBound).value, word, in: bytes, &isDouble, &isSingle)
      } else {
        senses[index].isQuoted = isDouble || isSingle
      }
    }
  }

  private static func toggle(
    _ value: UInt32,
    _ word: Word,
    in bytes: [UInt8],
    _ isDouble: inout Bool,
    _ isSingle: inout Bool
  ) {
    let isSpaceBefore = word.range.lowerBound == 0 || bytes[word.range.lowerBound - 1] <= 0x20
    let isSpaceAfter = word.range.upperBound == bytes.count || bytes[word.range.upperBound] <= 0x20
    switch value {
    case 0x22, 0xFF02, 0x2033, 0x2036: isDouble.toggle()
    case 0x201C where isDouble && isSpaceAfter, 0x201D, 0xBB, 0x300D, 0x300F: isDouble = false
    case 0x201C, 0x201E, 0x201F, 0xAB, 0x300C, 0x300E: isDouble = true
    case 0x2018, 0x201A, 0x2039: isSingle = !isSpaceAfter
    case 0x27 where isSpaceBefore && !isSpaceAfter: isSingle = true
    default: isSingle = false
    }
  }

  /// Whether a quotation in double marks is open at an offset, as its paragraph tells.
  ///
  /// - Complexity: O(*n*) in the length of the paragraph up to the offset, at most 4,000 bytes.
  static func isOpen(at offset: Int, in bytes: [UInt8]) -> Bool {
    var start = offset
    let least = max(0, offset - 4_000)
    while start > least {
      if bytes[start - 1] == 0x0A, endsParagraph(start - 1, in: bytes) { break }
      start -= 1
    }
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var (isDouble, isSingle) = (false, false)
    while start < offset {
      let byte = bytes[start]
      // All double marks are this one or begin with one of these bytes; the rest of the text is only skipped.
      guard byte == 0x22 || byte == 0xE2 || byte == 0xC2 || byte == 0xE3 || byte == 0xEF else {
        start += 1
        continue
      }
      let scalar = Scalar(in: bytes, at: start)
      let mark = Word(range: start..<start + scalar.length, kind: .quote, key: 0)
      if scalar.role == .quote { toggle(scalar.value, mark, in: bytes, &isDouble, &isSingle) }
      start += scalar.length
    }
    return isDouble
  }

  /// Whether the line that ends at a line feed is empty.
  private static func endsParagraph(_ feed: Int, in bytes: [UInt8]) -> Bool {
    var at = feed - 1
    while at >= 0, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at -= 1 }
    return at < 0 || bytes[at] == 0x0A
  }
}
