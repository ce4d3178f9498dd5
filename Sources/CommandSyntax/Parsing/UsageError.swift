/// All that is wrong with one command line.
package struct UsageError: Error, Sendable, Hashable {
  /// The problems, those of the words first, then those of the values; never empty.
  package let problems: [Problem]

  /// The command that was meant, where it is known, so that its help can be pointed to.
  package let command: CommandName?

  /// Makes an error, for problems that a client finds in what was said.
  package init(problems: [Problem], command: CommandName?) {
    self.problems = problems
    self.command = command
  }
}
