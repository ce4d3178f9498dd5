extension Program {
  /// Reads a command line, without the name of the program.
  ///
  /// A request for help anywhere before `--` comes before everything that is wrong; otherwise all that is wrong is thrown
  /// together.
  package func parse(_ arguments: [String]) throws(UsageError) -> Request<Globals, Context, Outcome> {
    let roster = Roster(Globals().parts)
    let directory = CommandDirectory(commands.map(\.about))
    var scanner = Scanner(arguments)
    scanner.answersVersion = true
    var words: [String] = []
    while let word = scanner.nextOperand(of: roster) {
      words.append(word)
      switch directory.find(words) {
      case .command(let index):
        scanner.answersVersion = false
        return try request(commands[index], scanner)
      case .family: continue
      case .nothing:
        if scanner.wantsHelp || scanner.canMeetOptions && Word.askForHelp(scanner.remainder) {
          return .help(help(directory.topic(of: words.dropLast()), asked: true, scanner))
        }
        let problem = Problem.unknownCommand(words, among: directory.visibleNames)
        throw UsageError(problems: scanner.problems + [problem], command: nil)
      }
    }
    if scanner.wantsHelp { return .help(help(directory.topic(of: words), asked: true, scanner)) }
    if scanner.wantsVersion { return .version }
    guard scanner.problems.isEmpty else { throw UsageError(problems: scanner.problems, command: nil) }
    return .help(help(directory.topic(of: words), asked: false, scanner))
  }

  /// Finds what help is asked for by the words of a command's name, as in `help claim add`.
  package func topic(_ words: [String]) throws(UsageError) -> HelpTopic {
    let directory = CommandDirectory(commands.map(\.about))
    if words.isEmpty { return .overview }
    switch directory.find(words) {
    case .command(let index) where commands[index].about.name.words.count == words.count:
      return .command(commands[index].outline)
    case .family: return .family(words)
    case .command, .nothing:
      throw UsageError(problems: [.unknownCommand(words, among: directory.visibleNames)], command: nil)
    }
  }

  /// Reads the rest of the line for the command that was named.
  private func request<C: Command<Context, Outcome>>(
    _ command: C,
    _ scanned: Scanner
  ) throws(UsageError) -> Request<Globals, Context, Outcome> {
    let globals = Globals()
    let parts = C.Parts()
    var scanner = scanned
    scanner.takeAll(of: Roster(globals.parts + parts.parts))
    if scanner.wantsHelp { return .help(help(.command(command.outline), asked: true, scanner)) }
    if scanner.wantsVersion { return .version }
    let said = Readings(scanner, of: Roster(globals.parts), operands: [], reporting: &scanner.problems)
    let given = Readings(scanner, of: Roster(parts.parts), operands: scanner.operands, reporting: &scanner.problems)
    guard scanner.problems.isEmpty else {
      throw UsageError(problems: scanner.problems, command: command.about.name)
    }
    return .run(
      Invocation(
        command,
        given: Given(syntax: parts, readings: given),
        globals: Given(syntax: globals, readings: said)
      )
    )
  }

  private func help(_ topic: HelpTopic, asked: Bool, _ scanner: Scanner) -> HelpRequest<Globals> {
    let syntax = Globals()
    var problems: [Problem] = []
    let said = Readings(scanner, of: Roster(syntax.parts), operands: [], reporting: &problems)
    return HelpRequest(
      topic: topic,
      wasAsked: asked,
      globals: problems.isEmpty ? Given(syntax: syntax, readings: said) : nil
    )
  }
}
