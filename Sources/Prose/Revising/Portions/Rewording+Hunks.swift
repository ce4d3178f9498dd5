extension Rewording {
  /// Compares the words of some old portions with those of the new portions they became.
  init(
    _ group: RewordingSearch.Group,
    _ oldText: Manuscript,
    _ newText: Manuscript,
    weights: [Int32],
    budget: inout WorkBudget
  ) {
    let oldPlaces = group.old.flatMap { oldText.place($0) }
    let newPlaces = group.new.flatMap { newText.place($0) }
    let oldNumbers = oldPlaces.map { oldText.numbers[$0] }
    self.init(
      old: group.old,
      new: group.new,
      isInOrder: true,
      oldWords: oldPlaces.map { oldText.words[$0] },
      newWords: newPlaces.map { newText.words[$0] },
      hunks: Rewording.hunks(oldNumbers, newPlaces.map { newText.numbers[$0] }, weights: weights, budget: &budget)
    )
  }

  /// Finds what changed between two sequences of words.
  static func hunks(_ old: [Int32], _ new: [Int32], weights: [Int32], budget: inout WorkBudget) -> [Hunk] {
    let worths = old.map { weights[Int($0)] }
    let pairs = Alignment(old, new, weights: worths, budget: &budget).pairs
    var hunks: [Hunk] = []
    var (i, j) = (0, 0)
    for pair in pairs + [(old.count, new.count)] {
      if pair.old > i || pair.new > j { hunks.append(Hunk(old: i..<pair.old, new: j..<pair.new)) }
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    return joined(hunks, worths)
  }

  /// Joins changes with nothing but a small word or a mark between them: "of" kept by chance between two new phrases says
  /// nothing to a reader.
  private static func joined(_ hunks: [Hunk], _ worths: [Int32]) -> [Hunk] {
    var joined: [Hunk] = []
    for hunk in hunks {
      guard let last = joined.last else {
        joined.append(hunk)
        continue
      }
      let kept = worths[last.old.upperBound..<hunk.old.lowerBound].reduce(0, +)
      let around = min(last.size, hunk.size)
      if kept <= 3, around >= 2, !(last.old.isEmpty && hunk.new.isEmpty), !(last.new.isEmpty && hunk.old.isEmpty) {
        joined[joined.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound
        )
      } else {
        joined.append(hunk)
      }
    }
    return joined
  }
}

extension Rewording.Hunk {
  /// How many words it takes and gives.
  var size: Int { old.count + new.count }
}
