/// A word, a figure or a mark of a stretch of text, as the rules about names, numbers and quotations see it.
///
/// A word keeps inner hyphens and the stops of abbreviations (`U.S.`, `Gov.`); `’s` is a token of its own, so that a name
/// ends before it. A figure keeps its separators (`1,000.5`).
///
/// Thirty-two bytes, since a run of them is read many times: texts end at 4 GB.
package struct Token: Sendable {
  /// What a token is made of.
  package enum Kind: UInt8, Sendable {
    /// Letters, perhaps with digits among them.
    case word
    /// Starts with a digit.
    case figure
    /// One mark: punctuation, a symbol, or anything else that is no word.
    case mark
  }

  private let word: WordKey
  private let start: UInt32
  private let end: UInt32
  /// The number of its word in the tables of its language; 0 for a word that is in none, and until it is looked up.
  internal(set) package var number: UInt16 = 0
  package let kind: Kind
  /// What its first letter is.
  package let first: LetterCase
  /// Whether white space stands before it.
  package let followsSpace: Bool
  /// Whether it is a word of two or more letters, all capital.
  package let isShouted: Bool

  init(kind: Kind, range: Range<Int>, key: WordKey?, first: LetterCase, followsSpace: Bool, isShouted: Bool) {
    self.word = key ?? .none
    self.start = UInt32(range.lowerBound)
    self.end = UInt32(range.upperBound)
    self.kind = kind
    self.first = first
    self.followsSpace = followsSpace
    self.isShouted = isShouted
  }

  /// Where it stands, in UTF-8 offsets.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Its length in UTF-8 code units.
  package var length: Int { Int(end - start) }

  /// Its folded form without a last stop, when it is short enough to be in a table.
  package var key: WordKey? { word == .none ? nil : word }

  /// Whether it is a word that starts with a capital.
  package var isCapitalised: Bool { kind == .word && first == .upper }
}
