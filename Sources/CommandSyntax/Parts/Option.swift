/// An option with one value, read as a value, or as an optional one where it may be left out.
package struct Option<Value: Sendable>: Part {
  /// What the option adds to the command line.
  package let outline: PartOutline

  private let rule: ValueRule<Value>

  /// What stands for the value when the option is not given; nil when it must be given.
  private let absent: Value?

  private init(names: [String], help: String, rule: ValueRule<Value>, absent: Value?) {
    outline = .options(
      [OptionOutline(names: names, value: rule.outline, help: help, repeats: false)],
      isRequired: absent == nil
    )
    self.rule = rule
    self.absent = absent
  }

  /// Describes an option that may be left out, read as nil then.
  package init(
    _ names: String...,
    value placeholder: String,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    allowsEmpty: Bool = true
  ) where Value == String? {
    let rule = ValueRule<Value>(
      String.self,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: nil,
      allowsEmpty: allowsEmpty,
      wrap: { .some($0) }
    )
    self.init(names: names, help: help, rule: rule, absent: .some(nil))
  }

  /// Describes an option of another type that may be left out, read as nil then.
  package init<Written: ArgumentValue>(
    _ names: String...,
    value placeholder: String,
    as type: Written.Type,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    allowsEmpty: Bool = true
  ) where Value == Written? {
    let rule = ValueRule<Value>(
      type,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: nil,
      allowsEmpty: allowsEmpty,
      wrap: { .some($0) }
    )
    self.init(names: names, help: help, rule: rule, absent: .some(nil))
  }

  /// Describes an option that must be given.
  package init(
    required names: String...,
    value placeholder: String,
    as type: Value.Type = String.self,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    allowsEmpty: Bool = true
  ) where Value: ArgumentValue {
    let rule = ValueRule<Value>(
      type,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: nil,
      allowsEmpty: allowsEmpty,
      wrap: { $0 }
    )
    self.init(names: names, help: help, rule: rule, absent: nil)
  }

  /// Describes an option that has a value even when it is left out.
  package init(
    _ names: String...,
    value placeholder: String,
    default fallback: Value,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    allowsEmpty: Bool = true
  ) where Value: ArgumentValue {
    let rule = ValueRule<Value>(
      Value.self,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: fallback.argument,
      allowsEmpty: allowsEmpty,
      wrap: { $0 }
    )
    self.init(names: names, help: help, rule: rule, absent: .some(fallback))
  }

  /// Reads the one value, and reports an option that is missing, repeated or wrong.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> Value? {
    guard let first = occurrences.first else {
      if absent == nil { problems.append(.missingOption(outline.key)) }
      return absent
    }
    if let again = occurrences.dropFirst().first { problems.append(.repeatedOption(again.spelling)) }
    guard let text = first.value else { return nil }
    return rule.read(text, of: first.spelling, reporting: &problems)
  }
}
