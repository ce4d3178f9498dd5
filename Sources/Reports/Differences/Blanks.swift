/// White space made visible.
enum Blanks {
  /// Shows each space as `␣`, tabs and line ends as arrows, and every other invisible character by its number.
  static func shown(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": out += "␣"
      case "\t": out += "⇥"
      case "\n": out += "↵"
      case "\r": out += "␍"
      default: out += isInvisible(scalar) ? named(scalar) : String(scalar)
      }
    }
    return out
  }

  /// Shows words with the invisible characters in them named; spaces and line ends stay.
  static func named(in words: String) -> String {
    guard words.unicodeScalars.contains(where: isInvisible) else { return words }
    return words.unicodeScalars.map { isInvisible($0) ? named($0) : String($0) }.joined()
  }

  private static func named(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)⟩"
  }

  /// Whether a reader could not tell a character from nothing or from a plain space.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0xAD, 0x1680, 0x2000...0x200D, 0x202F, 0x205F...0x2064, 0x3000, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}
