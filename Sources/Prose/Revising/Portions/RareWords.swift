/// Which of some portions hold a word, for the words that few of them hold.
struct RareWords {
  /// The portions by the number of the word; empty for a word that too many hold.
  private var holders: [[Int32]] = []

  /// Reads portions whose words were read.
  ///
  /// - Complexity: O(words).
  init(_ portions: [Int], _ text: Manuscript, atMost limit: Int) {
    let words = portions.flatMap { text.numbers[text.place($0)] }
    holders = Array(repeating: [], count: Int(words.max() ?? -1) + 1)
    for portion in portions {
      for word in text.numbers[text.place(portion)] {
        let word = Int(word)
        guard holders[word].count <= limit, holders[word].last != Int32(portion) else { continue }
        holders[word].append(Int32(portion))
      }
    }
    for word in holders.indices where holders[word].count > limit { holders[word] = [] }
  }

  /// The portions that hold a word, in order.
  func portions(with word: Int32) -> [Int32] { Int(word) < holders.count ? holders[Int(word)] : [] }
}

/// Votes for portions, counted without looking at those that got none.
struct Votes {
  private var counts: [Int32]
  private var chosen: [Int32] = []

  init(count: Int) { counts = Array(repeating: 0, count: count) }

  /// Gives a portion one more vote.
  mutating func add(_ portion: Int32) {
    if counts[Int(portion)] == 0 { chosen.append(portion) }
    counts[Int(portion)] += 1
  }

  /// Takes the portions with the most votes, of equals the first in the text, and forgets all votes.
  mutating func takeFirst(_ limit: Int) -> [Int] {
    let ranked = chosen.sorted { (counts[Int($1)], $0) < (counts[Int($0)], $1) }.prefix(limit).map { Int($0) }
    for portion in chosen { counts[Int(portion)] = 0 }
    chosen.removeAll(keepingCapacity: true)
    return ranked
  }
}
