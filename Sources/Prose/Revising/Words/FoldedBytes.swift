/// The bytes of an atom with typography folded: typewriter quotation marks, hyphens and dots; invisible scalars left out.
///
/// Case is kept, and so is every letter: this fold never makes two different words equal.
struct FoldedBytes: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  /// How many bytes of the present scalar are still to be handed out as they stand.
  private var pending = 0
  /// How many dots an ellipsis still owes.
  private var dots = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.offset = range.lowerBound
    self.end = range.upperBound
  }

  mutating func next() -> UInt8? {
    if dots > 0 {
      dots -= 1
      return UInt8(ascii: ".")
    }
    while offset < end {
      let byte = bytes[offset]
      if pending > 0 || byte < 0x80 {
        if pending > 0 { pending -= 1 }
        offset += 1
        return byte
      }
      let scalar = Scalar(in: bytes, at: offset)
      if scalar.value == 0x2026 {
        offset += scalar.length
        dots = 2
        return UInt8(ascii: ".")
      }
      switch scalar.role {
      case .ignorable: offset += scalar.length
      case .apostrophe: return fold(scalar, to: UInt8(ascii: "'"))
      case .quote: return fold(scalar, to: UInt8(ascii: "\""))
      case .hyphen, .dash, .minus: return fold(scalar, to: UInt8(ascii: "-"))
      default: pending = scalar.length
      }
    }
    return nil
  }

  private mutating func fold(_ scalar: Scalar, to byte: UInt8) -> UInt8 {
    offset += scalar.length
    return byte
  }
}
