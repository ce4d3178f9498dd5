/// The commands of a program, found by their names.
struct CommandDirectory {
  /// What some words name.
  enum Finding: Equatable {
    /// A command, by its place in the table.
    case command(Int)
    /// The beginning of the names of several commands.
    case family
    /// Nothing.
    case nothing
  }

  private var findings: [[String]: Finding] = [:]

  /// The names that may be suggested.
  let visibleNames: [String]

  init(_ commands: [CommandAbout]) {
    visibleNames = commands.filter { $0.group != .hidden }.map(\.name.description)
    for (index, command) in commands.enumerated() {
      let words = command.name.words
      for length in words.indices.dropFirst() { findings[Array(words.prefix(length))] = .family }
      findings[words] = .command(index)
    }
  }

  /// Finds what the words name, all of them together.
  func find(_ words: [String]) -> Finding {
    findings[words] ?? .nothing
  }

  /// Returns the help topic of the beginning of a name: a family, or the overview.
  func topic(of words: [String]) -> HelpTopic {
    words.isEmpty || find(words) != .family ? .overview : .family(words)
  }
}
