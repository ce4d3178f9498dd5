/// Well-formed UTF-8 with constant-time offsets into it.
///
/// Every range in this room is a half-open range of UTF-8 offsets into one `Text`, on scalar boundaries. A `Text` never
/// normalises, trims or re-wraps: its bytes are the bytes of the draft, a byte order mark and carriage returns included.
public struct Text: Sendable, Hashable {
  /// The bytes, well-formed UTF-8.
  public let utf8: [UInt8]

  /// Takes the bytes of a string.
  public init(_ string: String) {
    self.utf8 = Array(string.utf8)
  }

  /// Takes bytes that are well-formed UTF-8.
  ///
  /// - Throws: `IllFormedUTF8` with the offset of the first byte that belongs to no scalar.
  public init(validating bytes: [UInt8]) throws(IllFormedUTF8) {
    if let offset = IllFormedUTF8.firstOffset(in: bytes) { throw IllFormedUTF8(offset: offset) }
    self.utf8 = bytes
  }

  /// The length in UTF-8 code units.
  public var count: Int { utf8.count }

  /// The words in a range of UTF-8 offsets, exactly as they stand.
  public subscript(range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The whole text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}
