/// What is said about a program, apart from its commands and options.
package struct ProgramAbout: Sendable, Hashable {
  /// One line of a table, such as an exit status and what it means.
  package struct Row: Sendable, Hashable {
    /// What is explained.
    package let term: String

    /// The explanation, in one sentence or phrase.
    package let help: String

    /// Makes a row.
    package init(_ term: String, _ help: String) {
      self.term = term
      self.help = help
    }
  }

  /// The name it is called by.
  package let name: String

  /// Its version, as `--version` shows it.
  package let version: String

  /// What it is, in one line without a full stop.
  package let summary: String

  /// More about it, in paragraphs as in ``CommandAbout/discussion``.
  package let discussion: String

  /// The headings of the overview, in order.
  package let groups: [CommandGroup]

  /// The exit statuses.
  package let exitStatuses: [Row]

  /// The environment variables that it heeds.
  package let environment: [Row]

  /// The files that it reads and writes.
  package let files: [Row]

  /// Other manual pages to read, such as `git(1)`.
  package let seeAlso: [String]

  /// Describes a program.
  package init(
    name: String,
    version: String,
    summary: String,
    discussion: String = "",
    groups: [CommandGroup],
    exitStatuses: [Row] = [],
    environment: [Row] = [],
    files: [Row] = [],
    seeAlso: [String] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.discussion = discussion
    self.groups = groups
    self.exitStatuses = exitStatuses
    self.environment = environment
    self.files = files
    self.seeAlso = seeAlso
  }
}
