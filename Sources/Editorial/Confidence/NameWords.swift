/// A text as the words of which a name could be made, in lower case.
struct NameWords {
  private let words: [String]
  /// Whether it is written without spaces between words, as Chinese and Japanese are.
  let isUnspaced: Bool

  /// How many letters and digits there are.
  var letters: Int { words.reduce(0) { $0 + $1.count } }

  /// Cuts a text where there is neither a letter nor a digit; what is invisible parts nothing.
  ///
  /// - Parameter readsMarkup: whether elements and entities of HTML, the escapes of JSON and the colours of a terminal are
  ///   taken for what they are.
  init(_ text: String, readsMarkup: Bool = false) {
    var (words, word) = ([String](), String.UnicodeScalarView())
    var unspaced = false
    func flush() {
      if !word.isEmpty { words.append(String(word).lowercased()) }
      word = String.UnicodeScalarView()
    }
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.first {
      if readsMarkup, let length = Self.markup(rest) {
        if scalar != "<" { flush() }
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
        word.append(scalar)
        if scalar.value >= 0x2E80 { unspaced = true }
      case .format: continue
      default: flush()
      }
    }
    flush()
    self.words = words
    isUnspaced = unspaced
  }

  /// Whether the words of a name stand in it one behind the other.
  func holds(_ name: NameWords) -> Bool {
    guard let first = name.words.first else { return false }
    if name.isUnspaced { return words.joined().contains(name.words.joined()) }
    let count = name.words.count
    return words.indices.dropLast(count - 1).contains { index in
      words[index] == first && words[index..<(index + count)].elementsEqual(name.words)
    }
  }

  /// The length of an element, an entity, an escape or a colour that a text begins with; nil where it is none.
  private static func markup(_ text: Substring.UnicodeScalarView) -> Int? {
    func end(_ mark: Unicode.Scalar, within limit: Int) -> Int? {
      let head = text.prefix(limit)
      return head.firstIndex(of: mark).map { head.distance(from: head.startIndex, to: $0) + 1 }
    }
    switch text.first {
    case "<": return end(">", within: 200)
    case "&": return end(";", within: 10)
    case "\u{1B}": return end("m", within: 16)
    case "\\": return text.dropFirst().first.flatMap { "nrt".unicodeScalars.contains($0) ? 2 : nil }
    default: return nil
    }
  }
}
