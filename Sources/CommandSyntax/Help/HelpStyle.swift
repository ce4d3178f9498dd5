/// How help text is set off, in the hands of whoever knows the terminal.
///
/// The widths of lines are measured before a style is applied, so it may add any marks that take no room.
package struct HelpStyle: Sendable {
  /// Sets off a heading, such as `Options:`.
  package let heading: @Sendable (String) -> String

  /// Sets off what is typed as it stands: the names of commands and options.
  package let literal: @Sendable (String) -> String

  /// Makes a style.
  package init(heading: @escaping @Sendable (String) -> String, literal: @escaping @Sendable (String) -> String) {
    self.heading = heading
    self.literal = literal
  }

  /// Plain text.
  package static let plain = HelpStyle(heading: { $0 }, literal: { $0 })
}
