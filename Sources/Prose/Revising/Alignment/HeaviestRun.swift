/// The heaviest increasing subsequence: of all matches, the set without crossings that keeps the most text in its place.
enum HeaviestRun {
  /// Finds which elements of a sequence of different numbers make up its heaviest increasing subsequence.
  ///
  /// Fenwick's tree of prefix maxima; among equal weights the first found stays, so the answer is always the same.
  ///
  /// - Parameters:
  ///   - values: Numbers from 0 to below `bound`.
  ///   - weights: The weight of each element, positive.
  ///   - bound: One more than the largest value there may be.
  /// - Returns: The indices of the elements kept, ascending.
  /// - Complexity: O(*n* log `bound`).
  static func indices(of values: [Int], weights: [Int], bound: Int) -> [Int] {
    var best = Array(repeating: -1, count: bound + 1)
    var total = Array(repeating: 0, count: values.count)
    var previous = Array(repeating: -1, count: values.count)
    var heaviest = -1
    for (index, value) in values.enumerated() {
      var place = value
      var before = -1
      while place > 0 {
        let candidate = best[place]
        if candidate >= 0, before < 0 || total[candidate] > total[before] { before = candidate }
        place -= place & -place
      }
      total[index] = weights[index] + (before < 0 ? 0 : total[before])
      previous[index] = before
      if heaviest < 0 || total[index] > total[heaviest] { heaviest = index }
      place = value + 1
      while place <= bound {
        if best[place] < 0 || total[index] > total[best[place]] { best[place] = index }
        place += place & -place
      }
    }
    var kept: [Int] = []
    while heaviest >= 0 {
      kept.append(heaviest)
      heaviest = previous[heaviest]
    }
    return kept.reversed()
  }
}
