/// Some words, and what stands at both ends outside of their emphasis.
struct EmphasisEdges {
  /// What stands before the emphasis.
  var front: String
  /// The words.
  private(set) var core: String
  /// What stands behind it.
  private(set) var back: String

  /// Parts the spaces at both ends from the words: emphasis must touch its words.
  init(_ text: String) {
    front = String(text.prefix { $0 == " " })
    let rest = text[front.endIndex...]
    guard let last = rest.lastIndex(where: { $0 != " " }) else {
      (core, back) = ("", "")
      return
    }
    let end = rest.index(after: last)
    (core, back) = (String(rest[..<end]), String(rest[end...]))
  }

  /// Moves out what emphasis could not begin or end at: CommonMark 6.2 asks for a space or punctuation outside of punctuation.
  ///
  /// - Returns: whether what is left can be emphasised.
  mutating func touch(after: Character?, before: Character?) -> Bool {
    if !Self.isBoundary(front.last ?? after) {
      let (moved, isAddress) = Self.signs(WebAddresses.pieces(of: core).first, fromEnd: false)
      guard !isAddress else { return false }
      front += moved
      core.removeFirst(moved.count)
    }
    if !core.isEmpty, !Self.isBoundary(back.first ?? before) {
      let (moved, isAddress) = Self.signs(WebAddresses.pieces(of: core).last, fromEnd: true)
      guard !isAddress else { return false }
      back = moved + back
      core.removeLast(moved.count)
    }
    return true
  }

  private static func signs(_ piece: WebAddresses.Piece?, fromEnd: Bool) -> (signs: String, isAddress: Bool) {
    switch piece {
    case .words(let words):
      let signs =
        fromEnd ? String(words.reversed().prefix(while: isSign).reversed()) : String(words.prefix(while: isSign))
      return (signs, false)
    case .address: return ("", true)
    case nil: return ("", false)
    }
  }

  /// Whether emphasis may begin or end there whatever is inside: an end of the line, a space, or punctuation.
  private static func isBoundary(_ character: Character?) -> Bool {
    guard let character else { return true }
    return character.isWhitespace || character.isPunctuation || isASCIISign(character)
  }

  /// Whether some version of CommonMark takes a character for punctuation: 0.31 takes symbols for it, too.
  private static func isSign(_ character: Character) -> Bool {
    character.isWhitespace || character.isPunctuation || character.isSymbol || isASCIISign(character)
  }

  private static func isASCIISign(_ character: Character) -> Bool {
    character.isASCII && !character.isLetter && !character.isNumber
  }
}
