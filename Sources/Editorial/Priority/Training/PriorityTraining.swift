/// What training on judged sentences gives: weights, and how good they are on sources that they have not seen.
package struct PriorityTraining: Sendable {
  /// The number of parts of the data; each is scored by weights from the others.
  static let folds = 4

  /// The weights, from all examples.
  package let weights: PriorityWeights
  /// The average precision on sources that the weights had not seen.
  package let averagePrecision: Double
  /// The F1 there, at the threshold that is best there.
  package let f1: Double

  /// Trains; the same examples in the same order give the same weights on every machine.
  package init(_ examples: [PriorityExample]) {
    let matrix = PriorityMatrix(examples, PriorityVocabulary(examples))
    let fold = Self.folds(of: examples.map(\.source))
    var scores = Array(repeating: 0.0, count: examples.count)
    for part in 0..<Self.folds {
      let sums = LassoRegression(matrix, isUsed: fold.map { $0 != part }).sums(of: matrix)
      for row in examples.indices where fold[row] == part { scores[row] = sums[row] }
    }
    averagePrecision = Ranking.averagePrecision(scores, matrix.labels)
    let best = Ranking.bestThreshold(scores, matrix.labels)
    f1 = best.f1
    let fit = LassoRegression(matrix, isUsed: fold.map { _ in true })
    weights = PriorityWeights(fit, matrix, threshold: best.threshold.isFinite ? best.threshold : 0)
  }

  /// Deals the sources out, the one with the most examples first, each to the part that has the fewest.
  static func folds(of sources: [String]) -> [Int] {
    var sizes: [String: Int] = [:]
    for source in sources { sizes[source, default: 0] += 1 }
    var loads = Array(repeating: 0, count: folds)
    var parts: [String: Int] = [:]
    for (source, size) in sizes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let part = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      parts[source] = part
      loads[part] += size
    }
    return sources.map { parts[$0] ?? 0 }
  }
}

extension PriorityWeights {
  /// Rounds fitted weights to thousandths; what rounds to nothing is left out.
  init(_ fit: LassoRegression, _ matrix: PriorityMatrix, threshold: Double) {
    func table(_ columns: Range<Int>) -> String {
      columns.compactMap { column in
        let weight = Int((fit.weights[column] * 1_000).rounded())
        return weight == 0 ? nil : "\(matrix.names[column])=\(weight)"
      }.joined(separator: " ")
    }
    let words = matrix.traitCount + matrix.wordCount
    self.init(
      base: Int((fit.base * 1_000).rounded()),
      threshold: Int((threshold * 1_000).rounded()),
      traits: table(0..<matrix.traitCount),
      words: table(matrix.traitCount..<words),
      pairs: table(words..<matrix.names.count)
    )
  }
}
