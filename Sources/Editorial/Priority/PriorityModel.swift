import Prose

/// A linear model of how much a sentence needs checking: the sum of the weights of what is in it.
///
/// A trait counts in full, a word or pair of words once and less the longer the sentence is. All sums are of whole numbers.
///
/// The form of the model and the idea of a binary *check-worthy* label are those of Hassan, Arslan, Li and Tremayne (“Toward
/// Automated Fact-Checking: Detecting Check-worthy Factual Claims by ClaimBuster”, KDD 2017).
public struct PriorityModel: Sendable {
  /// The model whose weights are in the sources; it knows English words, and of other languages figures and names only.
  public static let shipped = PriorityModel(.shipped)

  /// One thing in a sentence that has a weight.
  enum Evidence: Sendable, Hashable {
    /// A trait.
    case trait(PriorityTrait)
    /// The word at an index.
    case word(Int)
    /// The two words of which the second stands at an index.
    case pair(Int)
  }

  private let weights: PriorityWeights
  private let traitWeights: [Int]
  /// The number of every word that has a weight or is in a pair.
  private let numbers: WordNumbers
  /// The weights of words by their numbers; 0 for a word that only pairs have.
  private let wordWeights: [Int]
  /// The number of every pair that has a weight, by the numbers of its words.
  private let pairs: WordNumbers
  /// The weights of pairs by their numbers.
  private let pairWeights: [Int]
  private let (start, end, name): (Int?, Int?, Int?)

  /// Reads a table of weights; a name that this stet does not know is left out.
  package init(_ weights: PriorityWeights) {
    self.weights = weights
    var traitWeights = Array(repeating: 0, count: PriorityTrait.all.count)
    for item in PriorityWeights.items(weights.traits) {
      if let place = PriorityTrait.named[item.name]?.place { traitWeights[place] = item.weight }
    }
    self.traitWeights = traitWeights
    var numbers: [WordKey: Int] = [:]
    var wordWeights: [Int] = []
    func number(_ spelling: some StringProtocol) -> Int? {
      guard let key = WordKey(spelling.utf8) else { return nil }
      if let number = numbers[key] { return number }
      numbers[key] = wordWeights.count
      wordWeights.append(0)
      return wordWeights.count - 1
    }
    for item in PriorityWeights.items(weights.words) {
      if let number = number(item.name) { wordWeights[number] = item.weight }
    }
    var pairs: [(WordKey, Int)] = []
    var pairWeights: [Int] = []
    for item in PriorityWeights.items(weights.pairs) {
      let words = item.name.split(separator: "_")
      guard words.count == 2, let first = number(words[0]), let second = number(words[1]) else { continue }
      pairs.append((Self.pair(first, second), pairWeights.count))
      pairWeights.append(item.weight)
    }
    self.numbers = WordNumbers(Array(numbers))
    self.wordWeights = wordWeights
    self.pairs = WordNumbers(pairs)
    self.pairWeights = pairWeights
    start = self.numbers[PrioritySentence.start]
    end = self.numbers[PrioritySentence.end]
    name = self.numbers[PrioritySentence.name]
  }

  /// The key of two words in a row, which are no word by themselves; 0 is left to the key that no word has.
  private static func pair(_ first: Int, _ second: Int) -> WordKey {
    WordKey(low: UInt64(first) + 1, high: UInt64(second) + 1)
  }

  /// The score from which on a sentence is said to need a check, in millionths of a logit.
  var threshold: Int { weights.threshold * 1_000 }

  /// The sum for a sentence, in millionths of a logit.
  ///
  /// - Complexity: O(*n*) in the tokens of the sentence.
  package func logit(_ sentence: PrioritySentence) -> Int {
    var sum = weights.base * 1_000
    forEachEvidence(in: sentence) { _, weight in sum += weight }
    return sum
  }

  /// Calls the body with everything in a sentence that has a weight, and the weight in millionths of a logit.
  func forEachEvidence(in sentence: PrioritySentence, _ body: (Evidence, Int) -> Void) {
    sentence.traits.forEach { index in
      if traitWeights[index] != 0 { body(.trait(PriorityTrait.all[index]), traitWeights[index] * 1_000) }
    }
    let share = Self.share(ofWordIn: sentence.wordCount)
    // A bit for each word and pair: so many bytes would be too many to get anew for every sentence.
    var seen = Array(repeating: UInt64(0), count: (wordWeights.count + pairWeights.count) / 64 + 1)
    func isNew(_ place: Int) -> Bool {
      defer { seen[place / 64] |= 1 << UInt64(place % 64) }
      return seen[place / 64] >> UInt64(place % 64) & 1 == 0
    }
    func weighPair(_ first: Int?, _ second: Int?, at index: Int) {
      guard let first, let second, let pair = pairs[Self.pair(first, second)] else { return }
      guard isNew(wordWeights.count + pair) else { return }
      body(.pair(index), pairWeights[pair] * share)
    }
    var before = start
    for index in sentence.run.tokens.indices {
      let number = numbers[sentence.word(at: index)]
      if let number, wordWeights[number] != 0, isNew(number) {
        body(.word(index), wordWeights[number] * share)
      }
      let symbol = sentence.isName(at: index) ? name : number
      weighPair(before, symbol, at: index)
      before = symbol
    }
    weighPair(before, end, at: sentence.run.count)
  }

  /// What one word counts for in a sentence of so many words, in thousandths: 3/√*n*, so that the sum of many words grows as
  /// slowly as chance does.
  package static func share(ofWordIn count: Int) -> Int {
    Int((3_000 / Double(max(count, 4)).squareRoot()).rounded())
  }
}
