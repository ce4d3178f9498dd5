extension Text {
  /// Decodes the scalar that starts at an offset.
  package func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = UInt32(utf8[offset])
    let value: UInt32
    switch lead {
    case ..<0x80: value = lead
    case ..<0xE0: value = (lead & 0x1F) << 6 | trail(offset + 1)
    case ..<0xF0: value = (lead & 0x0F) << 12 | trail(offset + 1) << 6 | trail(offset + 2)
    default: value = (lead & 0x07) << 18 | trail(offset + 1) << 12 | trail(offset + 2) << 6 | trail(offset + 3)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The length in UTF-8 code units of the scalar that starts at an offset.
  package func scalarLength(at offset: Int) -> Int {
    switch utf8[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// Finds the start of the scalar that ends at an offset above 0.
  package func scalarStart(before offset: Int) -> Int {
    var start = offset - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// Whether an offset stands between two scalars or at an end of the text.
  package func isScalarBoundary(_ offset: Int) -> Bool {
    offset == count || (offset >= 0 && offset < count && utf8[offset] & 0xC0 != 0x80)
  }

  /// What kind of letter starts at an offset.
  @inline(__always)
  package func letterCase(at offset: Int) -> LetterCase {
    let byte = utf8[offset]
    if byte &- UInt8(ascii: "a") < 26 { return .lower }
    if byte &- UInt8(ascii: "A") < 26 { return .upper }
    if byte < 0x80 { return byte &- UInt8(ascii: "0") < 10 ? .digit : .none }
    return letterCase(ofWideScalarAt: offset)
  }

  private func letterCase(ofWideScalarAt offset: Int) -> LetterCase {
    // U+2000 to U+206F is punctuation; the property tables are asked only for what may be a letter.
    if utf8[offset] == 0xE2, utf8[offset + 1] < 0x82 { return .none }
    let properties = scalar(at: offset).properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    return properties.isAlphabetic ? .caseless : .none
  }

  private func trail(_ offset: Int) -> UInt32 { UInt32(utf8[offset] & 0x3F) }
}
