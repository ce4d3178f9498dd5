/// What one difference keeps of the origins that are known of its old text.
struct CarriedOrigins {
  /// Words of the new text in order, with their origin, or nil for what the old text did not have.
  struct Run {
    let range: Range<Int>
    let origin: Int?
  }

  /// The new text's words, all of them, in order.
  private(set) var runs: [Run] = []
  /// The cuts that are beside a word which was kept.
  private(set) var cuts: [WordCut] = []
  /// What this difference takes out without putting anything in, by where the word beside it begins.
  private(set) var gaps: [Int: String] = [:]

  private let old: Provenance

  /// Carries the origins over, portion by portion.
  init(_ difference: Difference, _ provenance: Provenance) {
    old = provenance
    let layout = difference.layout
    for portion in layout.newPortions.indices {
      let (number, origin) = (layout.rewordingOfNew[portion], layout.same.origins[portion])
      let after = layout.newPortions[portion].range
      if number >= 0 {
        if layout.rewordings[number].new.lowerBound == portion {
          carry(layout.rewordings[number], of: difference.old.text)
        }
      } else if origin >= 0 {
        carry(layout.oldPortions[origin].range, to: after, difference)
      } else {
        runs.append(Run(range: after, origin: nil))
      }
    }
  }

  /// Carries a portion that has the same words.
  private mutating func carry(_ before: Range<Int>, to after: Range<Int>, _ difference: Difference) {
    let (oldBytes, newBytes) = (difference.old.text.utf8, difference.new.text.utf8)
    guard oldBytes[before] != newBytes[after] else {
      let shift = after.lowerBound - before.lowerBound
      for stretch in old.stretches(in: before) {
        let range = stretch.range.lowerBound + shift..<stretch.range.upperBound + shift
        runs.append(Run(range: range, origin: stretch.origin))
      }
      cuts += old.cuts(in: before).map { $0.moved(to: $0.offset + shift) }
      return
    }
    let oldWords = WordScanner.words(of: oldBytes, before, composes: difference.layout.composes)
    let newWords = WordScanner.words(of: newBytes, after, composes: difference.layout.composes)
    for (oldWord, newWord) in zip(oldWords, newWords) { carry(oldWord.range, to: newWord.range) }
  }

  /// Carries the words that a rewording keeps, and notes where it only takes some out.
  private mutating func carry(_ rewording: Rewording, of text: Text) {
    let (oldWords, newWords) = (rewording.oldWords, rewording.newWords)
    var (i, j) = (0, 0)
    func keep(upTo end: Int, _ origins: inout CarriedOrigins) {
      while i < end {
        origins.carry(oldWords[i].range, to: newWords[j].range)
        (i, j) = (i + 1, j + 1)
      }
    }
    for hunk in rewording.hunks {
      keep(upTo: hunk.old.lowerBound, &self)
      for word in newWords[hunk.new] { runs.append(Run(range: word.range, origin: nil)) }
      if hunk.new.isEmpty, !newWords.isEmpty {
        let words = oldWords[hunk.old.lowerBound].range.lowerBound..<oldWords[hunk.old.upperBound - 1].range.upperBound
        gaps[newWords[min(hunk.new.lowerBound, newWords.count - 1)].range.lowerBound] = text[words]
      }
      (i, j) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    keep(upTo: oldWords.count, &self)
  }

  /// Carries one word, with the cut beside it.
  private mutating func carry(_ before: Range<Int>, to after: Range<Int>) {
    runs.append(Run(range: after, origin: old.stretches(in: before).first?.origin))
    cuts += old.cuts(in: before).map { $0.moved(to: after.lowerBound) }
  }

  /// Puts the origins that other runs of the same text know in place of those that some do not.
  ///
  /// - Complexity: O(*n*) in both.
  static func filled(_ runs: [Run], from others: [Run]) -> [Run] {
    var filled: [Run] = []
    var next = 0
    for run in runs {
      guard run.origin == nil else {
        filled.append(run)
        continue
      }
      while next < others.count, others[next].range.upperBound <= run.range.lowerBound { next += 1 }
      var place = next
      while place < others.count, others[place].range.lowerBound < run.range.upperBound {
        filled.append(Run(range: others[place].range.clamped(to: run.range), origin: others[place].origin))
        place += 1
      }
    }
    return filled
  }
}

extension WordCut {
  /// The cut beside a word that stands elsewhere now.
  fileprivate func moved(to offset: Int) -> WordCut { WordCut(offset: offset, words: words, origin: origin) }
}
