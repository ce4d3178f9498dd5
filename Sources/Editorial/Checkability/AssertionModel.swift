package import Prose

/// A linear model of whether a sentence asserts something that a source could confirm or refute: the sum of the weights of the
/// signs in it, and of how much it needs checking.
///
/// The last matters because the words of a checkable fact are mostly those of a fact worth checking. All sums are of whole
/// numbers, so two machines agree.
package struct AssertionModel: Sendable {
  /// The model whose weights are in the sources.
  package static let shipped = AssertionModel(.shipped)

  /// The sums of the priority model, in millionths of a logit, from which each step of priority counts.
  static let steps = [-4_000_000, -3_000_000, -2_000_000, -1_000_000, 0]

  /// The names of what has a weight: the signs, then the steps.
  static let names = AssertionSign.allCases.map { "\($0)" } + steps.map { "priority:\($0 / 1_000_000)" }

  private let weights: [Int]
  private let base: Int
  private let threshold: Int

  /// Reads a table of weights; a name that this stet does not know is left out.
  package init(_ table: AssertionWeights) {
    let places = Dictionary(uniqueKeysWithValues: zip(Self.names, Self.names.indices))
    var weights = Array(repeating: 0, count: Self.names.count)
    for item in PriorityWeights.items(table.signs) {
      if let place = places[item.name] { weights[place] = item.weight }
    }
    self.weights = weights
    base = table.base
    threshold = table.threshold
  }

  /// The sum for a sentence, in thousandths of a logit.
  ///
  /// - Parameter logit: what the model of priority makes of it, in millionths of a logit.
  package func sum(_ signs: AssertionSigns, logit: Int) -> Int {
    var sum = base
    Self.forEachPlace(signs, logit: logit) { sum += weights[$0] }
    return sum
  }

  /// Whether a sentence asserts something checkable.
  package func asserts(_ signs: AssertionSigns, logit: Int) -> Bool { sum(signs, logit: logit) >= threshold }

  /// The signs of a sentence that speak most against its asserting anything, the strongest first.
  package func objections(_ signs: AssertionSigns) -> [AssertionSign] {
    AssertionSign.allCases.filter { signs.has($0) && weights[$0.rawValue] < 0 }
      .sorted { (weights[$0.rawValue], $0.rawValue) < (weights[$1.rawValue], $1.rawValue) }
  }

  /// The places in `names` of what a sentence has.
  static func places(_ signs: AssertionSigns, logit: Int) -> [Int] {
    var places: [Int] = []
    forEachPlace(signs, logit: logit) { places.append($0) }
    return places
  }

  private static func forEachPlace(_ signs: AssertionSigns, logit: Int, _ body: (Int) -> Void) {
    var rest = signs.bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    let firstStep = names.count - steps.count
    for (index, step) in steps.enumerated() where logit >= step { body(firstStep + index) }
  }
}
