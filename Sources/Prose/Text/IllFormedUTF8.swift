/// The place where bytes stop being UTF-8.
public struct IllFormedUTF8: Error, Hashable {
  /// The offset of the first byte that belongs to no well-formed scalar.
  public let offset: Int

  /// Finds the first byte that belongs to no well-formed scalar, or nil.
  ///
  /// The table is table 3-7 of the Unicode Standard: no overlong forms, no surrogates, nothing above U+10FFFF.
  ///
  /// - Complexity: O(*n*).
  package static func firstOffset(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return index
      }
      guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
      for trail in bytes[(index + 2)..<(index + length)] where !(0x80...0xBF).contains(trail) { return index }
      index += length
    }
    return nil
  }
}
