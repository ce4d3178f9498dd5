/// How the value of an option or an operand is described to people and shells.
package struct ValueOutline: Sendable, Hashable {
  /// The name that stands for the value in help text, such as `LOCATOR`.
  package let placeholder: String

  /// The only values that are taken; empty when any value is.
  package let choices: [Candidate]

  /// What a shell offers for the value.
  package let completion: Completion

  /// The value that is taken when none is given, where there is one.
  package let fallback: String?

  /// Whether the empty text is a value.
  package let allowsEmpty: Bool
}
