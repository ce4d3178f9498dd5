/// How well scores put the sentences that should be checked before the others.
package enum Ranking {
  /// The mean of the precision at every sentence that should be checked; equal scores are taken together.
  package static func averagePrecision(_ scores: [Double], _ labels: [Bool]) -> Double {
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    let total = labels.count { $0 }
    guard total > 0 else { return 0 }
    var (sum, hits, place) = (0.0, 0, 0)
    while place < order.count {
      let before = hits
      let score = scores[order[place]]
      while place < order.count, scores[order[place]] == score {
        if labels[order[place]] { hits += 1 }
        place += 1
      }
      sum += Double(hits - before) / Double(total) * Double(hits) / Double(place)
    }
    return sum
  }

  /// The score from which on “should be checked” has the best F1, and that F1.
  package static func bestThreshold(_ scores: [Double], _ labels: [Bool]) -> (threshold: Double, f1: Double) {
    let order = scores.indices.sorted { scores[$0] > scores[$1] }
    let total = labels.count { $0 }
    var (hits, best) = (0, (threshold: Double.infinity, f1: 0.0))
    for (place, index) in order.enumerated() {
      if labels[index] { hits += 1 }
      if place + 1 < order.count, scores[order[place + 1]] == scores[index] { continue }
      let f1 = 2 * Double(hits) / Double(place + 1 + total)
      if f1 > best.f1 { best = (scores[index], f1) }
    }
    return best
  }
}
