/// A table of phrases, found by their first word.
struct PhraseTable: Sendable {
  private let byFirstWord: Lexicon<[[WordKey]]>

  /// A table without phrases.
  init() { byFirstWord = Lexicon() }

  /// Takes phrases, one a line.
  ///
  /// - Parameter abbreviations: those whose stop belongs to their word in a phrase as it does in a text.
  init(_ lines: String, abbreviations: Lexicon<Abbreviation> = Lexicon()) {
    var phrases: [WordKey: [[WordKey]]] = [:]
    for line in lines.split(separator: "\n") {
      let text = Text(String(line))
      let words = TokenRun(text, 0..<text.count, abbreviations: abbreviations).tokens.compactMap(\.key)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(words)
    }
    // The longest phrase is tried first.
    byFirstWord = Lexicon(phrases.map { ($0, $1.sorted { $0.count > $1.count }) })
  }

  /// The words that phrases of the table start with.
  var firstWords: [WordKey] { byFirstWord.words }

  /// The number of tokens that the longest phrase at an index takes, or nil when none stands there.
  func match(_ run: TokenRun, at index: Int) -> Int? {
    guard let first = run.key(at: index), let phrases = byFirstWord[first] else { return nil }
    for phrase in phrases where phrase.count <= run.count - index {
      if phrase.indices.allSatisfy({ run[index + $0].key == phrase[$0] }) { return phrase.count }
    }
    return nil
  }
}
