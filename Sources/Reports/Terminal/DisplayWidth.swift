/// How many columns of a terminal a text takes.
///
/// Wide and full-width characters take two (Unicode Standard Annex #11, `EastAsianWidth.txt` of Unicode 15.0, classes W and F),
/// and so do characters that are shown as emoji by default (`emoji-data.txt`) or asked to be by U+FE0F. Marks that stand on
/// another character and characters that format take none. Ambiguous characters take one, as in every terminal that is not
/// set to an East Asian legacy mode.
enum DisplayWidth {
  /// Counts the columns of a line.
  ///
  /// - Complexity: O(*n*).
  static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Counts the columns of one character: 0, 1 or 2, and more only for a cluster that terminals show side by side.
  static func columns(of character: Character) -> Int {
    if let byte = character.asciiValue { return (0x20..<0x7F).contains(byte) ? 1 : 0 }
    let scalars = character.unicodeScalars
    var sum = 0
    var isEmoji = false
    for scalar in scalars {
      sum += columns(of: scalar)
      if scalar == "\u{FE0F}" || scalar == "\u{200D}" || scalar.properties.isEmojiModifier { isEmoji = true }
      if (0x1F1E6...0x1F1FF).contains(scalar.value) { isEmoji = true }
    }
    // A family, a flag or a skin tone is several scalars in one picture.
    return isEmoji ? min(sum, 2) + (sum == 1 && scalars.contains("\u{FE0F}") ? 1 : 0) : sum
  }

  /// Counts the columns of one scalar.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0..<0x20, 0x7F..<0xA0: return 0
    // The soft hyphen formats, and terminals show it.
    case 0xAD: return 1
    // The vowels and final consonants that build a Hangul syllable upon its first consonant.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Whether a scalar takes two columns.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
  }

  /// The ranges of classes W and F that are no emoji; gaps in a block that Unicode keeps wide are filled.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
