import Dice
import Testing

@testable import Prose

@Suite struct AlignmentTests {
  @Test(arguments: UInt64(1)...300) func findsTheHeaviestRun(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let values = Array(0..<Int.random(in: 1...9, using: &dice)).shuffled(using: &dice)
    let weights = values.map { _ in Int.random(in: 1...6, using: &dice) }
    let kept = HeaviestRun.indices(of: values, weights: weights, bound: values.count)
    #expect(zip(kept, kept.dropFirst()).allSatisfy { values[$0] < values[$1] }, "seed \(seed)")
    var heaviest = 0
    for subset in 0..<(1 << values.count) {
      let chosen = values.indices.filter { subset & (1 << $0) != 0 }
      if zip(chosen, chosen.dropFirst()).allSatisfy({ values[$0] < values[$1] }) {
        heaviest = max(heaviest, chosen.reduce(0) { $0 + weights[$1] })
      }
    }
    #expect(kept.reduce(0) { $0 + weights[$1] } == heaviest, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...200, [3_000_000, 0]) func alignsOnlyEqualElementsInOrder(seed: UInt64, cells: Int) {
    var dice = SeededDice(seed: seed)
    let old = (0..<Int.random(in: 0...40, using: &dice)).map { _ in Int32.random(in: 0...12, using: &dice) }
    var new = old.filter { _ in dice.happens(85) }
    for _ in 0..<3 {
      new.insert(Int32.random(in: 0...12, using: &dice), at: Int.random(in: 0...new.count, using: &dice))
    }
    var budget = WorkBudget()
    budget.cells = cells
    let pairs = Alignment(old, new, weights: old.map { _ in 1 }, budget: &budget).pairs
    #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] }, "seed \(seed)")
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new }, "seed \(seed)")
    #expect(cells == 0 || pairs.count == AlignmentTests.longestCommon(old, new), "seed \(seed)")
  }

  /// The textbook recursion, as a table.
  private static func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for element in old {
      var diagonal = 0
      for (column, other) in new.enumerated() {
        let above = row[column + 1]
        row[column + 1] = element == other ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[new.count]
  }

  @Test func numbersEqualHashesOfDifferentThingsApart() {
    var interner = Interner(capacity: 0)
    let things = Array(0..<500)
    for round in 0..<2 {
      let numbers = things.map { thing -> Int32 in
        var place: Int?
        while let known = interner.next(7, &place) {
          if known == thing { return Int32(known) }
        }
        return interner.add(7, at: place)
      }
      #expect(numbers == things.map(Int32.init), "round \(round)")
    }
  }
}
