extension AssertionWeights {
  /// The Swift source that holds the weights.
  ///
  /// - Parameter about: what the weights come from, one line a comment line.
  package func source(about: [String]) -> String {
    let comment = about.map { $0.isEmpty ? "  ///" : "  /// \($0)" }.joined(separator: "\n")
    return """
      extension AssertionWeights {
        /// The weights that the program comes with.
        ///
      \(comment)
        static let shipped = AssertionWeights(
          base: \(base),
          threshold: \(threshold),
          signs: \"""
            \(PriorityWeights.lines(signs))
            \"""
        )
      }

      """
  }
}
