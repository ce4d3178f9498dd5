/// Finds quotations that stand alone and repeat words of the running text.
enum PullQuotes {
  /// How many words in a row count as the same words.
  static let shingle = 5

  /// Finds the candidates all of whose words, five at a time, stand in other passages too.
  ///
  /// - Complexity: O(*n*) in the bytes of all passages, and nothing where there is no candidate.
  static func restated(_ text: Text, _ words: [Range<Int>], candidates: [Int]) -> [Int] {
    guard !candidates.isEmpty else { return [] }
    // For each run of five words of a candidate: the first passage that holds it, and whether another one does.
    var homes: [Int: (first: Int, isShared: Bool)] = [:]
    for index in candidates { shingles(text, words[index]) { homes[$0] = (-1, false) } }
    for index in words.indices {
      shingles(text, words[index]) { hash in
        guard let home = homes[hash] else { return }
        if home.first < 0 {
          homes[hash] = (index, false)
        } else if home.first != index {
          homes[hash] = (home.first, true)
        }
      }
    }
    return candidates.filter { index in
      var isRestated = true
      shingles(text, words[index]) { if homes[$0]?.isShared != true { isRestated = false } }
      return isRestated
    }
  }

  /// Visits the hash of every five words in a row; letters and digits count, small and capital alike.
  private static func shingles(_ text: Text, _ range: Range<Int>, _ visit: (Int) -> Void) {
    var recent: [Int] = []
    var word = 0
    var inWord = false
    for offset in range {
      let byte = text.utf8[offset]
      let isLetter = byte >= 0x80 || text.letterCase(at: offset).isWord
      // Quotation marks and dashes are the bytes E2 80 xx; their first two bytes would glue words together.
      let isMark =
        byte == 0xE2 || (offset > range.lowerBound && text.utf8[offset - 1] == 0xE2)
        || (offset > range.lowerBound + 1 && text.utf8[offset - 2] == 0xE2)
      if isLetter, !isMark {
        word = word &* 31 &+ Int(byte | 0x20)
        inWord = true
      } else if inWord {
        push(word, to: &recent, visit)
        (word, inWord) = (0, false)
      }
    }
    if inWord { push(word, to: &recent, visit) }
  }

  private static func push(_ word: Int, to recent: inout [Int], _ visit: (Int) -> Void) {
    if recent.count == shingle { recent.removeFirst() }
    recent.append(word)
    guard recent.count == shingle else { return }
    visit(recent.reduce(17) { ($0 &* 1_000_003) ^ $1 })
  }
}
