extension AssertionWeights {
  /// The weights that the program comes with.
  ///
  static let shipped = AssertionWeights(base: 0, threshold: 0, signs: "")
}
