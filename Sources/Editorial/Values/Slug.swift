/// The short permanent name of a draft: lower-case letters, digits and single hyphens.
public struct Slug: Sendable, Hashable, Comparable {
  /// The name.
  public let string: String

  /// The longest slug that stet makes or accepts, in characters.
  public static let longest = 80

  /// Takes a name as it stands; nil when it is no slug.
  public init?(_ string: String) {
    let bytes = Array(string.utf8)
    let isSound = bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard (1...Self.longest).contains(bytes.count), isSound, bytes.first != 0x2D, bytes.last != 0x2D,
      !string.contains("--")
    else { return nil }
    self.string = string
  }

  /// Makes a slug of a title's words: letters with accents lose them, everything else that is not a letter or digit parts words.
  ///
  /// - Returns: nil when nothing is left, as with a title in a script without Latin letters.
  public init?(title: String) {
    var words: [String] = [""]
    for scalar in title.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if let plain = Self.plain[scalar] {
        words[words.count - 1] += plain
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else if let letter = scalar.letterUnderMarks {
        words[words.count - 1].unicodeScalars.append(letter)
      } else if scalar != "'", scalar != "’", words.last?.isEmpty == false {
        words.append("")
      }
    }
    var slug = ""
    for word in words where !word.isEmpty {
      let longer = slug.isEmpty ? String(word.prefix(Self.longest)) : "\(slug)-\(word)"
      // Long enough to tell stories apart, short enough to type.
      guard slug.isEmpty || longer.utf8.count <= 48 else { break }
      slug = longer
    }
    self.init(slug)
  }

  /// Orders by the characters.
  public static func < (left: Slug, right: Slug) -> Bool { left.string < right.string }

  /// Latin letters outside of ASCII, and how they are commonly written without their marks.
  private static let plain: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("àáâãåāăą", "a"), ("ä", "ae"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõøōŏő", "o"),
      ("ö", "oe"),
      ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûũūŭůűų", "u"),
      ("ü", "ue"),
      ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ]
    return Dictionary(uniqueKeysWithValues: rows.flatMap { row in row.0.unicodeScalars.map { ($0, row.1) } })
  }()
}

extension Unicode.Scalar {
  /// The ASCII letter of a Latin letter with marks, from its name: “LATIN SMALL LETTER E WITH CIRCUMFLEX AND DOT BELOW”.
  fileprivate var letterUnderMarks: Unicode.Scalar? {
    let start = "LATIN SMALL LETTER "
    guard let name = properties.name, name.hasPrefix(start) else { return nil }
    let rest = name.dropFirst(start.count)
    guard rest.dropFirst().hasPrefix(" WITH "), let letter = rest.unicodeScalars.first, letter.isASCII else {
      return nil
    }
    return Unicode.Scalar(letter.value | 0x20)
  }
}
