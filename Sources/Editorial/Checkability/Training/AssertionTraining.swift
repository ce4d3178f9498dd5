package import Prose

/// A sentence that a person has judged: whether it asserts something that a source could confirm or refute.
package struct AssertionExample: Sendable {
  /// What the sentence shows.
  let places: [Int]
  /// What the person said.
  package let isCheckable: Bool
  /// The article it is from; examples of one article are never split between fitting and scoring.
  let source: String

  /// Reads a sentence that stands in a part of an article.
  package init(text: Text, part: Part, isCheckable: Bool, source: String) {
    let block = Block(part: part, range: 0..<text.count, sentences: [Sentence(range: text.trimmed(0..<text.count))])
    let reading = Language.english.rules.readings(of: block, in: text).first
    places =
      reading.flatMap { reading in
        reading.signs.map { AssertionModel.places($0, logit: PriorityModel.shipped.logit(PrioritySentence(reading))) }
      } ?? []
    self.isCheckable = isCheckable
    self.source = source
  }
}

/// What fitting the model of assertions to judged sentences gives.
package struct AssertionTraining: Sendable {
  /// The weights, from all examples.
  package let weights: AssertionWeights
  /// Precision, recall and the share of the rest that is kept out, on articles that the weights had not seen.
  package let precision: Double, recall: Double, keptOut: Double

  /// The share of checkable sentences that the threshold lets pass.
  ///
  /// A claim that is missed costs more than one too many; the
  /// last in a hundred are those about which careful readers disagree.
  private static let wantedRecall = 0.92

  /// Fits; the same examples in the same order give the same weights on every machine.
  package init(_ examples: [AssertionExample]) {
    let matrix = PriorityMatrix(
      traits: AssertionModel.names,
      rows: examples.map(\.places),
      labels: examples.map(\.isCheckable)
    )
    let fold = PriorityTraining.folds(of: examples.map(\.source))
    var sums = Array(repeating: 0.0, count: examples.count)
    for part in 0..<PriorityTraining.folds {
      let fitted = LassoRegression(matrix, isUsed: fold.map { $0 != part }, penalty: Self.penalty).sums(of: matrix)
      for row in examples.indices where fold[row] == part { sums[row] = fitted[row] }
    }
    let checkable = examples.indices.filter { examples[$0].isCheckable }.map { sums[$0] }.sorted()
    let threshold = checkable.isEmpty ? 0 : checkable[Int(Double(checkable.count) * (1 - Self.wantedRecall))]
    let taken = examples.indices.filter { sums[$0] >= threshold }
    let right = taken.count { examples[$0].isCheckable }
    let others = examples.count - checkable.count
    precision = Double(right) / Double(max(taken.count, 1))
    recall = Double(right) / Double(max(checkable.count, 1))
    keptOut = 1 - Double(taken.count - right) / Double(max(others, 1))
    let fit = LassoRegression(matrix, isUsed: fold.map { _ in true }, penalty: Self.penalty)
    weights = AssertionWeights(
      base: Int((fit.base * 1_000).rounded()),
      threshold: Int((threshold * 1_000).rounded()),
      signs: zip(AssertionModel.names, fit.weights).compactMap { name, weight in
        let thousandths = Int((weight * 1_000).rounded())
        return thousandths == 0 ? nil : "\(name)=\(thousandths)"
      }.joined(separator: " ")
    )
  }

  private static let penalty = 0.5
}
