/// One side of a merge: its text, cut into portions, and what it did to the base.
struct MergeSide: Sendable {
  /// The base.
  let base: MergeText
  /// The side's own text.
  let text: MergeText
  /// What it did, in order.
  private(set) var steps: [MergeStep] = []
  /// The step that each base portion is part of.
  private(set) var stepOfBase: [Int]
  private let layout: Layout

  /// Reads what a side did out of its difference from the base.
  ///
  /// - Complexity: O(*n*).
  init(_ difference: Difference) {
    layout = difference.layout
    base = MergeText(difference.old.text, layout.oldPortions)
    text = MergeText(difference.new.text, layout.newPortions)
    stepOfBase = Array(repeating: -1, count: layout.oldPortions.count)
    for portion in layout.oldPortions.indices {
      let number = layout.rewordingOfOld[portion]
      if layout.same.isInOrder[portion] {
        let new = layout.same.counterparts[portion]
        let isKept = MergeText.haveSameAtoms(base, portion..<portion + 1, text, new..<new + 1)
        add(MergeStep(kind: isKept ? .kept : .typographic, old: portion..<portion + 1, new: new..<new + 1))
      } else if number >= 0, layout.rewordings[number].isInOrder, layout.rewordings[number].old.lowerBound == portion {
        add(MergeStep(kind: .edited, old: layout.rewordings[number].old, new: layout.rewordings[number].new))
      }
    }
    fill(upTo: base.portions.count, text.portions.count)
    steps = MergeScraps.slid(steps, base, text)
    for (index, step) in steps.enumerated() {
      for portion in step.old { stepOfBase[portion] = index }
    }
  }

  /// Adds a step behind what stands between it and the step before.
  private mutating func add(_ step: MergeStep) {
    fill(upTo: step.old.lowerBound, step.new.lowerBound)
    steps.append(step)
  }

  /// Adds steps for portions that have no counterpart in order.
  ///
  /// Where all of the old ones were moved away, or all of the new ones moved here, neither replaced the other.
  private mutating func fill(upTo oldEnd: Int, _ newEnd: Int) {
    let old = (steps.last?.old.upperBound ?? 0)..<oldEnd
    let new = (steps.last?.new.upperBound ?? 0)..<newEnd
    let areApart = old.isEmpty || old.allSatisfy { isMovedAway($0) } || new.allSatisfy { origins(of: $0) != nil }
    guard areApart else {
      steps.append(MergeStep(kind: .replaced, old: old, new: new))
      return
    }
    if !new.isEmpty { steps.append(MergeStep(kind: .added, old: old.lowerBound..<old.lowerBound, new: new)) }
    for portion in old {
      steps.append(MergeStep(kind: .cut, old: portion..<portion + 1, new: new.upperBound..<new.upperBound))
    }
  }

  private func isMovedAway(_ portion: Int) -> Bool {
    layout.same.counterparts[portion] >= 0 || layout.rewordingOfOld[portion] >= 0
  }

  /// The base portions that a portion of the side was made of, or nil for what was written anew.
  func origins(of portion: Int) -> Range<Int>? {
    let origin = layout.same.origins[portion]
    if origin >= 0 { return origin..<origin + 1 }
    let number = layout.rewordingOfNew[portion]
    return number < 0 ? nil : layout.rewordings[number].old
  }

  /// The rewording that made a base portion into others, if any.
  func rewording(of portion: Int) -> Rewording? {
    let number = layout.rewordingOfOld[portion]
    return number < 0 ? nil : layout.rewordings[number]
  }
}
