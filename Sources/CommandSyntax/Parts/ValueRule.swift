/// How the text of one argument becomes a typed value.
struct ValueRule<Value: Sendable>: Sendable {
  let outline: ValueOutline
  let expectation: String
  let convert: @Sendable (String) -> Value?
}

extension ValueRule {
  /// Makes the rule for a type that can be written as an argument.
  ///
  /// `wrap` puts what was read into what the client reads, such as an optional.
  init<Written: ArgumentValue>(
    _ type: Written.Type,
    placeholder: String,
    choices: [Candidate]?,
    completion: Completion,
    fallback: String?,
    allowsEmpty: Bool,
    wrap: @escaping @Sendable (Written) -> Value
  ) {
    let choices = choices ?? Written.candidates
    outline = ValueOutline(
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: fallback,
      allowsEmpty: allowsEmpty
    )
    expectation = Written.expectation
    // A type that lists its own values may also take synonyms of them; a list given beside the type is the whole truth.
    let listed: Set<String>? = Written.candidates.isEmpty && !choices.isEmpty ? Set(choices.map(\.value)) : nil
    convert = { text in
      if let listed, !listed.contains(text) { return nil }
      return Written(argument: text).map(wrap)
    }
  }

  /// Reads one value, or reports why it cannot be read.
  func read(_ text: String, of spelling: String, reporting problems: inout [Problem]) -> Value? {
    if text.isEmpty, !outline.allowsEmpty {
      problems.append(.emptyValue(spelling))
      return nil
    }
    if let value = convert(text) { return value }
    problems.append(
      outline.choices.isEmpty
        ? .badValue(text, of: spelling, expected: expectation)
        : .unknownChoice(text, of: spelling, among: outline.choices.map(\.value))
    )
    return nil
  }
}
