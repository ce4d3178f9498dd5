/// One argument that is known by its place, read as a value, or as an optional one where it may be left out.
package struct Operand<Value: Sendable>: Part {
  /// What the operand adds to the command line.
  package let outline: PartOutline

  private let rule: ValueRule<Value>

  /// What stands for the value when the operand is not given; nil when it must be given.
  private let absent: Value?

  private init(help: String, rule: ValueRule<Value>, absent: Value?) {
    outline = .operand(OperandOutline(value: rule.outline, help: help, atLeast: absent == nil ? 1 : 0, atMost: 1))
    self.rule = rule
    self.absent = absent
  }

  /// Describes an operand that must be given.
  package init(
    _ placeholder: String,
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
    self.init(help: help, rule: rule, absent: nil)
  }

  /// Describes an operand that may be left out, read as nil then.
  package init(
    optional placeholder: String,
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
    self.init(help: help, rule: rule, absent: .some(nil))
  }

  /// Describes an operand of another type that may be left out, read as nil then.
  package init<Written: ArgumentValue>(
    optional placeholder: String,
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
    self.init(help: help, rule: rule, absent: .some(nil))
  }

  /// Describes an operand that has a value even when it is left out.
  package init(
    _ placeholder: String,
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
    self.init(help: help, rule: rule, absent: .some(fallback))
  }

  /// Reads the operand, and reports it when it is missing or wrong.
  package func read(_ occurrences: [Occurrence], reporting problems: inout [Problem]) -> Value? {
    guard let text = occurrences.first?.value else {
      if absent == nil { problems.append(.missingOperand(rule.outline.placeholder)) }
      return absent
    }
    return rule.read(text, of: rule.outline.placeholder, reporting: &problems)
  }
}
