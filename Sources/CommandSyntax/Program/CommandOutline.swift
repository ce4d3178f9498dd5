/// A command as plain values, for everything that is rendered from its description.
package struct CommandOutline: Sendable, Hashable {
  /// Name, summary, discussion and examples.
  package let about: CommandAbout

  /// What each of its parts adds to the command line.
  package let parts: [PartOutline]

  /// Whether it is left out of help, manual pages and completions.
  package var isHidden: Bool { about.group == .hidden }

  /// The options in the order of their declaration.
  package var options: [OptionOutline] { parts.flatMap(\.options) }

  /// The operands in their order on the command line.
  package var operands: [OperandOutline] { parts.compactMap(\.operand) }
}
