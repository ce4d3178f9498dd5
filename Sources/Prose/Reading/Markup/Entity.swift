/// Character references of HTML: `&rsquo;`, `&#8217;`, `&#x2019;`.
enum Entity {
  /// The references that stand in prose, with what they show; HTML knows two thousand more, which are left as they stand.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€", "pound": "£",
    "cent": "¢", "sect": "§", "frac12": "½", "frac14": "¼", "frac34": "¾", "times": "×", "eacute": "é", "egrave": "è",
    "agrave": "à", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "ccedil": "ç",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß",
  ]

  /// The length in UTF-8 code units of the reference that starts at an offset, or nil when none does.
  static func length(_ text: Text, at start: Int, to limit: Int) -> Int? {
    guard text.utf8[start] == UInt8(ascii: "&"), start + 3 < limit else { return nil }
    let limit = min(limit, start + 12)
    let isNumber = text.utf8[start + 1] == UInt8(ascii: "#")
    var offset = start + (isNumber ? 2 : 1)
    let first = offset
    while offset < limit {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: ";") {
        // A single letter is none: R&D; S&P; and the like are words with a semicolon.
        return offset - first >= (isNumber ? 1 : 2) ? offset + 1 - start : nil
      }
      guard byte < 0x80, text.letterCase(at: offset).isWord else { return nil }
      if !isNumber, offset > first, text.letterCase(at: offset) == .upper { return nil }
      offset += 1
    }
    return nil
  }

  /// The character that the reference at an offset shows, and the reference's length in UTF-8 code units.
  static func scalar(_ text: Text, at start: Int, to limit: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard text.utf8[start] == UInt8(ascii: "&"), let length = length(text, at: start, to: limit),
      let scalar = scalar(text[start..<(start + length)].dropFirst().dropLast())
    else { return nil }
    return (scalar, length)
  }

  /// The length of the reference at an offset when it is an apostrophe.
  static func apostropheLength(_ text: Text, at start: Int, to limit: Int) -> Int? {
    guard let (scalar, length) = scalar(text, at: start, to: limit) else { return nil }
    return scalar == "’" || scalar == "'" ? length : nil
  }

  /// Whether a reference shows white space.
  static func isSpace(_ text: Text, _ range: Range<Int>) -> Bool {
    text.utf8[range].elementsEqual("&nbsp;".utf8) || text.utf8[range].elementsEqual("&#160;".utf8)
  }

  /// Puts the characters in the place of their references.
  static func decoded(_ string: String) -> String {
    guard string.utf8.contains(UInt8(ascii: "&")) else { return string }
    let text = Text(string)
    var plain = ""
    var start = 0
    var offset = 0
    while offset < text.count {
      guard let length = length(text, at: offset, to: text.count),
        let scalar = scalar(text[offset..<(offset + length)].dropFirst().dropLast())
      else {
        offset += 1
        continue
      }
      plain += text[start..<offset]
      plain.unicodeScalars.append(scalar)
      offset += length
      start = offset
    }
    return plain + text[start..<text.count]
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }
}
