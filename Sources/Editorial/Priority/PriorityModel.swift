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

  /// What a word weighs, and its number in pairs.
  private struct Entry: Sendable {
    let number: UInt32
    var weight = 0
  }

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
  private let entries: Lexicon<Entry>
  private let entryCount: Int
  private let pairs: [UInt64: (number: Int, weight: Int)]

  /// Reads a table of weights; a name that this stet does not know is left out.
  package init(_ weights: PriorityWeights) {
    self.weights = weights
    var traitWeights = Array(repeating: 0, count: PriorityTrait.all.count)
    for item in PriorityWeights.items(weights.traits) {
      if let index = PriorityTrait.named[item.name]?.place {
        traitWeights[index] = item.weight
      }
    }
    self.traitWeights = traitWeights
    var entries: [WordKey: Entry] = [:]
    func number(_ spelling: Substring) -> UInt32? {
      guard let key = WordKey(spelling.utf8) else { return nil }
      let entry = entries[key] ?? Entry(number: UInt32(entries.count))
      entries[key] = entry
      return entry.number
    }
    for item in PriorityWeights.items(weights.words) {
      if number(item.name[...]) != nil, let key = WordKey(item.name.utf8) { entries[key]?.weight = item.weight }
    }
    var pairs: [UInt64: (number: Int, weight: Int)] = [:]
    for item in PriorityWeights.items(weights.pairs) {
      let words = item.name.split(separator: "_")
      guard words.count == 2, let first = number(words[0]), let second = number(words[1]) else { continue }
      pairs[UInt64(first) << 32 | UInt64(second)] = (pairs.count, item.weight)
    }
    entryCount = entries.count
    self.entries = Lexicon(Array(entries))
    self.pairs = pairs
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
    var seen = Array(repeating: false, count: entryCount + pairs.count)
    for (index, word) in sentence.words.enumerated() {
      guard let entry = entries[word], entry.weight != 0, !seen[Int(entry.number)] else { continue }
      seen[Int(entry.number)] = true
      body(.word(index), entry.weight * share)
    }
    var before: UInt32?
    for index in 0...sentence.symbols.count {
      let symbol =
        index == sentence.symbols.count ? PrioritySentence.end : sentence.symbols[index]
      if index == 0 { before = entries[PrioritySentence.start]?.number }
      let number = entries[symbol]?.number
      if let before, let number, let pair = pairs[UInt64(before) << 32 | UInt64(number)],
        !seen[entryCount + pair.number]
      {
        seen[entryCount + pair.number] = true
        body(.pair(index), pair.weight * share)
      }
      before = number
    }
  }

  /// What one word counts for in a sentence of so many words, in thousandths: 3/√*n*, so that the sum of many words grows as
  /// slowly as chance does.
  package static func share(ofWordIn count: Int) -> Int {
    Int((3_000 / Double(max(count, 4)).squareRoot()).rounded())
  }
}
