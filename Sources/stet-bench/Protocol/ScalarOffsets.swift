import Editorial
import Prose

/// Turns UTF-8 offsets of a text into offsets that count Unicode scalars.
struct ScalarOffsets {
  /// The scalars before each block of bytes; the rest of a block is counted when it is asked for.
  private var before: [Int] = []
  private let bytes: [UInt8]
  private static let block = 64

  /// Counts the scalars of a text.
  ///
  /// - Complexity: O(*n*).
  init(_ text: Text) {
    bytes = text.utf8
    var scalars = 0
    before.reserveCapacity(bytes.count / Self.block + 1)
    for (index, byte) in bytes.enumerated() {
      if index % Self.block == 0 { before.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    if bytes.count % Self.block == 0 { before.append(scalars) }
  }

  /// The scalars before a UTF-8 offset.
  subscript(offset: Int) -> Int {
    let start = offset / Self.block * Self.block
    return before[offset / Self.block] + bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// A range as the wire has it: `[start, end]`.
  func json(_ range: Range<Int>) -> JSON {
    .array([.integer(self[range.lowerBound]), .integer(self[range.upperBound])])
  }
}
