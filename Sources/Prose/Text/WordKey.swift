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
  package init?(_ text: borrowing Text, _ range: Range<Int>) {
    // Sixteen apostrophes of three bytes are the longest word that has a key.
    guard !range.isEmpty, range.count <= 48 else { return nil }
    if range.count <= 16, range.lowerBound + 16 <= text.count {
      // Nearly every word: its bytes as they are, folded all at once.
      let (low, high) = Self.packed(text, range)
      if (low | high) & 0x8080_8080_8080_8080 == 0 {
        self.init(low: Self.folded(low), high: Self.folded(high))
        return
      }
    }
    var folding = Folding()
    for offset in range {
      guard folding.take(text.utf8[offset]) else { return nil }
    }
    guard folding.isWhole else { return nil }
    self.init(low: folding.low, high: folding.high)
  }

  /// The bytes of a range of at most sixteen, the first lowest, from a text that has sixteen from its start on.
  @inline(__always)
  private static func packed(_ text: borrowing Text, _ range: Range<Int>) -> (low: UInt64, high: UInt64) {
    // Any eight bytes are a number; that they are there is checked.
    let bytes = unsafe text.utf8.span.bytes
    let first = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
    let low = UInt64(littleEndian: first)
    guard range.count > 8 else { return (low & ~0 &>> (64 &- 8 &* UInt64(range.count)), 0) }
    let second = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + 8, as: UInt64.self)
    return (low, UInt64(littleEndian: second) & ~0 &>> (128 &- 8 &* UInt64(range.count)))
  }

  /// Folds eight ASCII bytes: the high bit of a sum tells whether a byte is at least `A`, and whether it is above `Z`.
  @inline(__always)
  private static func folded(_ bytes: UInt64) -> UInt64 {
    let capitals = (bytes &+ 0x3F3F_3F3F_3F3F_3F3F) ^ (bytes &+ 0x2525_2525_2525_2525)
    return bytes | (capitals & 0x8080_8080_8080_8080) &>> 2
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
