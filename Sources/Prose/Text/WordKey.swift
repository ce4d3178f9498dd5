/// A word of up to sixteen bytes, folded to small ASCII letters, that compares and hashes without memory of its own.
///
/// Rules look words up by the million, and a `String` for each would cost more than the rules. Both apostrophes fold to
/// `'`. A longer word has no key: no table of words holds one.
package struct WordKey: Hashable, Sendable {
  private let low: UInt64
  private let high: UInt64

  /// Folds the bytes of a range, or returns nil when they are empty or too many.
  package init?(_ text: Text, _ range: Range<Int>) {
    self.init(text.utf8[range])
  }

  /// Folds the bytes of a word, or returns nil when they are empty or too many.
  package init?(_ word: some Sequence<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var size = 0
    var pending = 0
    for byte in word {
      var folded = byte
      if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { folded = byte | 0x20 }
      // U+2019 is E2 80 99: its first two bytes wait until the third tells what they are.
      switch (pending, byte) {
      case (0, 0xE2):
        pending = 1
        continue
      case (1, 0x80):
        pending = 2
        continue
      case (2, 0x99), (2, 0x98):
        pending = 0
        folded = UInt8(ascii: "'")
      case (0, _): break
      default: return nil
      }
      guard size < 16 else { return nil }
      if size < 8 { low |= UInt64(folded) << (8 * size) } else { high |= UInt64(folded) << (8 * (size - 8)) }
      size += 1
    }
    guard size > 0, pending == 0 else { return nil }
    self.low = low
    self.high = high
  }

  /// A number spread over all bits, for tables of fixed contents.
  var spread: Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  package static func == (a: Self, b: Self) -> Bool { a.low == b.low && a.high == b.high }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }
}
