package import Prose

/// A sentence as the model sees it: its traits, and a symbol for every word and mark.
///
/// - Complexity: O(*n*) in the bytes of the sentence and its spans.
package struct PrioritySentence: Sendable {
  /// The tokens.
  let run: TokenRun
  /// What the table of words knows of each token.
  let classes: [WordClass]
  /// What stands for each token in tables of words; nil for a word that is too long for any table.
  let words: [WordKey?]
  /// What stands for each token in tables of pairs: as `words`, but every name behind the first word is `<name>`.
  let symbols: [WordKey?]
  /// Whether each token is a capitalised word behind the first one.
  let names: [Bool]
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
  package init(_ reading: SentenceReading) { self.init(reading.run, spans: reading.spans) }

  /// Takes a sentence whose tokens have been read.
  package init(_ run: TokenRun, spans: [CheckableSpan]) {
    let classes = English.classes(of: run)
    var words: [WordKey?] = []
    var symbols: [WordKey?] = []
    var names: [Bool] = []
    var count = 0
    names.reserveCapacity(run.count)
    words.reserveCapacity(run.count)
    symbols.reserveCapacity(run.count)
    for (token, wordClass) in zip(run.tokens, classes) {
      let word = token.kind == .figure ? Self.figure : wordClass.has(.amount) ? Self.amount : token.key
      words.append(word)
      let isName = token.isCapitalised && count > 0 && !wordClass.has(.speaker)
      names.append(isName)
      symbols.append(isName ? Self.name : word)
      switch token.kind {
      case .mark: break
      case .word, .figure: count += 1
      }
    }
    self.run = run
    self.classes = classes
    self.words = words
    self.symbols = symbols
    self.names = names
    wordCount = count
    readShape()
    readClauses()
    readSpans(spans)
  }

  /// The two symbols whose second stands at an index; from 0 to one behind the last token.
  func pair(endingAt index: Int) -> (WordKey, WordKey)? {
    guard let first = index == 0 ? Self.start : symbols[index - 1],
      let second = index == symbols.count ? Self.end : symbols[index]
    else { return nil }
    return (first, second)
  }

  /// Whether the token at an index is a name behind the first word.
  func isName(at index: Int) -> Bool { names[index] }

  /// Adds a trait when it is one that the model knows.
  mutating func insert(_ trait: PriorityTrait) {
    if let place = trait.place { traits.insert(place) }
  }
}
