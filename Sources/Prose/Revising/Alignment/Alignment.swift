/// Two sequences of numbered things laid side by side: which element of the one is which of the other, in order.
///
/// The ends that agree are taken off first. A small middle is aligned exactly, by weighted longest common subsequence; a
/// large one is divided at the elements that occur once on either side (Bram Cohen's patience diff, with the heaviest
/// instead of the longest increasing subsequence), and what is still large is matched by order of occurrence.
struct Alignment {
  /// The pairs found, ascending on both sides.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private let old: [Int32]
  private let new: [Int32]
  private let weights: [Int32]
  /// The largest table that is filled for one stretch.
  private static let tableLimit = 60_000

  /// Aligns two sequences.
  ///
  /// - Parameters:
  ///   - old: The one sequence.
  ///   - new: The other sequence.
  ///   - weights: The weight of each element of `old`; elements with more weight are rather kept.
  ///   - budget: What may still be spent on tables.
  /// - Complexity: O((*n* + *m*) log(*n* + *m*)) plus the cells taken from the budget.
  init(_ old: [Int32], _ new: [Int32], weights: [Int32], budget: inout WorkBudget) {
    self.old = old
    self.new = new
    self.weights = weights
    align(old.indices, new.indices, dividing: true, &budget)
  }

  private mutating func align(_ a: Range<Int>, _ b: Range<Int>, dividing: Bool, _ budget: inout WorkBudget) {
    var (a, b) = (a, b)
    while let i = a.first, let j = b.first, old[i] == new[j] {
      pairs.append((i, j))
      (a, b) = (i + 1..<a.upperBound, j + 1..<b.upperBound)
    }
    var tail = 0
    while let i = a.last, let j = b.last, old[i] == new[j] {
      tail += 1
      (a, b) = (a.lowerBound..<i, b.lowerBound..<j)
    }
    if !a.isEmpty, !b.isEmpty { alignMiddle(a, b, dividing: dividing, &budget) }
    for step in 0..<tail { pairs.append((a.upperBound + step, b.upperBound + step)) }
  }

  private mutating func alignMiddle(_ a: Range<Int>, _ b: Range<Int>, dividing: Bool, _ budget: inout WorkBudget) {
    let cells = (a.count + 1).multipliedReportingOverflow(by: b.count + 1)
    let isSmall = !cells.overflow && cells.partialValue <= Alignment.tableLimit
    if isSmall, budget.takeCells(cells.partialValue, atMost: Alignment.tableLimit) {
      alignExactly(a, b)
    } else if dividing {
      divide(a, b, &budget)
    } else {
      _ = budget.takeCells(.max, atMost: Alignment.tableLimit)
      pairs += ordered(a, b, onlyUnique: false)
    }
  }

  /// Aligns at the elements that occur once on either side, then between them.
  private mutating func divide(_ a: Range<Int>, _ b: Range<Int>, _ budget: inout WorkBudget) {
    var (i, j) = (a.lowerBound, b.lowerBound)
    for (oldEnd, newEnd) in ordered(a, b, onlyUnique: true) + [(a.upperBound, b.upperBound)] {
      align(i..<oldEnd, j..<newEnd, dividing: false, &budget)
      if oldEnd < a.upperBound, newEnd < b.upperBound { pairs.append((oldEnd, newEnd)) }
      (i, j) = (min(oldEnd + 1, a.upperBound), min(newEnd + 1, b.upperBound))
    }
  }

  /// Pairs equal elements by order of occurrence and keeps the heaviest run without crossings.
  private func ordered(_ a: Range<Int>, _ b: Range<Int>, onlyUnique: Bool) -> [(old: Int, new: Int)] {
    var places: [Int32: [Int]] = [:]
    for j in b { places[new[j], default: []].append(j) }
    var uses: [Int32: Int] = [:]
    for i in a where places[old[i]] != nil { uses[old[i], default: 0] += 1 }
    var met: [Int32: Int] = [:]
    var found: [(old: Int, new: Int)] = []
    for i in a {
      guard let candidates = places[old[i]] else { continue }
      let turn = met[old[i], default: 0]
      met[old[i]] = turn + 1
      if onlyUnique, candidates.count != 1 || uses[old[i]] != 1 { continue }
      if turn < candidates.count { found.append((i, candidates[turn])) }
    }
    let kept = HeaviestRun.indices(
      of: found.map { $0.new - b.lowerBound },
      weights: found.map { Int(weights[$0.old]) + 1 },
      bound: b.count
    )
    return kept.map { found[$0] }
  }

  /// Fills the table of the weighted longest common subsequence and walks it.
  ///
  /// A match next to another possible match counts a little more, so that runs stay together.
  private mutating func alignExactly(_ a: Range<Int>, _ b: Range<Int>) {
    let width = b.count + 1
    var table = Array(repeating: Int32(0), count: (a.count + 1) * width)
    for i in a.reversed() {
      let row = (i - a.lowerBound) * width
      for j in b.reversed() {
        let cell = row + j - b.lowerBound
        var best = max(table[cell + width], table[cell + 1])
        if old[i] == new[j] { best = max(best, table[cell + width + 1] &+ worth(i, j, a, b)) }
        table[cell] = best
      }
    }
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound, j < b.upperBound {
      let cell = (i - a.lowerBound) * width + j - b.lowerBound
      if old[i] == new[j], table[cell] == table[cell + width + 1] &+ worth(i, j, a, b) {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if table[cell] == table[cell + width] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  private func worth(_ i: Int, _ j: Int, _ a: Range<Int>, _ b: Range<Int>) -> Int32 {
    var worth = weights[i] &* 4
    if i > a.lowerBound, j > b.lowerBound, old[i - 1] == new[j - 1] { worth &+= 1 }
    if i + 1 < a.upperBound, j + 1 < b.upperBound, old[i + 1] == new[j + 1] { worth &+= 1 }
    return worth
  }
}
