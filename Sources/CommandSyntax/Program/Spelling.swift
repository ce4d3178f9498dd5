/// What names may look like, so that they can be typed and put into scripts as they are.
enum Spelling {
  /// Whether a text can be one word of a command's name: letters, digits, `-` and `_`, and no dash first.
  static func isWord(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == dash || $0 == underscore }
  }

  /// Whether a text can be an option's name without dashes: a letter, or a word that begins with a letter or a digit.
  static func isOption(_ text: String) -> Bool {
    guard let first = text.utf8.first, isWord(text), first != underscore else { return false }
    return text.utf8.count > 1 || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
  }

  /// Whether a text can be a listed value: it needs no quotes in any shell and is not taken for an option.
  static func isValue(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        isAlphanumeric($0) || [dash, underscore, UInt8(ascii: "."), UInt8(ascii: "+")].contains($0)
      }
  }

  private static let dash = UInt8(ascii: "-")
  private static let underscore = UInt8(ascii: "_")

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
