/// A word of up to sixteen bytes, folded to small ASCII letters, that compares and hashes without memory of its own.
///
/// Rules look words up by the million, and a `String` for each would cost more than the rules. Both apostrophes fold to
/// `'`. A longer word has no key: no table of words holds one.
@frozen
package struct WordKey: Hashable, Sendable {
  @usableFromInline
  package let low: UInt64
  @usableFromInline
  package let high: UInt64

  /// The key that no word has.
  @inlinable
  package static var none: WordKey { WordKey(low: 0, high: 0) }

  @inlinable
  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// Folds the bytes of a range, or returns nil when they are empty or too many.
  package init?(_ text: Text, _ range: Range<Int>) {
    // Sixteen apostrophes of three bytes are the longest word that has a key.
    guard !range.isEmpty, range.count <= 48 else { return nil }
    let bytes = text.utf8.span.extracting(range)
    var folding = Folding()
    for index in bytes.indices {
      guard folding.take(bytes[index]) else { return nil }
    }
    guard folding.isWhole else { return nil }
    self.init(low: folding.low, high: folding.high)
  }

  /// Folds the bytes of a word, or returns nil when they are empty or too many.
  package init?(_ word: some Sequence<UInt8>) {
    var folding = Folding()
    for byte in word {
      guard folding.take(byte) else { return nil }
    }
    guard folding.isWhole else { return nil }
    self.init(low: folding.low, high: folding.high)
  }

  /// A word while its bytes are folded.
  private struct Folding {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var size: UInt64 = 0
    /// How many bytes of U+2019, which is E2 80 99, have been seen: the last tells what they are.
    var pending = 0

    /// Whether there is a word and no half of a mark.
    var isWhole: Bool { size > 0 && pending == 0 }

    /// Takes the next byte; false when no key can hold it.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
      var folded = byte
      if byte &- UInt8(ascii: "A") < 26 { folded = byte | 0x20 }
      if pending > 0 || byte == 0xE2 {
        switch (pending, byte) {
        case (0, _), (1, 0x80):
          pending += 1
          return true
        case (2, 0x99), (2, 0x98):
          pending = 0
          folded = UInt8(ascii: "'")
        default: return false
        }
      }
      guard size < 16 else { return false }
      if size < 8 { low |= UInt64(folded) &<< (8 &* size) } else { high |= UInt64(folded) &<< (8 &* (size &- 8)) }
      size &+= 1
      return true
    }
  }

  /// The folded word, for what people read.
  package var spelling: String {
    let bytes = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> (8 * ($0 % 8))) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// A number spread over all bits, for tables of fixed contents.
  @inlinable
  package var spread: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  @inlinable
  package static func == (a: Self, b: Self) -> Bool { a.low == b.low && a.high == b.high }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }
}
