/// The leftovers of one gap laid side by side in order.
struct GapAlignment {
  private(set) var groups: [RewordingSearch.Group] = []
  private let old: [Int]
  private let new: [Int]
  private let oldWeights: [Int]
  private let newWeights: [Int]
  /// The shared weight of each pair, row by row.
  private var shared: [Int] = []

  /// The ways to take portions from both sides, most in one group first refused.
  private static let steps = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1)]

  /// Aligns the portions of one gap.
  ///
  /// - Complexity: one measure of likeness for each pair.
  init(_ old: [Int], _ new: [Int], _ likeness: inout Likeness) {
    self.old = old
    self.new = new
    self.oldWeights = old.map { likeness.oldWeight($0) }
    self.newWeights = new.map { likeness.newWeight($0) }
    for i in old { for j in new { shared.append(likeness.shared(i, j)) } }
    align()
  }

  private mutating func align() {
    let width = new.count + 1
    var best = Array(repeating: 0, count: (old.count + 1) * width)
    var choice = Array(repeating: UInt8(255), count: best.count)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        let cell = i * width + j
        best[cell] = max(best[cell + width], best[cell + 1])
        for (number, step) in GapAlignment.steps.enumerated() {
          guard i + step.0 <= old.count, j + step.1 <= new.count else { continue }
          let value = value(i, step.0, j, step.1)
          guard value > 0 else { continue }
          let total = value + best[cell + step.0 * width + step.1]
          if total > best[cell] { (best[cell], choice[cell]) = (total, UInt8(number)) }
        }
      }
    }
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      let cell = i * width + j
      if choice[cell] != 255 {
        let step = GapAlignment.steps[Int(choice[cell])]
        groups.append((old[i]..<old[i + step.0 - 1] + 1, new[j]..<new[j + step.1 - 1] + 1))
        (i, j) = (i + step.0, j + step.1)
      } else if best[cell] == best[cell + width] {
        i += 1
      } else {
        j += 1
      }
    }
  }

  /// What it is worth to make one group of some portions; 0 when they are not alike.
  private func value(_ i: Int, _ height: Int, _ j: Int, _ width: Int) -> Int {
    guard old[i + height - 1] - old[i] == height - 1, new[j + width - 1] - new[j] == width - 1 else { return 0 }
    let (above, left) = (oldWeights[i..<i + height].reduce(0, +), newWeights[j..<j + width].reduce(0, +))
    if height == 1, width == 1 {
      let common = shared[i * new.count + j]
      let least = old.count == 1 && new.count == 1 ? 300 : 400
      guard Likeness.isRewording(common, above, left, least: least) else { return 0 }
      return 4 * common + common * common * 4 / max(1, above + left)
    }
    var total = 0
    for row in i..<i + height {
      for column in j..<j + width {
        let common = shared[row * new.count + column]
        // Every part must be at home in the whole.
        let part = height > 1 ? oldWeights[row] : newWeights[column]
        guard common * 100 >= part * 55, common >= 8 else { return 0 }
        total += common
      }
    }
    let common = min(total, height > 1 ? left : above)
    guard Likeness.isRewording(common, above, left, least: 500) else { return 0 }
    return 4 * common + common * common * 4 / max(1, above + left) - 8 * (height + width - 2)
  }
}
