/// The atoms of a stretch of text, for finding words among them.
struct WordStretch: Sendable {
  let bytes: [UInt8]
  let words: [Word]
  let composes: Bool

  init(_ string: String, composes: Bool) {
    let bytes = Array(string.utf8)
    self.init(bytes, 0..<bytes.count, composes: composes)
  }

  init(_ bytes: [UInt8], _ range: Range<Int>, composes: Bool) {
    self.bytes = bytes
    self.words = WordScanner.words(of: bytes, range, composes: composes)
    self.composes = composes
  }

  /// The UTF-8 offsets of some atoms that follow each other.
  func range(_ start: Int, _ count: Int) -> Range<Int> {
    words[start].range.lowerBound..<words[start + count - 1].range.upperBound
  }

  /// Whether some other atoms begin at an index of these.
  func begins(with other: WordStretch, at start: Int) -> Bool {
    guard start + other.words.count <= words.count else { return false }
    return other.words.indices.allSatisfy { isSame(start + $0, other, $0) }
  }

  /// Whether some other atoms end right before an index of these.
  func ends(with other: WordStretch, before end: Int) -> Bool {
    end >= other.words.count && begins(with: other, at: end - other.words.count)
  }

  /// The indices at which some other atoms begin among these.
  ///
  /// - Complexity: O(*n*) (Knuth, Morris and Pratt).
  func places(of other: WordStretch) -> [Int] {
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

  private func isSame(_ index: Int, _ other: WordStretch, _ otherIndex: Int) -> Bool {
    let (first, second) = (words[index], other.words[otherIndex])
    guard first.key == second.key else { return false }
    if first.kind == second.kind, first.kind == .quote || first.kind == .dash { return true }
    return WordHash.areSame(first.range, bytes, second.range, other.bytes, composes: composes)
  }
}
