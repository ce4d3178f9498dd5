/// A Unicode scalar decoded in place, and the part it plays in a word.
struct Scalar {
  /// The part a scalar plays in a word.
  enum Role: UInt8 {
    case space, letter, digit, quote, apostrophe, hyphen, dash, minus, currency, unit, ideograph, joining, ignorable,
      other
  }

  /// The code point.
  let value: UInt32
  /// Its length in UTF-8 code units.
  let length: Int

  /// Decodes the scalar at an offset of well-formed UTF-8.
  init(in bytes: [UInt8], at offset: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 {
      (value, length) = (lead, 1)
    } else if lead < 0xE0 {
      (value, length) = ((lead & 0x1F) << 6 | Scalar.trail(bytes, offset + 1), 2)
    } else if lead < 0xF0 {
      (value, length) =
        ((lead & 0x0F) << 12 | Scalar.trail(bytes, offset + 1) << 6 | Scalar.trail(bytes, offset + 2), 3)
    } else {
      let high = (lead & 0x07) << 18 | Scalar.trail(bytes, offset + 1) << 12
      (value, length) = (high | Scalar.trail(bytes, offset + 2) << 6 | Scalar.trail(bytes, offset + 3), 4)
    }
  }

  private static func trail(_ bytes: [UInt8], _ offset: Int) -> UInt32 { UInt32(bytes[offset] & 0x3F) }

  /// The part the scalar plays.
  var role: Role {
    value < 0x80 ? Scalar.ascii[Int(value)] : Scalar.role(of: value)
  }

  /// Roles of the ASCII scalars; a control character counts as white space, because it shows nothing.
  private static let ascii: [Role] = (0..<128).map { value in
    switch UInt8(value) {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): .letter
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .unit
    default: .other
    }
  }

  /// The role of a scalar beyond ASCII.
  ///
  /// The common letters are told by range; the Unicode properties are asked for the rest.
  private static func role(of value: UInt32) -> Role {
    switch value {
    case 0xC0...0x24F where value != 0xD7 && value != 0xF7, 0x370...0x37D, 0x388...0x3FF, 0x400...0x481: return .letter
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x2036, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: return .quote
    case 0x2018...0x201B, 0x2039, 0x203A, 0x2BC, 0x2032, 0x2035, 0xB4, 0xFF07: return .apostrophe
    case 0x2010, 0x2011, 0x2013, 0xFF0D: return .hyphen
    case 0x2012, 0x2014, 0x2015, 0x2E3A, 0x2E3B: return .dash
    case 0x2212: return .minus
    case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: return .ignorable
    case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: return .joining
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .ideograph
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return unspaced(value)
    case 0x2030, 0x2031, 0xB0, 0x2103, 0x2109: return .unit
    default: return general(value)
    }
  }

  /// Roles in Thai, Lao, Burmese and Khmer, which put no space between words: every letter is an atom.
  private static func unspaced(_ value: UInt32) -> Role {
    let role = general(value)
    return role == .letter ? .ideograph : role
  }

  private static func general(_ value: UInt32) -> Role {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .joining
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .currencySymbol: return .currency
    case .initialPunctuation, .finalPunctuation: return .quote
    case .dashPunctuation: return .dash
    default: return .other
    }
  }
}
