extension OptionOutline {
  /// The names and the value as they stand in a table, such as `-s, --source TITLE`.
  var term: String {
    spellings.joined(separator: ", ") + (value.map { " " + $0.placeholder } ?? "")
  }

  /// What it does, with what can be said about its values.
  var explanation: String {
    let listed = value.map { $0.explanation(of: help) } ?? help
    return repeats ? listed + " (may be repeated)" : listed
  }
}

extension OperandOutline {
  /// The name as it stands in a table, such as `CLAIM...`.
  var term: String { value.placeholder + (atMost == 1 ? "" : "...") }

  /// What it is, with what can be said about its values.
  var explanation: String { value.explanation(of: help) }
}

extension ValueOutline {
  /// Adds the choices and the default to an explanation.
  func explanation(of help: String) -> String {
    var text = help
    if !choices.isEmpty {
      let listed = choices.map { $0.value + ($0.help.map { " (\($0))" } ?? "") }
      text += ": " + listed.joined(separator: ", ")
    }
    if let fallback, !fallback.isEmpty { text += " (default: \(fallback))" }
    return text
  }
}
