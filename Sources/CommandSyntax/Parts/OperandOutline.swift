/// How one operand, or one row of operands, is described to people and shells.
package struct OperandOutline: Sendable, Hashable {
  /// What stands in its place.
  package let value: ValueOutline

  /// What it is, in one sentence or phrase.
  package let help: String

  /// How many of it there must be at least.
  package let atLeast: Int

  /// How many of it there may be at most; nil for any number.
  package let atMost: Int?
}
