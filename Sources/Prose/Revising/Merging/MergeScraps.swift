/// Bullets and other scraps, which belong to the sentence behind them.
enum MergeScraps {
  /// Slides what was taken out or added up over scraps, where that is the same edit.
  ///
  /// All bullets of a list are alike. When an item goes, a comparison may say that its words went with the bullet of the next
  /// item; a reader says that they went with their own.
  ///
  /// - Complexity: O(*n*).
  static func slid(_ steps: [MergeStep], _ base: MergeText, _ text: MergeText) -> [MergeStep] {
    var slid: [MergeStep] = []
    var index = 0
    while index < steps.count {
      let kind = steps[index].kind
      var end = index + 1
      if kind == .cut {
        while end < steps.count, steps[end].kind == .cut { end += 1 }
      }
      guard kind == .cut || kind == .added, end == steps.count || steps[end].kind != .cut, let kept = slid.last,
        kept.kind == .kept, !base.portions[kept.old.lowerBound].isWhole
      else {
        slid += steps[index..<end]
        index = end
        continue
      }
      let (old, new) = (steps[index].old.lowerBound..<steps[end - 1].old.upperBound, steps[index].new)
      if kind == .cut, isSameScrap(base, kept.old, base, old.upperBound - 1) {
        slid[slid.count - 1] = MergeStep(kind: .cut, old: kept.old, new: kept.new.lowerBound..<kept.new.lowerBound)
        for portion in old.dropLast() {
          slid.append(MergeStep(kind: .cut, old: portion..<portion + 1, new: kept.new.lowerBound..<kept.new.lowerBound))
        }
        slid.append(MergeStep(kind: .kept, old: old.upperBound - 1..<old.upperBound, new: kept.new))
      } else if kind == .added, isSameScrap(text, kept.new, text, new.upperBound - 1) {
        slid[slid.count - 1] = MergeStep(
          kind: .added,
          old: kept.old.lowerBound..<kept.old.lowerBound,
          new: kept.new.lowerBound..<new.upperBound - 1
        )
        slid.append(MergeStep(kind: .kept, old: kept.old, new: new.upperBound - 1..<new.upperBound))
      } else {
        slid += steps[index..<end]
      }
      index = end
    }
    return slid
  }

  /// Whether a portion is a scrap with the very atoms of another.
  private static func isSameScrap(_ text: MergeText, _ scrap: Range<Int>, _ other: MergeText, _ portion: Int) -> Bool {
    !other.portions[portion].isWhole && MergeText.haveSameAtoms(text, scrap, other, portion..<portion + 1)
  }
}
