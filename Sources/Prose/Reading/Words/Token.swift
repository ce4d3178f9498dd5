/// A word, a figure or a mark of a stretch of text, as the rules about names, numbers and quotations see it.
///
/// A word keeps inner hyphens and the stops of abbreviations (`U.S.`, `Gov.`); `’s` is a token of its own, so that a name
/// ends before it. A figure keeps its separators (`1,000.5`).
package struct Token: Sendable {
  /// What a token is made of.
  package enum Kind: Sendable {
    /// Letters, perhaps with digits among them.
    case word
    /// Starts with a digit.
    case figure
    /// One mark: punctuation, a symbol, or anything else that is no word.
    case mark
  }

  package let kind: Kind
  /// Where it stands, in UTF-8 offsets.
  package let range: Range<Int>
  /// Its folded form without a last stop, when it is short enough to be in a table.
  package let key: WordKey?
  /// What its first letter is.
  package let first: LetterCase
  /// Whether white space stands before it.
  package let followsSpace: Bool
  /// Whether it is a word of two or more letters, all capital.
  package let isShouted: Bool

  /// Whether it is a word that starts with a capital.
  package var isCapitalised: Bool { kind == .word && first == .upper }
}
