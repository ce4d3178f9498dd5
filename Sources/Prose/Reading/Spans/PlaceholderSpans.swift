/// Finds the marks that newsrooms leave in a text: TK, XX, CQ and their kin.
///
/// TK is read from bytes and not from tokens: it counts wherever no letter or digit touches it, inside an address and beside
/// a hyphen too, since a mark that is overlooked goes to print.
package enum PlaceholderSpans {
  /// The marks for "to come", the longest first: spelt wrong on purpose, so that no word holds them.
  private static let toCome = ["TKTKTK", "TKTK", "TKS", "TKK", "TK"].map { Array($0.utf8) }

  /// Finds the marks for "to come" in a range, in UTF-8 offsets.
  ///
  /// - Complexity: O(*n*).
  package static func toCome(in text: Text, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      guard text.utf8[offset] == UInt8(ascii: "T"), text.utf8[offset + 1] == UInt8(ascii: "K") else {
        offset += 1
        continue
      }
      let end = word(text, from: offset, to: range.upperBound)
      let word = offset..<end
      if !touchesWord(text, before: offset, range), toCome.contains(where: { text.utf8[word].elementsEqual($0) }) {
        found.append(word)
      }
      offset = end
    }
    return found
  }

  /// Finds all marks of a sentence, with what each stands for.
  ///
  /// - Complexity: O(*n*): only a byte that may start a mark and touches no word is looked at twice.
  static func find(in run: TokenRun, into spans: inout [CheckableSpan]) {
    guard run.count > 0 else { return }
    let text = run.text
    let range = run.range(0..<run.count)
    guard mayHoldMark(text, range) else { return }
    for mark in toCome(in: text, range) { spans.append(CheckableSpan(mark, .toCome)) }
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard opensMark(text, at: offset, to: range.upperBound), !touchesWord(text, before: offset, range),
        let (length, mark) = mark(text, at: offset, range),
        offset + length == range.upperBound || !belongsToWord(text, at: offset + length)
      else {
        offset += 1
        continue
      }
      spans.append(CheckableSpan(offset..<(offset + length), mark))
      offset += length
    }
  }

  /// Whether any two neighbours are those that a mark starts with; most sentences have none and are read no further.
  ///
  /// The second of the two is looked for, since it is the rarer.
  private static func mayHoldMark(_ text: Text, _ range: Range<Int>) -> Bool {
    for offset in range.dropFirst() {
      let place = text.utf8[offset] &- UInt8(ascii: "0")
      guard place < 64, seconds &>> UInt64(place) & 1 == 1 else { continue }
      let isToCome = text.utf8[offset - 1] == UInt8(ascii: "T") && text.utf8[offset] == UInt8(ascii: "K")
      if isToCome || opensMark(text, at: offset - 1, to: range.upperBound) { return true }
    }
    return false
  }

  /// The second bytes of marks, `0`, `K`, `Q`, `X` and `k`, as bits counted from `0`; a switch would jump for every byte.
  private static var seconds: UInt64 { 1 << 0 | 1 << 27 | 1 << 33 | 1 << 40 | 1 << 59 }

  /// Whether two bytes are those that a mark starts with, which few words have.
  private static func opensMark(_ text: Text, at offset: Int, to end: Int) -> Bool {
    guard offset + 1 < end else { return false }
    let next = text.utf8[offset + 1]
    switch text.utf8[offset] {
    case UInt8(ascii: "X"), UInt8(ascii: "0"): return next == text.utf8[offset]
    case UInt8(ascii: "C"): return next == UInt8(ascii: "Q")
    case UInt8(ascii: "t"): return next == UInt8(ascii: "k")
    default: return false
    }
  }

  /// Reads `XX…`, `00`, `CQ`, `tktk` and `tk tk` at an offset: the length and the meaning.
  private static func mark(_ text: Text, at start: Int, _ range: Range<Int>) -> (Int, PlaceholderMark)? {
    func follows(_ string: StaticString) -> Bool {
      let end = start + string.utf8CodeUnitCount
      guard end <= range.upperBound else { return false }
      return unsafe text.utf8[start..<end].elementsEqual(
        UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount)
      )
    }
    let byte = text.utf8[start]
    switch byte {
    case UInt8(ascii: "C"): return follows("CQ") ? (2, .checked) : nil
    case UInt8(ascii: "t"): return follows("tktk") ? (4, .gap) : follows("tk tk") ? (5, .gap) : nil
    default:
      var end = start
      while end < range.upperBound, text.utf8[end] == byte { end += 1 }
      let length = end - start
      guard length >= 2 else { return nil }
      if byte == UInt8(ascii: "0") {
        return length > 3 || isPartOfFigure(text, start, end, range) ? nil : (length, .gap)
      }
      // Rome's twenty and thirty follow a name: Pius XX.
      return length > 3 || !followsName(text, start, range) ? (length, .gap) : nil
    }
  }

  /// Whether zeros are the decimals of a price, the minutes of a time, the last group of a thousand.
  private static func isPartOfFigure(_ text: Text, _ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    if start > range.lowerBound, ".,:-/+".utf8.contains(text.utf8[start - 1]) { return true }
    return end + 1 < range.upperBound && ".,:-/".utf8.contains(text.utf8[end]) && text.letterCase(at: end + 1) == .digit
  }

  /// Whether the word before a space before an offset has a capital; words of more than forty bytes count as none.
  private static func followsName(_ text: Text, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard offset > range.lowerBound, text.utf8[offset - 1] == 0x20 else { return false }
    var start = offset - 1
    while start > max(range.lowerBound, offset - 40), text.utf8[start - 1] > 0x20 { start -= 1 }
    return text.isScalarBoundary(start) && start < offset - 1 && text.letterCase(at: start) == .upper
  }

  /// The end of the letters, digits and marks on them that start at an offset.
  private static func word(_ text: Text, from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit, belongsToWord(text, at: end) { end += text.scalarLength(at: end) }
    return end
  }

  private static func touchesWord(_ text: Text, before offset: Int, _ range: Range<Int>) -> Bool {
    offset > range.lowerBound && belongsToWord(text, at: text.scalarStart(before: offset))
  }

  /// Whether a letter, a digit or a mark on one starts at an offset; typographic marks and currency signs are none.
  private static func belongsToWord(_ text: Text, at offset: Int) -> Bool {
    let byte = text.utf8[offset]
    if byte < 0x80 { return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }
    return switch text.scalar(at: offset).properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}

extension CheckableSpan {
  fileprivate init(_ range: Range<Int>, _ mark: PlaceholderMark) {
    self.init(kind: .placeholder, range: range, value: .placeholder(mark))
  }
}
