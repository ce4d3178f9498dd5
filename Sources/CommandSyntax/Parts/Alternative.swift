/// One of several options of which at most one may be given.
package struct Alternative<Value: Sendable>: Sendable {
  let outline: OptionOutline

  /// What a flag means; nil for an option that takes a value.
  let meaning: Value?

  /// How the value of an option is read; nil for a flag.
  let rule: ValueRule<Value>?

  /// Describes a flag and what it means.
  package static func flag(_ names: String..., means meaning: Value, help: String) -> Self {
    Self(
      outline: OptionOutline(names: names, value: nil, help: help, repeats: false),
      meaning: meaning,
      rule: nil
    )
  }

  /// Describes an option with a value and what the value means.
  package static func option<Written: ArgumentValue>(
    _ names: String...,
    value placeholder: String,
    help: String,
    choices: [Candidate]? = nil,
    completion: Completion = .none,
    allowsEmpty: Bool = true,
    means meaning: @escaping @Sendable (Written) -> Value
  ) -> Self {
    let rule = ValueRule<Value>(
      Written.self,
      placeholder: placeholder,
      choices: choices,
      completion: completion,
      fallback: nil,
      allowsEmpty: allowsEmpty,
      wrap: meaning
    )
    return Self(
      outline: OptionOutline(names: names, value: rule.outline, help: help, repeats: false),
      meaning: nil,
      rule: rule
    )
  }
}
