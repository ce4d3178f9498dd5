/// The name git gives to a stored object: the SHA-1 of its type, length and bytes.
package struct ObjectID: Sendable, Hashable {
  /// The twenty bytes as three big-endian words, so that the value is plain data and compares in a few instructions.
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  /// Takes the twenty bytes.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 20 else { return nil }
    var words = (UInt64(0), UInt64(0), UInt32(0))
    for (index, byte) in bytes.enumerated() {
      switch index {
      case 0..<8: words.0 = words.0 << 8 | UInt64(byte)
      case 8..<16: words.1 = words.1 << 8 | UInt64(byte)
      default: words.2 = words.2 << 8 | UInt32(byte)
      }
    }
    (high, middle, low) = words
  }

  /// Takes forty hexadecimal digits, or nil for anything else.
  package init?(hex: some StringProtocol) {
    var words = (UInt64(0), UInt64(0), UInt64(0))
    var count = 0
    for digit in hex.utf8 {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      case 0x41...0x46: value = digit - 0x41 + 10
      default: return nil
      }
      switch count {
      case 0..<16: words.0 = words.0 << 4 | UInt64(value)
      case 16..<32: words.1 = words.1 << 4 | UInt64(value)
      case 32..<40: words.2 = words.2 << 4 | UInt64(value)
      default: return nil
      }
      count += 1
    }
    guard count == 40 else { return nil }
    (high, middle, low) = (words.0, words.1, UInt32(words.2))
  }

  /// The twenty bytes, first byte first.
  package var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: high >> (56 - 8 * $0)) }
      + (0..<8).map { UInt8(truncatingIfNeeded: middle >> (56 - 8 * $0)) }
      + (0..<4).map { UInt8(truncatingIfNeeded: low >> (24 - 8 * $0)) }
  }

  /// Forty lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The first seven digits, as people quote a commit.
  package var short: String { String(hex.prefix(7)) }
}

extension ObjectID: CustomStringConvertible {
  /// The forty digits.
  package var description: String { hex }
}
