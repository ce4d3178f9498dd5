/// The portions of two texts and what became of each.
struct Layout: Sendable {
  let oldPortions: [Portion]
  let newPortions: [Portion]
  /// Which portion is which, word for word.
  let same: SamePortions
  /// Portions that became other portions.
  private(set) var rewordings: [Rewording] = []
  /// The rewording each old portion is part of, or -1.
  private(set) var rewordingOfOld: [Int]
  /// The rewording each new portion is part of, or -1.
  private(set) var rewordingOfNew: [Int]
  /// Other places with the very words of an old portion, where nothing tells which place is its own.
  private(set) var rivals: [Int: [Int]] = [:]
  /// Whether accents written as scalars of their own are equal to composed letters.
  let composes: Bool

  init(_ old: Article, _ new: Article, budget: inout WorkBudget) {
    var oldText = Manuscript(old, isOld: true)
    var newText = Manuscript(new, isOld: false)
    var vocabulary = Vocabulary(
      old: old.text.utf8,
      0..<old.text.count,
      new: new.text.utf8,
      0..<new.text.count
    )
    let numbers = PortionNumbers(&oldText, &newText, &vocabulary)
    self.composes = vocabulary.composes
    self.oldPortions = oldText.portions
    self.newPortions = newText.portions
    self.same = SamePortions(numbers, oldPortions, newPortions, budget: &budget)
    self.rewordingOfOld = Array(repeating: -1, count: oldPortions.count)
    self.rewordingOfNew = Array(repeating: -1, count: newPortions.count)
    for portion in oldPortions.indices where same.counterparts[portion] < 0 { _ = oldText.read(portion, &vocabulary) }
    for portion in newPortions.indices where same.origins[portion] < 0 {
      // With its neighbours, which it may have been written after.
      for near in max(0, portion - 1)...min(portion + 1, newPortions.count - 1) { _ = newText.read(near, &vocabulary) }
    }
    let weights = vocabulary.weights
    let search = RewordingSearch(same, numbers, oldText, newText, weights: weights, budget: &budget)
    for group in search.groups {
      for portion in group.old { rewordingOfOld[portion] = rewordings.count }
      for portion in group.new { rewordingOfNew[portion] = rewordings.count }
      rewordings.append(Rewording(group, oldText, newText, weights: weights, budget: &budget))
    }
    markOrder()
    findRivals(numbers)
  }

  /// Tells the rewordings that keep the order of the text from those that were moved as well.
  private mutating func markOrder() {
    func isFacing(_ rewording: Rewording) -> Bool {
      same.gapsOfOld[rewording.old.lowerBound] == same.gapsOfNew[rewording.new.lowerBound]
    }
    let facing = rewordings.indices.filter { isFacing(rewordings[$0]) }
    let kept = HeaviestRun.indices(
      of: facing.map { rewordings[$0].new.lowerBound },
      weights: facing.map { rewordings[$0].oldWords.count + 1 },
      bound: newPortions.count
    )
    let inOrder = Set(kept.map { facing[$0] })
    for index in rewordings.indices { rewordings[index].isInOrder = inOrder.contains(index) }
  }

  /// Finds old portions whose words now stand in another, unclaimed place that is as good as the one they were given.
  ///
  /// A place is as good as its neighbours: the portions before and after it that became its old neighbours' counterparts.
  private mutating func findRivals(_ numbers: PortionNumbers) {
    var unclaimed: [Int32: [Int]] = [:]
    for portion in newPortions.indices where isFree(portion) {
      unclaimed[numbers.new[portion], default: []].append(portion)
    }
    guard !unclaimed.isEmpty else { return }
    for portion in oldPortions.indices where same.counterparts[portion] >= 0 {
      guard let others = unclaimed[numbers.old[portion]] else { continue }
      let own = neighbours(portion, same.counterparts[portion])
      // Only a place beside a neighbour's counterpart can have a neighbour at all.
      let beside = [lastPlace(of: portion - 1) + 1, firstPlace(of: portion + 1) - 1]
      let free = beside.filter { isFree($0) && numbers.new[$0] == numbers.old[portion] }
      let best = free.map { neighbours(portion, $0) }.max() ?? 0
      if best >= own { rivals[portion] = others }
    }
  }

  /// Whether nothing is known to have become of a new portion's own origin, so that it may be a second place of any.
  private func isFree(_ place: Int) -> Bool {
    newPortions.indices.contains(place) && same.origins[place] < 0 && rewordingOfNew[place] < 0
      && newPortions[place].isWhole
  }

  /// How many of an old portion's two neighbours stand beside a new place.
  private func neighbours(_ portion: Int, _ place: Int) -> Int {
    (lastPlace(of: portion - 1) + 1 == place ? 1 : 0) + (firstPlace(of: portion + 1) - 1 == place ? 1 : 0)
  }

  /// The last new portion that an old portion became; the beginning of the text for what stands before the first.
  private func lastPlace(of portion: Int) -> Int {
    guard portion >= 0 else { return -1 }
    if rewordingOfOld[portion] >= 0 { return rewordings[rewordingOfOld[portion]].new.upperBound - 1 }
    return same.counterparts[portion] >= 0 ? same.counterparts[portion] : -9
  }

  /// The first new portion that an old portion became; the end of the text for what stands behind the last.
  private func firstPlace(of portion: Int) -> Int {
    guard portion < oldPortions.count else { return newPortions.count }
    if rewordingOfOld[portion] >= 0 { return rewordings[rewordingOfOld[portion]].new.lowerBound }
    return same.counterparts[portion] >= 0 ? same.counterparts[portion] : -9
  }
}
