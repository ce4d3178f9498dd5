/// A choice between options that exclude each other, such as `--primary` and `--secondary`.
package struct Choice<Value: Sendable>: Part {
  /// What the choice adds to the command line.
  package let outline: PartOutline

  private let alternatives: [Alternative<Value>]

  /// What stands for the value when none is chosen; nil when one must be.
  private let absent: Value?

  private init(alternatives: [Alternative<Value>], absent: Value?) {
    outline = .options(alternatives.map(\.outline), isRequired: absent == nil)
    self.alternatives = alternatives
    self.absent = absent
  }

  /// Describes a choice that may be left open, read as nil then.
  package init<Meaning>(_ alternatives: Alternative<Meaning>...) where Value == Meaning? {
    self.init(alternatives: alternatives.map { $0.wrapped() }, absent: .some(nil))
  }

  /// Describes a choice that must be made.
  package init(required alternatives: Alternative<Value>...) {
    self.init(alternatives: alternatives, absent: nil)
  }

  /// Describes a choice that is made even when nothing is said.
  package init(default fallback: Value, _ alternatives: Alternative<Value>...) {
    self.init(alternatives: alternatives, absent: .some(fallback))
  }

  /// Reads the one that was chosen, and reports when more than one was, or one is missing.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> Value? {
    guard let first = occurrences.first else {
      if absent == nil { problems.append(.missingChoice(outline.options.map(\.principalSpelling))) }
      return absent
    }
    for other in occurrences.dropFirst() {
      problems.append(
        other.alternative == first.alternative
          ? .repeatedOption(other.spelling) : .excludedTogether(first.spelling, other.spelling)
      )
    }
    let alternative = alternatives[first.alternative]
    guard let rule = alternative.rule else { return alternative.meaning }
    guard let text = first.value else { return nil }
    return rule.read(text, of: first.spelling, reporting: &problems)
  }
}

extension Alternative {
  /// Returns the same alternative with its meaning made optional.
  fileprivate func wrapped() -> Alternative<Value?> {
    Alternative<Value?>(outline: outline, meaning: meaning.map { .some($0) }, rule: rule?.wrapped())
  }
}

extension ValueRule {
  /// Returns the same rule with its value made optional.
  fileprivate func wrapped() -> ValueRule<Value?> {
    let convert = convert
    return ValueRule<Value?>(
      outline: outline,
      expectation: expectation,
      convert: { text in convert(text).map { .some($0) } }
    )
  }
}
