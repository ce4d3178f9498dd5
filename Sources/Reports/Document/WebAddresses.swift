/// Addresses of the web in running text, found much as forges find them (GitHub Flavored Markdown 0.29, 6.9).
enum WebAddresses {
  /// A piece of a text.
  enum Piece {
    /// Words.
    case words(Substring)
    /// An address: it begins with a scheme, or with `www.`.
    case address(Substring)
  }

  /// Parts a text into words and addresses.
  ///
  /// - Complexity: O(*n*).
  static func pieces(of text: String) -> [Piece] {
    guard mayHoldAddress(text) else { return text.isEmpty ? [] : [.words(text[...])] }
    var pieces: [Piece] = []
    var (start, index) = (text.startIndex, text.startIndex)
    var isInWord = false
    while index < text.endIndex {
      let character = text[index]
      if !isInWord, "hHfFwW".contains(character), let end = end(ofAddressAt: index, in: text) {
        if start < index { pieces.append(.words(text[start..<index])) }
        pieces.append(.address(text[index..<end]))
        (start, index, isInWord) = (end, end, true)
        continue
      }
      isInWord = character.isLetter || character.isNumber
      index = text.index(after: index)
    }
    if start < text.endIndex { pieces.append(.words(text[start...])) }
    return pieces
  }

  private static let beginnings = ["https://", "http://", "ftp://", "www."]

  /// Whether two slashes or two `w` stand beside each other, as they do in every beginning.
  private static func mayHoldAddress(_ text: String) -> Bool {
    var last: UInt8 = 0
    return text.utf8.contains { byte in
      defer { last = byte | 0x20 }
      return (byte | 0x20) == last && (byte == 0x2F || byte | 0x20 == 0x77)
    }
  }

  private static func end(ofAddressAt start: String.Index, in text: String) -> String.Index? {
    let head = text[start...].prefix(8).lowercased()
    guard let beginning = beginnings.first(where: head.hasPrefix) else { return nil }
    let body = text.index(start, offsetBy: beginning.count)
    var end = body
    while end < text.endIndex, !text[end].isWhitespace, !closing.contains(text[end]) { end = text.index(after: end) }
    // What ends a sentence or closes what was opened before the address is not part of it.
    while end > body {
      let last = text.index(before: end)
      guard ".,;:!?'’*…".contains(text[last]) || isUnopened(text[last], in: text[body..<end]) else { break }
      end = last
    }
    return text[body..<end].contains { $0.isLetter || $0.isNumber } ? end : nil
  }

  /// What no address holds as it is written: quotation marks, brackets of markup, and the bars of tables.
  private static let closing: Set<Character> = ["<", ">", "\"", "“", "”", "„", "«", "»", "`", "|", "⟨", "⟩"]

  private static func isUnopened(_ bracket: Character, in address: Substring) -> Bool {
    let opening: Character
    switch bracket {
    case ")": opening = "("
    case "]": opening = "["
    case "}": opening = "{"
    default: return false
    }
    return address.count { $0 == bracket } > address.count { $0 == opening }
  }
}
