/// Which revision each word of a text came in with.
///
/// What `Difference` calls the same words keeps its origin: sentences that moved, other typography, other white space. What it
/// calls other words has the revision that put them there, and so has a word that comes back after it was gone: somebody wrote
/// it again. It does not look for words that were carried from one sentence into another; those are written anew.
package struct Provenance: Sendable, Hashable {
  /// The length of the text in UTF-8 code units.
  package let count: Int
  /// The stretches, which tile the text: each ends where the next begins, and neighbours have different origins.
  package let stretches: [OriginStretch]
  /// Where words were only taken out, in order, at most one at a word: the newest.
  package let cuts: [WordCut]

  /// Takes all of a text as new.
  package init(of text: Text, origin: Int) { self.init(of: text, runs: [], cuts: [], origin: origin) }

  /// Takes the words of a text in order, and gives the white space between them to the word before it.
  ///
  /// - Parameter origin: the number of the revision that brought a text without words.
  init(of text: Text, runs: [OriginStretch], cuts: [WordCut], origin: Int) {
    var starts = [(offset: 0, origin: runs.first?.origin ?? origin)]
    for run in runs where run.origin != starts[starts.count - 1].origin {
      starts.append((run.range.lowerBound, run.origin))
    }
    let ends = starts.dropFirst().map(\.offset) + [text.count]
    count = text.count
    stretches = zip(starts, ends).filter { $0.offset < $1 }
      .map { OriginStretch(range: $0.offset..<$1, origin: $0.origin) }
    self.cuts = cuts
  }

  /// The stretches that share bytes with a range, cut to it.
  ///
  /// - Complexity: O(log *n*), and what is found.
  package func stretches(in range: Range<Int>) -> [OriginStretch] {
    guard !range.isEmpty else { return [] }
    return stretches[firstStretch(endingAfter: range.lowerBound)...]
      .prefix { $0.range.lowerBound < range.upperBound }
      .map { OriginStretch(range: $0.range.clamped(to: range), origin: $0.origin) }
  }

  /// The cuts beside words that begin in a range.
  ///
  /// - Complexity: O(log *n*), and what is found.
  package func cuts(in range: Range<Int>) -> [WordCut] {
    var (low, high) = (0, cuts.count)
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].offset < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return Array(cuts[low...].prefix { $0.offset < range.upperBound })
  }

  private func firstStretch(endingAfter offset: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
