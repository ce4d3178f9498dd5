/// Finds words again by themselves and by what stands around them, where no history tells their place.
public enum ExactSearch {
  /// Finds the places of some words in a text.
  ///
  /// White space and typography are folded; the words must be the very words, whole and in order. What stood before and
  /// behind decides only when it fits exactly one of several places.
  ///
  /// - Parameters:
  ///   - words: The words looked for.
  ///   - before: What stood right before them; may be empty.
  ///   - after: What stood right behind them; may be empty.
  ///   - text: The text to search.
  /// - Returns: The places in UTF-8 offsets, in order: none, the one, or all that are possible.
  /// - Complexity: O(*n*) (Knuth, Morris and Pratt).
  public static func places(of words: String, before: String, after: String, in text: Text) -> [Range<Int>] {
    let composes =
      [words, before, after].contains { WordHash.holdsCombiningAccents(Array($0.utf8)) }
      || WordHash.holdsCombiningAccents(text.utf8)
    let sought = Stretch(words, composes)
    let there = Stretch(text.utf8, composes)
    let hits = there.places(of: sought)
    guard hits.count > 1 else { return hits.map { there.range($0, sought.words.count) } }
    let (lead, trail) = (Stretch(before, composes), Stretch(after, composes))
    let fitting = hits.filter { hit in
      there.ends(with: lead, before: hit) && there.begins(with: trail, at: hit + sought.words.count)
    }
    let isDecided = fitting.count == 1 && !(lead.words.isEmpty && trail.words.isEmpty)
    return (isDecided ? fitting : hits).map { there.range($0, sought.words.count) }
  }

  /// The atoms of a stretch of text.
  private struct Stretch {
    let bytes: [UInt8]
    let words: [Word]
    let composes: Bool

    init(_ string: String, _ composes: Bool) { self.init(Array(string.utf8), composes) }

    init(_ bytes: [UInt8], _ composes: Bool) {
      self.bytes = bytes
      self.words = WordScanner.words(of: bytes, 0..<bytes.count, composes: composes)
      self.composes = composes
    }

    func range(_ start: Int, _ count: Int) -> Range<Int> {
      words[start].range.lowerBound..<words[start + count - 1].range.upperBound
    }

    private func isSame(_ index: Int, _ other: Stretch, _ otherIndex: Int) -> Bool {
      let (first, second) = (words[index], other.words[otherIndex])
      guard first.key == second.key else { return false }
      if first.kind == second.kind, first.kind == .quote || first.kind == .dash { return true }
      return WordHash.areSame(first.range, bytes, second.range, other.bytes, composes: composes)
    }

    func begins(with other: Stretch, at start: Int) -> Bool {
      guard start + other.words.count <= words.count else { return false }
      return other.words.indices.allSatisfy { isSame(start + $0, other, $0) }
    }

    func ends(with other: Stretch, before end: Int) -> Bool {
      end >= other.words.count && begins(with: other, at: end - other.words.count)
    }

    /// Where other words begin among these.
    func places(of other: Stretch) -> [Int] {
      guard !other.words.isEmpty else { return [] }
      var fallback = [0]
      var matched = 0
      for index in other.words.indices.dropFirst() {
        while matched > 0, !other.isSame(index, other, matched) { matched = fallback[matched - 1] }
        if other.isSame(index, other, matched) { matched += 1 }
        fallback.append(matched)
      }
      matched = 0
      var places: [Int] = []
      for index in words.indices {
        while matched > 0, !isSame(index, other, matched) { matched = fallback[matched - 1] }
        if isSame(index, other, matched) { matched += 1 }
        if matched == other.words.count {
          places.append(index + 1 - matched)
          matched = fallback[matched - 1]
        }
      }
      return places
    }
  }
}
