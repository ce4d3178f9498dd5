/// A heading under which commands stand in the overview.
package struct CommandGroup: Sendable, Hashable {
  /// The heading, such as “Decide”.
  package let title: String

  /// Makes a group.
  package init(_ title: String) {
    self.title = title
  }

  /// The group of commands that scripts call: they are shown in no help, manual page or completion.
  package static let hidden = CommandGroup("")
}
