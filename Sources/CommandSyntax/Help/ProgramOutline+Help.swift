extension ProgramOutline {
  /// Renders the help on a topic as plain text that ends with a line feed.
  ///
  /// - Parameters:
  ///   - topic: What it is about.
  ///   - width: How many characters fit on a line. A word longer than that, and what is shown verbatim, overflow.
  ///   - style: What sets off headings and names.
  /// - Returns: The page.
  package func help(on topic: HelpTopic, width: Int = 80, style: HelpStyle = .plain) -> String {
    var page = HelpPage(width: width, style: style)
    switch topic {
    case .overview: describeProgram(on: &page)
    case .family(let words): describe(family: words, on: &page)
    case .command(let command): describe(command, on: &page)
    }
    return page.text
  }

  private func describeProgram(on page: inout HelpPage) {
    page.add("\(about.name): \(about.summary)")
    page.begin("Usage:")
    page.add(UsageLine(of: self).lines(width: page.width - 2), indent: 2)
    page.discuss(about.discussion)
    let column = HelpPage.column(of: commands.map(\.about.name.description), within: page.width)
    for chapter in chapters {
      page.begin(chapter.group.title + ":")
      page.add(chapter.commands.map { ($0.about.name.description, $0.about.summary) }, sharing: column)
    }
    page.begin("Options of every command:")
    page.add(globals.flatMap(\.options).map { ($0.term, $0.explanation) } + Self.builtIns)
    page.separate()
    page.add("\(about.name) COMMAND --help tells more about one command.")
  }

  private func describe(family words: [String], on page: inout HelpPage) {
    let members = family(words)
    let name = ([about.name] + words).joined(separator: " ")
    page.add("\(name): one of \(members.count) commands")
    page.begin("Usage:")
    for member in members {
      page.add(UsageLine(of: member, in: about.name).lines(width: page.width - 2), indent: 2)
    }
    page.begin("Commands:")
    page.add(members.map { ($0.about.name.description, $0.about.summary) })
    page.separate()
    page.add("Add --help to one of them to be told more.")
  }

  private func describe(_ command: CommandOutline, on page: inout HelpPage) {
    page.add("\(about.name) \(command.about.name): \(command.about.summary)")
    page.begin("Usage:")
    page.add(UsageLine(of: command, in: about.name).lines(width: page.width - 2), indent: 2)
    page.discuss(command.about.discussion)
    if !command.operands.isEmpty {
      page.begin("Operands:")
      page.add(command.operands.map { ($0.term, $0.explanation) })
    }
    if !command.options.isEmpty {
      page.begin("Options:")
      page.add(command.options.map { ($0.term, $0.explanation) })
    }
    if !command.about.examples.isEmpty {
      page.begin("Examples:")
      for (index, example) in command.about.examples.enumerated() {
        if index > 0 { page.separate() }
        page.add(example.help, indent: 2)
        page.add(commandLine: example.line, indent: 4)
      }
    }
    page.separate()
    page.add("The options that every command takes: \(about.name) --help")
  }

  /// The options that every program has.
  static let builtIns: [(term: String, help: String)] = [
    ("-h, --help", "show help, for the command if one is named"),
    ("--version", "show the version"),
  ]
}
