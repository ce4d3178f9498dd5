/// A command line worth copying, and what it does.
package struct Example: Sendable, Hashable {
  /// The command line as it is typed into a shell, beginning with the name of the program.
  package let line: String

  /// What it does, in one sentence.
  package let help: String

  /// Makes an example.
  package init(_ line: String, _ help: String) {
    self.line = line
    self.help = help
  }

  /// The words of the line, as a shell hands them to the program, the program's name first; nil when the line uses more
  /// of the shell than words and quotes.
  package var words: [String]? { ShellWords.split(line) }
}
