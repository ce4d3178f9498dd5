/// Finds what became of portions whose very words are not in the other text.
///
/// Between two portions that stayed where they were, the leftovers of both sides are laid side by side in order, with
/// splits and mergers (dynamic programming as in Gale and Church, 1993, on shared words in place of lengths). What is left
/// then is looked for everywhere by its rare words, and must be more alike.
struct RewordingSearch {
  /// Old portions that became new portions.
  typealias Group = (old: Range<Int>, new: Range<Int>)

  private(set) var groups: [Group] = []
  private var likeness: Likeness
  private let same: SamePortions
  private let old: [Int]
  private let new: [Int]

  /// Searches; all leftover portions must have been read, and the new ones beside the new leftovers.
  init(
    _ same: SamePortions,
    _ numbers: PortionNumbers,
    _ oldText: Manuscript,
    _ newText: Manuscript,
    weights: [Int32],
    budget: inout WorkBudget
  ) {
    self.same = same
    self.likeness = Likeness(oldText, newText, weights: weights)
    self.old = same.counterparts.indices.filter { same.counterparts[$0] < 0 }
    // A copy of a sentence that is still there was made of that one and of no other.
    let kept = Set(same.counterparts.indices.lazy.filter { same.counterparts[$0] >= 0 }.map { numbers.old[$0] })
    self.new = same.origins.indices.filter { same.origins[$0] < 0 && !kept.contains(numbers.new[$0]) }
    guard !old.isEmpty, !new.isEmpty else { return }
    searchGaps(&budget)
    // A strong likeness far away beats a weak one on the spot: two paragraphs may have changed places.
    let weak = groups.filter { isWeak($0) }
    let strong = searchFar(beside: groups.filter { !isWeak($0) }, oldText, newText, least: 800)
    let (used, taken) = (Set(strong.flatMap { $0.old }), Set(strong.flatMap { $0.new }))
    let beaten = weak.filter { used.contains($0.old.lowerBound) || taken.contains($0.new.lowerBound) }
    let lost = Set(beaten.map { $0.old.lowerBound })
    groups = groups.filter { !lost.contains($0.old.lowerBound) } + strong
    dropTwins()
    groups += searchFar(beside: groups, oldText, newText, least: 600)
    dropTwins()
    groups.sort { $0.old.lowerBound < $1.old.lowerBound }
  }

  /// Whether a pair is hardly alike, so that its place is its best evidence.
  private mutating func isWeak(_ group: Group) -> Bool {
    group.old.count == 1 && group.new.count == 1 && dice(group) < 650
  }

  private mutating func dice(_ group: Group) -> Int {
    let (i, j) = (group.old.lowerBound, group.new.lowerBound)
    return Likeness.dice(likeness.shared(i, j), likeness.oldWeight(i), likeness.newWeight(j))
  }

  /// Looks everywhere for what is not in some groups.
  private mutating func searchFar(
    beside groups: [Group],
    _ oldText: Manuscript,
    _ newText: Manuscript,
    least: Int
  ) -> [Group] {
    let (used, taken) = (Set(groups.flatMap { $0.old }), Set(groups.flatMap { $0.new }))
    let (restOld, restNew) = (old.filter { !used.contains($0) }, new.filter { !taken.contains($0) })
    let pairs = FarSearch.pairs(restOld, restNew, oldText, newText, least: least, &likeness)
    return Widening(pairs, free: (Set(restOld), Set(restNew)), &likeness).groups
  }

  /// Looks between portions that stayed where they were.
  private mutating func searchGaps(_ budget: inout WorkBudget) {
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      let gap = max(same.gapsOfOld[old[i]], same.gapsOfNew[new[j]])
      while i < old.count, same.gapsOfOld[old[i]] < gap { i += 1 }
      while j < new.count, same.gapsOfNew[new[j]] < gap { j += 1 }
      let (oldStart, newStart) = (i, j)
      while i < old.count, same.gapsOfOld[old[i]] == gap { i += 1 }
      while j < new.count, same.gapsOfNew[new[j]] == gap { j += 1 }
      searchGap(Array(old[oldStart..<i]), Array(new[newStart..<j]), &budget)
    }
  }

  private mutating func dropTwins() {
    var trusted: [Group] = []
    for group in groups where !isTwinOfNeighbour(group) { trusted.append(group) }
    groups = trusted
  }

  /// Whether a pair is not much alike, while the new portion is nearly the words of a kept sentence beside it.
  ///
  /// Such a one was written after its neighbour; it only happens to stand where another sentence was taken out.
  private mutating func isTwinOfNeighbour(_ group: Group) -> Bool {
    guard group.old.count == 1, group.new.count == 1 else { return false }
    let (j, own) = (group.new.lowerBound, dice(group))
    guard own < 800 else { return false }
    return [j - 1, j + 1].contains { neighbour in
      same.origins.indices.contains(neighbour) && same.origins[neighbour] >= 0
        && likeness.diceOfNew(j, neighbour) >= own + 150
    }
  }

  private mutating func searchGap(_ gapOld: [Int], _ gapNew: [Int], _ budget: inout WorkBudget) {
    guard !gapOld.isEmpty, !gapNew.isEmpty else { return }
    let cells = gapOld.count.multipliedReportingOverflow(by: gapNew.count)
    guard budget.takePairs(cells.overflow ? .max : cells.partialValue) else { return }
    groups += GapAlignment(gapOld, gapNew, &likeness).groups
  }
}
