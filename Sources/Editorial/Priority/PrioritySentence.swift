package import Prose

/// A sentence as the model sees it: its traits, and a symbol for every word and mark.
///
/// - Complexity: O(*n*) in the bytes of the sentence and its spans.
package struct PrioritySentence: Sendable {
  /// The tokens.
  let run: TokenRun
  /// What the rules know of each token.
  let clauseWords: [ClauseWord]
  /// The number of words and figures.
  let wordCount: Int
  /// What else is known of it.
  private(set) var traits = PriorityTraits()

  /// Every figure.
  static let figure = WordKey("<figure>".utf8)
  /// Every number in words.
  static let amount = WordKey("<amount>".utf8)
  /// Every capitalised word that does not start the sentence.
  static let name = WordKey("<name>".utf8)
  /// The place before the first token.
  static let start = WordKey("<start>".utf8)
  /// The place behind the last token.
  static let end = WordKey("<end>".utf8)

  /// Reads a sentence of English.
  package init(_ text: Text, _ range: Range<Int>, spans: [CheckableSpan]) {
    self.init(English.tokens(text, range), spans: spans)
  }

  /// Takes a sentence that has been read.
  package init(_ reading: borrowing SentenceReading) { self.init(reading.run, spans: reading.spans) }

  /// Takes a sentence whose tokens have been read.
  package init(_ run: TokenRun, spans: borrowing [CheckableSpan]) {
    self.run = run
    clauseWords = English.clauseWords(of: run)
    wordCount = run.tokens.count { if case .mark = $0.kind { false } else { true } }
    readShape()
    readClauses()
    readSpans(spans)
  }

  /// What stands for a token in tables of words; nil for a word that is too long for any table.
  func word(at index: Int) -> WordKey? {
    if case .figure = run.tokens[index].kind { return Self.figure }
    return clauseWords[index].isAmount ? Self.amount : run.tokens[index].key
  }

  /// What stands for a token in tables of pairs: its word, but `<name>` for every name behind the first word.
  func symbol(at index: Int) -> WordKey? { isName(at: index) ? Self.name : word(at: index) }

  /// The two symbols whose second stands at an index; from 0 to one behind the last token.
  func pair(endingAt index: Int) -> (WordKey, WordKey)? {
    guard let first = index == 0 ? Self.start : symbol(at: index - 1),
      let second = index == run.count ? Self.end : symbol(at: index)
    else { return nil }
    return (first, second)
  }

  /// Whether the token at an index is a capitalised word behind the first word.
  func isName(at index: Int) -> Bool { clauseWords[index].isName }

  /// Adds a trait when it is one that the model knows.
  mutating func insert(_ trait: PriorityTrait) {
    if let place = trait.place { traits.insert(place) }
  }
}
