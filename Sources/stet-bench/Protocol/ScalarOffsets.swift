import Editorial
import Prose

/// Turns UTF-8 offsets of a text into offsets that count Unicode scalars, and back.
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

  /// The range that the wire has as `[start, end]`; nil when the text has none such.
  func range(_ json: JSON) -> Range<Int>? {
    guard case .array(let ends) = json, ends.count == 2, let start = offset(ends[0]), let end = offset(ends[1]) else {
      return nil
    }
    return start <= end ? start..<end : nil
  }

  /// The UTF-8 offset behind a number of scalars; nil when the text has fewer.
  private func offset(_ json: JSON) -> Int? {
    guard case .number(let digits) = json, let scalars = Int(digits), scalars >= 0 else { return nil }
    var (low, high) = (0, before.count)
    while low < high {
      let middle = (low + high) / 2
      if before[middle] <= scalars { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var (offset, passed) = ((low - 1) * Self.block, before[low - 1])
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if passed == scalars { return offset }
        passed += 1
      }
      offset += 1
    }
    return passed == scalars ? offset : nil
  }
}
