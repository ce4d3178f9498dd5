extension ProgramOutline {
  /// Renders the manual: a page for the program, then one for each command.
  ///
  /// The date of the pages, such as `2022-01-31`, comes from the caller, so the same program gives the same pages on any
  /// day.
  package func manual(date: String) -> [ManualPage] {
    [programPage(date: date)] + commands.map { commandPage($0, date: date) }
  }

  private func programPage(date: String) -> ManualPage {
    var roff = page(about.name, summary: about.summary, date: date)
    roff.synopsis(UsageLine(of: self))
    roff.section("DESCRIPTION")
    if about.discussion.isEmpty { roff.add("\(about.name) is \(about.summary).") }
    roff.discuss(about.discussion)
    roff.section("OPTIONS")
    for option in globals.flatMap(\.options) { roff.item(Roff.term(of: option), option.explanation) }
    for builtIn in Self.builtIns { roff.item("\\fB\(Roff.escape(builtIn.term))\\fR", builtIn.help) }
    roff.section("COMMANDS")
    for chapter in chapters {
      roff.macro("SS", Roff.escape(chapter.group.title))
      for command in chapter.commands {
        roff.item("\\fB\(Roff.escape(command.about.name.description))\\fR", command.about.summary)
      }
    }
    addTables(to: &roff)
    let pages = commands.map { Roff.reference(name(of: $0), section: ManualPage.section) }
    roff.seeAlso(pages + about.seeAlso.map(Roff.reference))
    return ManualPage(name: about.name, source: roff.source)
  }

  private func commandPage(_ command: CommandOutline, date: String) -> ManualPage {
    var roff = page(name(of: command), summary: command.about.summary, date: date)
    roff.synopsis(UsageLine(of: command, in: about.name))
    roff.section("DESCRIPTION")
    if command.about.discussion.isEmpty { roff.add(command.about.summary.capitalizedSentence) }
    roff.discuss(command.about.discussion)
    roff.section("OPTIONS")
    for operand in command.operands { roff.item("\\fI\(Roff.escape(operand.term))\\fR", operand.explanation) }
    for option in command.options { roff.item(Roff.term(of: option), option.explanation) }
    roff.macro("PP")
    roff.add("The options that every command takes are described in \(about.name)(\(ManualPage.section)).")
    if !command.about.examples.isEmpty {
      roff.section("EXAMPLES")
      for example in command.about.examples {
        roff.macro("PP")
        roff.add(example.help)
        roff.example([example.line])
      }
    }
    addTables(to: &roff)
    let siblings = commands.filter { $0.about.group == command.about.group && $0 != command }
    roff.seeAlso(
      ([about.name] + siblings.map(name)).map { Roff.reference($0, section: ManualPage.section) }
    )
    return ManualPage(name: name(of: command), source: roff.source)
  }

  private func name(of command: CommandOutline) -> String {
    ([about.name] + command.about.name.words).joined(separator: "-")
  }

  private func page(_ name: String, summary: String, date: String) -> Roff {
    var roff = Roff()
    roff.macro(
      "TH",
      Roff.escape(name.uppercased()),
      "\(ManualPage.section)",
      Self.isDate(date) ? date : Roff.escape(date),
      Roff.escape("\(about.name) \(about.version)"),
      Roff.escape("\(about.name) manual")
    )
    roff.section("NAME")
    roff.add(words: [Roff.escape(name), "\\-"] + Wrapping.words(of: summary).map(Roff.escape))
    return roff
  }

  /// Whether a text is made of digits and dashes, which are not escaped where a formatter reads a date.
  private static func isDate(_ text: String) -> Bool {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private func addTables(to roff: inout Roff) {
    let tables = [
      ("EXIT STATUS", about.exitStatuses), ("ENVIRONMENT", about.environment), ("FILES", about.files),
    ]
    for (title, rows) in tables where !rows.isEmpty {
      roff.section(title)
      for row in rows { roff.item("\\fB\(Roff.escape(row.term))\\fR", row.help) }
    }
  }
}

extension String {
  /// The phrase as a sentence.
  fileprivate var capitalizedSentence: String {
    prefix(1).uppercased() + dropFirst() + "."
  }
}
