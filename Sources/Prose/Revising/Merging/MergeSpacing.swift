/// Which white space stands between two elements of a merged text.
struct MergeSpacing {
  let sides: Both<MergeSide>

  /// Finds the white space between two elements.
  ///
  /// Where they are neighbours in the texts, what a side changed counts; neighbours in none of them are parted as strongly
  /// as either of them was from its own neighbour.
  func between(_ first: MergeElement, _ second: MergeElement) -> ArraySlice<UInt8> {
    let ours = gap(sides.ours.text, first.new.ours, second.new.ours)
    let theirs = gap(sides.theirs.text, first.new.theirs, second.new.theirs)
    if let ours, let theirs {
      return MergeSpacing.choose(base: gap(sides.ours.base, first.base, second.base), ours: ours, theirs: theirs)
    }
    if let gap = ours ?? theirs { return gap }
    var strongest: ArraySlice<UInt8> = []
    for side in ProseMerge.Side.allCases {
      let text = sides[side].text
      let gaps = [first.new[side]?.upperBound, second.new[side]?.lowerBound].compactMap { $0 }
      for gap in gaps where gap > 0 && gap < text.portions.count {
        strongest = MergeSpacing.stronger(strongest, text.gap(gap))
      }
    }
    if first.isEdge || second.isEdge { return edge(first, second) }
    return strongest.isEmpty ? [0x20] : strongest
  }

  /// Finds the white space between a conflict, whose wordings have their own white space behind them, and what follows.
  ///
  /// There is none, unless something else than in the text of a wording follows it and that text would leave no space.
  func behind(_ conflict: MergeElement, before next: MergeElement) -> ArraySlice<UInt8> {
    let isTight = ProseMerge.Side.allCases.contains { side in
      guard let own = conflict.new[side], !own.isEmpty else { return false }
      return own.upperBound != next.new[side]?.lowerBound && sides[side].text.gap(own.upperBound).isEmpty
    }
    return isTight ? between(conflict, next) : []
  }

  /// The white space at an end of the merged text where none of the texts has this neighbour there.
  private func edge(_ first: MergeElement, _ second: MergeElement) -> ArraySlice<UInt8> {
    func gap(_ text: MergeText) -> ArraySlice<UInt8> { text.gap(first.isEdge ? 0 : text.portions.count) }
    return MergeSpacing.choose(base: gap(sides.ours.base), ours: gap(sides.ours.text), theirs: gap(sides.theirs.text))
  }

  private func gap(_ text: MergeText, _ first: Range<Int>?, _ second: Range<Int>?) -> ArraySlice<UInt8>? {
    guard let first, let second, first.upperBound == second.lowerBound else { return nil }
    return text.gap(second.lowerBound)
  }

  /// Chooses between bytes with the same words: what a side changed; of two changes, the stronger.
  static func choose(
    base: ArraySlice<UInt8>?,
    ours: ArraySlice<UInt8>,
    theirs: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8> {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    return stronger(ours, theirs)
  }

  /// Of two wordings that differ in white space, the one with more lines, then more bytes, then the greater: a choice that does
  /// not depend on which side is which.
  private static func stronger(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func lines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == UInt8(ascii: "\n") } }
    let (some, others) = (lines(first), lines(second))
    if some != others { return some > others ? first : second }
    if first.count != second.count { return first.count > second.count ? first : second }
    return second.lexicographicallyPrecedes(first) ? first : second
  }
}
