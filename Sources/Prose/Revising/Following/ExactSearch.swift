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
      [words, before, after].contains { WordHash.holdsCombiningAccents($0.utf8) }
      || WordHash.holdsCombiningAccents(text.utf8)
    let sought = WordStretch(words, composes: composes)
    let there = WordStretch(text.utf8, 0..<text.count, composes: composes)
    let hits = there.places(of: sought)
    guard hits.count > 1 else { return hits.map { there.range($0, sought.words.count) } }
    let (lead, trail) = (WordStretch(before, composes: composes), WordStretch(after, composes: composes))
    let fitting = hits.filter { hit in
      there.ends(with: lead, before: hit) && there.begins(with: trail, at: hit + sought.words.count)
    }
    let isDecided = fitting.count == 1 && !(lead.words.isEmpty && trail.words.isEmpty)
    return (isDecided ? fitting : hits).map { there.range($0, sought.words.count) }
  }
}
