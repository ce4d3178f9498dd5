extension Provenance {
  /// Carries what is known of the texts that a revision was made from over to its own.
  ///
  /// One text for an ordinary revision; for one that merged several lines of work each of them. A word that one of them had
  /// is that one's, of the first where several had it; so is a cut. Only what none of them had is the revision's own.
  ///
  /// - Parameters:
  ///   - text: the revision's text, which every difference leads to.
  ///   - sources: for each text that it was made from, the difference to it and the origins of its words.
  ///   - origin: the revision's number.
  /// - Complexity: O(*n*) for what changed, O(*s*) in the stretches for the rest, for each source.
  package init(of text: Text, from sources: [(difference: Difference, provenance: Provenance)], origin: Int) {
    let carried = sources.map { CarriedOrigins($0.difference, $0.provenance) }
    guard let first = carried.first else {
      self.init(of: text, origin: origin)
      return
    }
    let runs = carried.dropFirst().reduce(first.runs) { CarriedOrigins.filled($0, from: $1.runs) }
    var cuts: [Int: WordCut] = [:]
    for cut in carried.flatMap(\.cuts) where cut.origin > cuts[cut.offset]?.origin ?? 0 { cuts[cut.offset] = cut }
    for (offset, words) in first.gaps where carried.allSatisfy({ $0.gaps[offset] != nil }) {
      cuts[offset] = WordCut(offset: offset, words: words, origin: origin)
    }
    self.init(
      of: text,
      runs: runs.map { OriginStretch(range: $0.range, origin: $0.origin ?? origin) },
      cuts: cuts.values.sorted { $0.offset < $1.offset },
      origin: origin
    )
  }
}
