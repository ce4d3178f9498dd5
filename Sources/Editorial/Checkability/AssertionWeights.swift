/// The weights of a model of assertions, in thousandths of a logit.
package struct AssertionWeights: Sendable, Hashable {
  /// What every sentence has.
  package let base: Int
  /// The sum from which on a sentence is said to assert something.
  package let threshold: Int
  /// `name=weight`, parted by spaces.
  package let signs: String

  /// Takes the figures as they are.
  package init(base: Int, threshold: Int, signs: String) {
    self.base = base
    self.threshold = threshold
    self.signs = signs
  }
}
