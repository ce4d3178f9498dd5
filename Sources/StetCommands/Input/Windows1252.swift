/// The encoding of Western Windows programs, as the WHATWG Encoding Standard lists it, without its five unused bytes.
enum Windows1252 {
  /// Reads a text; nil when it holds one of the bytes that the encoding does not use: 81, 8D, 8F, 90 and 9D.
  static func decode(_ bytes: [UInt8]) -> String? {
    var out = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte) else {
        return nil
      }
      out.append(scalar)
    }
    return String(out)
  }

  /// What the bytes 80 to 9F stand for; all others stand for themselves.
  private static let high: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
    nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
  ]
}
