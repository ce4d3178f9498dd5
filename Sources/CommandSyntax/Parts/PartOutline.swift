/// What a part of a syntax adds to the command line: all that help, manual pages and completions are made from.
package enum PartOutline: Sendable, Hashable {
  /// One option, or several that exclude each other.
  case options([OptionOutline], isRequired: Bool)
  /// One operand, or one row of operands.
  case operand(OperandOutline)

  /// The options it adds; empty for an operand.
  package var options: [OptionOutline] {
    guard case .options(let options, _) = self else { return [] }
    return options
  }

  /// The operand it adds; nil for options.
  package var operand: OperandOutline? {
    guard case .operand(let operand) = self else { return nil }
    return operand
  }

  /// The name under which what was said is kept, unique within one command.
  var key: String {
    switch self {
    case .options(let options, _): options.first?.principalSpelling ?? ""
    case .operand(let operand): operand.value.placeholder
    }
  }
}
