/// What became of a stretch of the old words of a rewording.
struct CarriedStretch {
  /// The new words that it became.
  private(set) var new: Range<Int>
  /// What changed in it.
  private(set) var hunks: [Rewording.Hunk] = []

  /// Carries old words over.
  init(_ old: Range<Int>, _ rewording: Rewording, _ oldBytes: [UInt8], _ newBytes: [UInt8]) {
    let words = rewording.oldWords
    // Words added at an end of the sentence belong to a claim that reaches to it, closing marks aside.
    let reachesStart = words[..<old.lowerBound].allSatisfy { $0.kind == .quote || $0.kind == .dash }
    let reachesEnd = words[old.upperBound...].allSatisfy { $0.kind == .quote || $0.kind == .mark }
    func takesInsertion(_ hunk: Rewording.Hunk, isEnd: Bool) -> Bool {
      isEnd ? reachesEnd : reachesStart || CarriedStretch.negates(rewording.newWords[hunk.new], newBytes)
    }

    var (start, end) = (old.lowerBound, old.upperBound)
    var (startShift, endShift) = (0, 0)
    for hunk in rewording.hunks {
      let shift = hunk.new.count - hunk.old.count
      if hunk.old.isEmpty {
        let place = hunk.old.lowerBound
        let isAtStart = place == old.lowerBound
        let isAtEnd = place == old.upperBound
        let isInside = place > old.lowerBound && place < old.upperBound
        let belongs =
          isInside || (isAtStart && takesInsertion(hunk, isEnd: false))
          || (isAtEnd && takesInsertion(hunk, isEnd: true))
        if belongs { hunks.append(hunk) }
        if place < old.lowerBound || (isAtStart && !belongs) { startShift += shift }
        if place < old.upperBound || (isAtEnd && belongs) { endShift += shift }
        continue
      }
      if hunk.old.overlaps(old) { hunks.append(hunk) }
      if hunk.old.upperBound <= old.lowerBound {
        startShift += shift
      } else if hunk.old.lowerBound < old.lowerBound {
        // The stretch begins inside of what was replaced: take as many new words as it has old ones there.
        start = hunk.old.lowerBound
        startShift += hunk.new.count - min(hunk.old.upperBound - old.lowerBound, hunk.new.count)
      }
      if hunk.old.upperBound <= old.upperBound {
        endShift += shift
      } else if hunk.old.lowerBound < old.upperBound {
        end = hunk.old.lowerBound
        endShift += min(old.upperBound - hunk.old.lowerBound, hunk.new.count)
      }
    }
    let lower = start + startShift
    self.new = lower..<max(lower, end + endShift)
  }

  /// Takes all that sentences became which were split or merged.
  init(recast rewording: Rewording) {
    self.new = 0..<rewording.newWords.count
    self.hunks = rewording.hunks
  }

  /// Whether some words deny or weaken what stands behind them.
  private static func negates(_ words: ArraySlice<Word>, _ bytes: [UInt8]) -> Bool {
    SenseReader(Array(words), in: bytes, isQuoted: false).senses.contains { $0.kind == .negation }
  }
}
