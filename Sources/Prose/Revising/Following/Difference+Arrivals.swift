extension Difference {
  /// The stretches of the new text in which words may stand that the old text did not hold, in UTF-8 offsets, in order and
  /// apart.
  ///
  /// Wherever some words stand in the new text and nowhere in the old one, they touch a sentence that is new, or the seam
  /// between two that were no neighbours. Each such place is returned with as many words on either side as are asked for.
  ///
  /// - Parameter reach: The number of words on either side: that of the longest words looked for.
  /// - Complexity: O(*n*) in the portions, and the bytes of what is returned.
  func arrivals(reach: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for portion in layout.newPortions.indices where isNew(portion) || !isNextToNeighbour(portion) {
      let start = isNew(portion) ? portion : portion - 1
      let range = reaching(reach, from: start, to: portion)
      if let last = stretches.last, range.lowerBound <= last.upperBound {
        stretches[stretches.count - 1] = min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
      } else {
        stretches.append(range)
      }
    }
    return stretches
  }

  private func isNew(_ portion: Int) -> Bool { layout.same.origins[portion] < 0 }

  /// Whether a portion of the new text follows the one before it just as it did in the old text.
  private func isNextToNeighbour(_ portion: Int) -> Bool {
    guard portion > 0 else { return true }
    let (before, here) = (layout.same.origins[portion - 1], layout.same.origins[portion])
    guard before >= 0 else { return true }
    guard here == before + 1 else { return false }
    return Self.isParted(old.text, layout.oldPortions, here) == Self.isParted(new.text, layout.newPortions, portion)
  }

  /// Whether white space parts a portion from the one before it.
  private static func isParted(_ text: Text, _ portions: [Portion], _ portion: Int) -> Bool {
    let (end, start) = (portions[portion - 1].range.upperBound, portions[portion].range.lowerBound)
    return end < start && text.utf8[end..<start].contains { $0 <= 0x20 }
  }

  /// The new portions from one to another with some words on either side, up to white space.
  private func reaching(_ reach: Int, from first: Int, to last: Int) -> Range<Int> {
    let (portions, bytes) = (layout.newPortions, new.text.utf8)
    var (start, end) = (first, last)
    var missing = reach
    while start > 0, missing > 0 {
      start -= 1
      missing -= WordScanner.words(of: bytes, portions[start].range, composes: layout.composes).count
    }
    missing = reach
    while end + 1 < portions.count, missing > 0 {
      end += 1
      missing -= WordScanner.words(of: bytes, portions[end].range, composes: layout.composes).count
    }
    var (lower, upper) = (portions[start].range.lowerBound, portions[end].range.upperBound)
    while lower > 0, bytes[lower - 1] > 0x20 { lower -= 1 }
    while upper < bytes.count, bytes[upper] > 0x20 { upper += 1 }
    return lower..<upper
  }
}
