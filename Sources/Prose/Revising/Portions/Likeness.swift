/// How much two portions have in common: the words they share, weighted by how much a word tells.
struct Likeness {
  private let old: Manuscript
  private let new: Manuscript
  private let weights: [Int32]
  /// How often each word stands in the old portion looked at last.
  private var counts: [Int32]
  private var counted: Int?

  init(_ old: Manuscript, _ new: Manuscript, weights: [Int32]) {
    self.old = old
    self.new = new
    self.weights = weights
    self.counts = Array(repeating: 0, count: weights.count)
  }

  /// The weight of all words of an old portion.
  func oldWeight(_ portion: Int) -> Int { weight(old.numbers[old.place(portion)]) }

  /// The weight of all words of a new portion.
  func newWeight(_ portion: Int) -> Int { weight(new.numbers[new.place(portion)]) }

  private func weight(_ words: ArraySlice<Int32>) -> Int {
    words.reduce(0) { $0 + Int(weights[Int($1)]) }
  }

  /// The weight of the words that an old and a new portion share, each as often as both have it.
  ///
  /// - Complexity: O(words of the new portion), and of the old one when it was not the last looked at.
  mutating func shared(_ oldPortion: Int, _ newPortion: Int) -> Int {
    if counted != oldPortion {
      if let counted { count(counted, by: -1) }
      count(oldPortion, by: 1)
      counted = oldPortion
    }
    var shared = 0
    let words = new.numbers[new.place(newPortion)]
    for word in words {
      if counts[Int(word)] > 0 { shared += Int(weights[Int(word)]) }
      counts[Int(word)] -= 1
    }
    for word in words { counts[Int(word)] += 1 }
    return shared
  }

  /// How alike two new portions are (Dice's coefficient in thousandths).
  func diceOfNew(_ first: Int, _ second: Int) -> Int {
    var left: [Int32: Int] = [:]
    for word in new.numbers[new.place(first)] { left[word, default: 0] += 1 }
    var shared = 0
    for word in new.numbers[new.place(second)] where left[word, default: 0] > 0 {
      left[word, default: 0] -= 1
      shared += Int(weights[Int(word)])
    }
    return Likeness.dice(shared, newWeight(first), newWeight(second))
  }

  private mutating func count(_ portion: Int, by step: Int32) {
    for word in old.numbers[old.place(portion)] { counts[Int(word)] += step }
  }

  /// Twice the shared weight by the weight of both, in thousandths (Dice's coefficient).
  static func dice(_ shared: Int, _ first: Int, _ second: Int) -> Int {
    first + second == 0 ? 0 : 2_000 * shared / (first + second)
  }

  /// Whether two portions are one reworded: alike as wholes, or the smaller, if it says enough, nearly inside the larger.
  static func isRewording(_ shared: Int, _ first: Int, _ second: Int, least: Int = 400) -> Bool {
    let smaller = min(first, second)
    // A handful of words proves little.
    let bound = smaller < 18 ? max(least, 500) : least
    return dice(shared, first, second) >= bound || (smaller >= 24 && shared * 100 >= smaller * 75)
  }
}
