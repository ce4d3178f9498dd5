extension PriorityWeights {
  /// The Swift source that holds the weights.
  ///
  /// - Parameter about: what the weights come from, one line a comment line.
  package func source(about: [String]) -> String {
    let comment = about.map { $0.isEmpty ? "  ///" : "  /// \($0)" }.joined(separator: "\n")
    return """
      extension PriorityWeights {
        /// The weights that the program comes with.
        ///
      \(comment)
        package static let shipped = PriorityWeights(
          base: \(base),
          threshold: \(threshold),
          traits: \"""
            \(Self.lines(traits))
            \""",
          words: \"""
            \(Self.lines(words))
            \""",
          pairs: \"""
            \(Self.lines(pairs))
            \"""
        )
      }

      """
  }

  /// Breaks a table into lines that fit the source.
  static func lines(_ table: String) -> String {
    var lines = [""]
    for item in table.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.utf8.count + item.utf8.count + 1 > 110, !line.isEmpty { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + item
    }
    return lines.joined(separator: "\n      ")
  }
}
