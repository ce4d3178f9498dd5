/// What is said about a command, apart from its parts.
package struct CommandAbout: Sendable, Hashable {
  /// The name it is called by.
  package let name: CommandName

  /// The heading under which it stands.
  package let group: CommandGroup

  /// What it does: one line in the imperative, without a full stop, such as “record a claim as verified”.
  package let summary: String

  /// More about it, in paragraphs parted by empty lines.
  ///
  /// A paragraph whose lines all begin with two spaces is shown as it is.
  package let discussion: String

  /// Command lines worth copying.
  package let examples: [Example]

  /// Describes a command.
  package init(
    _ name: CommandName,
    in group: CommandGroup,
    _ summary: String,
    discussion: String = "",
    examples: [Example] = []
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
  }
}
