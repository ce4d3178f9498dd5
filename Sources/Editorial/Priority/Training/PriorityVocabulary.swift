import Prose

/// The words and pairs of words that a model may give weights to.
///
/// A word that is a name in most of its places is none of them: whom a sentence is about must not decide whether it is checked,
/// and no name of the training data goes into the program. Words of the tables of topics may always have a weight.
struct PriorityVocabulary: Sendable {
  /// How many sentences must hold a word or a pair.
  static let leastSentences = 5

  /// The words, in the order of their spelling.
  let words: [WordKey]
  /// The pairs, in the order of their spelling.
  let pairs: [Pair]

  /// Two neighbours.
  struct Pair: Hashable, Sendable {
    let first: WordKey
    let second: WordKey

    /// Both words, as tables of weights have them.
    var spelling: String { "\(first.spelling)_\(second.spelling)" }
  }

  /// Takes what stands in enough of the examples.
  init(_ examples: [PriorityExample]) {
    var capitals: [WordKey: Int] = [:]
    var smalls: [WordKey: Int] = [:]
    for example in examples {
      for (index, token) in example.sentence.run.tokens.enumerated() {
        guard let key = token.key, token.kind == .word else { continue }
        if example.sentence.isName(at: index) { capitals[key, default: 0] += 1 }
        if token.first != .upper { smalls[key, default: 0] += 1 }
      }
    }
    func isAllowed(_ key: WordKey) -> Bool {
      let spelling = key.spelling
      guard !spelling.contains(where: { "=_\\\"".contains($0) }), spelling.unicodeScalars.allSatisfy(\.isASCII) else {
        return false
      }
      if spelling.hasPrefix("<") { return spelling.hasSuffix(">") && spelling.count > 2 }
      // A stop ends nearly every sentence, and a headline has none: it must not count. Nor must marks of quotation.
      guard spelling.contains(where: \.isLetter) else { return ["?", "!", ",", "$", "%"].contains(spelling) }
      let small = smalls[key, default: 0]
      return English.wordClasses[key] != nil || spelling == "'s" || (small > 0 && small >= capitals[key, default: 0])
    }
    var wordCounts: [WordKey: Int] = [:]
    var pairCounts: [Pair: Int] = [:]
    for example in examples {
      for word in Set(example.sentence.words) { wordCounts[word, default: 0] += 1 }
      for pair in Set(example.sentence.pairs) { pairCounts[pair, default: 0] += 1 }
    }
    let common = wordCounts.filter { $0.value >= Self.leastSentences && isAllowed($0.key) }.keys
    words = common.map { ($0.spelling, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    let commonPairs = pairCounts.filter {
      $0.value >= Self.leastSentences && isAllowed($0.key.first) && isAllowed($0.key.second)
    }.keys
    pairs = commonPairs.map { ($0.spelling, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

extension PrioritySentence {
  /// What stands for each token in tables of words, apart from those too long for any.
  var words: [WordKey] { run.tokens.indices.compactMap { word(at: $0) } }

  /// All pairs of neighbours, those with the start and the end included.
  var pairs: [PriorityVocabulary.Pair] {
    (0...run.count).compactMap { index in
      pair(endingAt: index).map { PriorityVocabulary.Pair(first: $0.0, second: $0.1) }
    }
  }
}
