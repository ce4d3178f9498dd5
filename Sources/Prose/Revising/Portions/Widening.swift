/// Pairs of moved and reworded portions, each with the leftovers beside it that belong to it: a sentence may be split or
/// merged on its way to another place.
struct Widening {
  private(set) var groups: [RewordingSearch.Group] = []
  private var free: (old: Set<Int>, new: Set<Int>)

  /// Widens each pair by at most one portion on one side.
  ///
  /// - Parameters:
  ///   - pairs: Pairs of one old and one new portion.
  ///   - free: The portions that were left before the pairs were made.
  ///   - likeness: Measures what portions share.
  /// - Complexity: four measures of likeness for each pair.
  init(_ pairs: [RewordingSearch.Group], free: (Set<Int>, Set<Int>), _ likeness: inout Likeness) {
    self.free = free
    for pair in pairs {
      self.free.old.remove(pair.old.lowerBound)
      self.free.new.remove(pair.new.lowerBound)
    }
    for pair in pairs { groups.append(widened(pair, &likeness)) }
  }

  private mutating func widened(
    _ pair: RewordingSearch.Group,
    _ likeness: inout Likeness
  ) -> RewordingSearch.Group {
    let (i, j) = (pair.old.lowerBound, pair.new.lowerBound)
    let common = likeness.shared(i, j)
    let (above, left) = (likeness.oldWeight(i), likeness.newWeight(j))
    for next in [j + 1, j - 1] where free.new.contains(next) {
      let part = likeness.newWeight(next)
      let more = likeness.shared(i, next)
      guard Widening.belongs(more, part, atMost: above - common) else { continue }
      free.new.remove(next)
      return (pair.old, min(j, next)..<max(j, next) + 1)
    }
    for next in [i + 1, i - 1] where free.old.contains(next) {
      let part = likeness.oldWeight(next)
      let more = likeness.shared(next, j)
      guard Widening.belongs(more, part, atMost: left - common) else { continue }
      free.old.remove(next)
      return (min(i, next)..<max(i, next) + 1, pair.new)
    }
    return pair
  }

  /// Whether a part is at home in what the pair leaves over of the whole, small words aside.
  private static func belongs(_ shared: Int, _ part: Int, atMost rest: Int) -> Bool {
    shared >= 8 && shared * 100 >= part * 55 && shared <= rest + rest / 4 + 6
  }
}
