/// The source of one manual page.
package struct ManualPage: Sendable, Hashable {
  /// The name of the page, such as `stet-claim-add`.
  package let name: String

  /// The page in the `man(7)` macros, in ASCII.
  package let source: String

  /// The name of the file that holds it, such as `stet-claim-add.1`.
  package var fileName: String { "\(name).\(Self.section)" }

  /// The section of the manual: commands that users run.
  package static let section = 1
}
