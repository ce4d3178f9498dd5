/// What a rule knows of each word of a language, in the order of the language's word numbers.
///
/// Many rules ask a table of their own about every word of a text. A run whose tokens have their numbers
/// (`TokenRun.isNumbered`) was looked up once for all of them, so that each asks by one step into an array.
///
/// A class, so that asking it copies nothing.
final class WordTable<Value: Sendable>: Sendable {
  private let lexicon: Lexicon<Value>
  private let absent: Value
  /// The value of each number; that of 0, which words outside of all tables have, is `absent`.
  private let values: [Value]

  /// Takes a table, the numbers of the language's words, and what any other word stands for.
  init(_ lexicon: Lexicon<Value>, _ numbers: Lexicon<UInt16>, absent: Value) {
    var values = Array(repeating: absent, count: Int(numbers.values.lazy.compactMap(\.self).max() ?? 0) + 1)
    for (word, value) in zip(lexicon.keys, lexicon.values) {
      guard let value else { continue }
      guard let number = numbers[word] else {
        preconditionFailure("a word of the table has no number: \(word.spelling)")
      }
      values[Int(number)] = value
    }
    self.lexicon = lexicon
    self.absent = absent
    self.values = values
  }

  /// Makes an array of each token of a run and what the table says of its word, whatever kind of token it is.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func map<Fact>(_ run: TokenRun, _ fact: (Token, Value) -> Fact) -> [Fact] {
    run.isNumbered
      ? run.tokens.map { fact($0, values[Int($0.number)]) }
      : run.tokens.map { fact($0, lexicon[$0.key] ?? absent) }
  }
}
