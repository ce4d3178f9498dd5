/// Words with a number each, for the tables of other rooms.
///
/// Its lookup is compiled here for its one type of value; a generic table asked from another module costs several times as
/// much.
package struct WordNumbers: Sendable {
  private let lexicon: Lexicon<Int>

  /// Takes words with their numbers.
  package init(_ words: [(WordKey, Int)]) { lexicon = Lexicon(words) }

  /// The number of a word, or nil for a word that has none.
  package subscript(key: WordKey?) -> Int? { lexicon[key] }
}
