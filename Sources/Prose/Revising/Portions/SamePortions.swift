/// Which old portion is which new portion, word for word.
struct SamePortions: Sendable {
  /// The new portion of each old one, or -1.
  private(set) var counterparts: [Int]
  /// The old portion of each new one, or -1.
  private(set) var origins: [Int]
  /// Whether each old portion has a counterpart that stands in the order of the text, so that nothing was moved.
  private(set) var isInOrder: [Bool]
  /// How many portions in order stand before each old portion; leftovers with the same figure face each other.
  private(set) var gapsOfOld: [Int] = []
  /// How many portions in order stand before each new portion.
  private(set) var gapsOfNew: [Int] = []

  /// Matches portions with the same number: first those that keep the order of the text, then those that were moved.
  init(_ numbers: PortionNumbers, _ old: [Portion], _ new: [Portion], budget: inout WorkBudget) {
    counterparts = Array(repeating: -1, count: old.count)
    origins = Array(repeating: -1, count: new.count)
    isInOrder = Array(repeating: false, count: old.count)
    let weights = old.map { $0.isWhole ? Int32(clamping: min($0.range.count, 10_000)) : 1 }
    for (i, j) in Alignment(numbers.old, numbers.new, weights: weights, budget: &budget).pairs {
      join(i, j)
      isInOrder[i] = true
    }
    countGaps()
    findMoves(numbers, old, new)
  }

  private mutating func countGaps() {
    var before = 0
    for isInOrder in isInOrder {
      gapsOfOld.append(before)
      if isInOrder { before += 1 }
    }
    before = 0
    // Only portions in order have origins as yet.
    for origin in origins {
      gapsOfNew.append(before)
      if origin >= 0 { before += 1 }
    }
  }

  private mutating func join(_ i: Int, _ j: Int) {
    counterparts[i] = j
    origins[j] = i
  }

  /// Pairs what is left: what stands once on either side, then its neighbours, then the rest by order of occurrence.
  private mutating func findMoves(_ numbers: PortionNumbers, _ old: [Portion], _ new: [Portion]) {
    var places: [Int32: [Int]] = [:]
    for j in new.indices where origins[j] < 0 && new[j].isWhole { places[numbers.new[j], default: []].append(j) }
    guard !places.isEmpty else { return }
    var left: [(old: Int, new: [Int])] = []
    var uses: [Int32: Int] = [:]
    for i in old.indices where counterparts[i] < 0 && old[i].isWhole {
      guard let candidates = places[numbers.old[i]] else { continue }
      left.append((i, candidates))
      uses[numbers.old[i], default: 0] += 1
    }
    for (i, candidates) in left where candidates.count == 1 && uses[numbers.old[i]] == 1 { join(i, candidates[0]) }
    for (i, candidates) in left where candidates.count == 1 && counterparts[i] == candidates[0] {
      extend(from: i, to: candidates[0], by: 1, numbers)
      extend(from: i, to: candidates[0], by: -1, numbers)
    }
    var turns: [Int32: Int] = [:]
    for (i, candidates) in left where counterparts[i] < 0 {
      var turn = turns[numbers.old[i], default: 0]
      while turn < candidates.count, origins[candidates[turn]] >= 0 { turn += 1 }
      if turn < candidates.count { join(i, candidates[turn]) }
      turns[numbers.old[i]] = turn
    }
  }

  private mutating func extend(from: Int, to: Int, by step: Int, _ numbers: PortionNumbers) {
    var (i, j) = (from + step, to + step)
    while counterparts.indices.contains(i), origins.indices.contains(j), counterparts[i] < 0, origins[j] < 0,
      numbers.old[i] == numbers.new[j]
    {
      join(i, j)
      (i, j) = (i + step, j + step)
    }
  }
}
