/// The word that an end mark stands on.
struct WordBefore {
  /// Where it stands, without the mark.
  let range: Range<Int>
  /// The word, when it is short enough to be in a table.
  let key: WordKey?
  private let text: Text

  /// Reads back from an offset over at most twenty-four bytes.
  init(_ end: Int, _ breaker: borrowing SentenceBreaker, from limit: Int) {
    text = breaker.text
    var start = end
    while start > limit, end - start < 24 {
      let previous = text.scalarStart(before: start)
      let byte = text.utf8[previous]
      let isWord = text.letterCase(at: previous).isWord
      guard isWord || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&") else { break }
      start = previous
    }
    while start < end, text.utf8[start] == UInt8(ascii: ".") || text.utf8[start] == UInt8(ascii: "'") { start += 1 }
    range = start..<end
    key = WordKey(text, start..<end)
  }

  var isEmpty: Bool { range.isEmpty }

  var isCapitalised: Bool { !range.isEmpty && text.letterCase(at: range.lowerBound) == .upper }

  /// Whether it is a single capital letter.
  var isInitial: Bool { isCapitalised && range.count == text.scalarLength(at: range.lowerBound) }

  /// Whether it is a single small letter with white space or a bracket before it.
  var isSmallLetter: Bool {
    guard range.count == 1, text.letterCase(at: range.lowerBound) == .lower else { return false }
    guard range.lowerBound > 0 else { return true }
    let before = text.scalarStart(before: range.lowerBound)
    return text.whiteSpaceLength(at: before) > 0 || text.utf8[before] == UInt8(ascii: "(")
  }

  /// Whether it is the word "I", which ends sentences as other words do.
  var isPronounI: Bool { range.count == 1 && text.utf8[range.lowerBound] == UInt8(ascii: "I") }

  /// Whether it is a figure that a stop makes an ordinal in languages that write them so: one to three digits.
  var isOrdinal: Bool {
    range.count <= 3 && text.utf8[range].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether it counts the items of a list: up to three digits, a letter, or a small Roman number.
  var isEnumerator: Bool {
    let bytes = text.utf8[range]
    if bytes.count <= 3, bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { return true }
    if bytes.count == 1 { return isInitial && !isPronounI || text.letterCase(at: range.lowerBound) == .lower }
    let roman: [UInt8] = [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")]
    return bytes.count <= 4 && bytes.allSatisfy { roman.contains($0) || roman.contains($0 | 0x20) }
  }

  /// Whether it is letters with stops between each: U.S, Ph.D.
  var isDottedAcronym: Bool {
    var run = 0
    var dots = 0
    for byte in text.utf8[range] {
      if byte == UInt8(ascii: ".") {
        dots += 1
        run = 0
      } else {
        run += 1
        if run > 2 { return false }
      }
    }
    return dots > 0
  }

  /// Whether it is a short word, not all in capitals, without a vowel: an abbreviation that no table knows.
  var lacksVowel: Bool {
    let bytes = text.utf8[range]
    guard (2...4).contains(bytes.count) else { return false }
    var small = false
    for byte in bytes {
      let folded = byte | 0x20
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(folded) else { return false }
      if byte == folded { small = true }
      if [
        UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"),
      ]
      .contains(folded) {
        return false
      }
    }
    return small
  }
}
