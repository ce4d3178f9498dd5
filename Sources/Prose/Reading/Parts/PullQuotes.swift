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
    // One bit for each of them, since nearly every run of five words in a text is none of them.
    var filter = Array(repeating: UInt64(0), count: 1 << 10)
    for index in candidates {
      shingles(text, words[index]) { hash in
        homes[hash] = (-1, false)
        filter[hash >> 6 & 0x3FF] |= 1 << UInt64(hash & 63)
      }
    }
    for index in words.indices {
      shingles(text, words[index]) { hash in
        guard filter[hash >> 6 & 0x3FF] >> UInt64(hash & 63) & 1 == 1, let home = homes[hash] else { return }
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
    var (first, second, third, fourth) = (0, 0, 0, 0)
    var count = 0
    var word = 0
    var inWord = false
    func push() {
      guard inWord else { return }
      count += 1
      if count >= shingle {
        var hash = 17
        for word in [first, second, third, fourth, word] { hash = (hash &* 1_000_003) ^ word }
        visit(hash ^ hash >> 29)
      }
      (first, second, third, fourth) = (second, third, fourth, word)
      (word, inWord) = (0, false)
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text.utf8[offset]
      // Quotation marks and dashes are the bytes E2 80 xx; other letters that no ASCII byte stands for are of words.
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80 && byte != 0xE2 {
        word = word &* 31 &+ Int(byte | 0x20)
        inWord = true
        offset += 1
      } else {
        push()
        offset += byte == 0xE2 ? 3 : 1
      }
    }
    push()
  }
}
