import CommandSyntax
import Testing

/// How a whole line finds its command.
@Suite struct ProgramParsingTests {
  private let program = Library.program

  @Test(arguments: [
    ["lend", "1", "-r", "Ada"], ["--json", "lend", "-C", "hall", "1", "--reader=Ada"],
    ["-Chall", "lend", "1", "-rAda"],
    ["lend", "--json", "1", "-r", "Ada"],
  ])
  func runsCommand(_ words: [String]) throws {
    guard case .run(let invocation) = try program.parse(words) else {
      Issue.record("no command")
      return
    }
    #expect(invocation.name == "lend")
    #expect(try invocation.run(in: ["here"]) == #"["1"] Ada 14 ["here"]"#)
    #expect(invocation.globals.json == words.contains("--json"))
    #expect((invocation.globals.directory == "hall") == words.contains { $0.contains("hall") })
  }

  @Test func runsCommandOfTwoWordsWithOptionsBetween() throws {
    guard case .run(let invocation) = try program.parse(["card", "--json", "add", "Ada", "a.png"]) else {
      Issue.record("no command")
      return
    }
    #expect(try invocation.run(in: []) == "Adaa.png")
    #expect(invocation.globals.json)
  }

  struct Asked: Sendable, CustomTestStringConvertible {
    let words: [String]
    let topic: String
    var wasAsked = true
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Asked(words: [], topic: "overview", wasAsked: false),
    Asked(words: ["--json"], topic: "overview", wasAsked: false),
    Asked(words: ["card"], topic: "card *", wasAsked: false),
    Asked(words: ["-h"], topic: "overview"),
    Asked(words: ["--help", "--version"], topic: "overview"),
    Asked(words: ["card", "--help"], topic: "card *"),
    Asked(words: ["card", "ad", "--help"], topic: "card *"),
    Asked(words: ["lend", "--help"], topic: "lend"),
    Asked(words: ["-h", "lend"], topic: "lend"),
    Asked(words: ["lend", "--bogus", "--days", "x", "-qh"], topic: "lend"),
    Asked(words: ["lend", "--reader", "--help"], topic: "lend"),
    Asked(words: ["card", "add", "-h"], topic: "card add"),
    Asked(words: ["lned", "x", "--y", "--help"], topic: "overview"),
  ])
  func asksForHelp(_ asked: Asked) throws {
    guard case .help(let request) = try program.parse(asked.words) else {
      Issue.record("no help")
      return
    }
    #expect(name(of: request.topic) == asked.topic)
    #expect(request.wasAsked == asked.wasAsked)
    #expect(request.globals?.json == asked.words.contains("--json"))
  }

  private func name(of topic: HelpTopic) -> String {
    switch topic {
    case .overview: "overview"
    case .family(let words): words.joined(separator: " ") + " *"
    case .command(let command): command.about.name.description
    }
  }

  @Test func asksForVersion() throws {
    guard case .version = try program.parse(["--json", "--version"]) else {
      Issue.record("no version")
      return
    }
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let words: [String]
    let codes: [Problem.Code]
    var command: CommandName?
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Wrong(words: ["lned"], codes: [.unknownCommand]),
    Wrong(words: [""], codes: [.unknownCommand]),
    Wrong(words: ["card", "ad"], codes: [.unknownCommand]),
    Wrong(words: ["--bogus", "lned"], codes: [.unknownOption, .unknownCommand]),
    Wrong(words: ["--bogus"], codes: [.unknownOption]),
    Wrong(words: ["-C"], codes: [.missingValue]),
    Wrong(words: ["--", "--help"], codes: [.unknownCommand]),
    Wrong(words: ["lend", "--version"], codes: [.unknownOption, .missingOperand, .missingOption], command: "lend"),
    Wrong(words: ["lend", "--", "--help"], codes: [.missingOption], command: "lend"),
    Wrong(words: ["lend", "1", "-r", ""], codes: [.emptyValue], command: "lend"),
    Wrong(words: ["--json", "lend", "1", "-rA", "--json"], codes: [.repeatedOption], command: "lend"),
    Wrong(words: ["card", "add", "a", "b", "c"], codes: [.unexpectedOperand], command: "card add"),
  ])
  func reportsWhatIsWrong(_ wrong: Wrong) {
    do throws(UsageError) {
      _ = try program.parse(wrong.words)
      Issue.record("nothing was reported")
    } catch {
      #expect(error.problems.map(\.code) == wrong.codes)
      #expect(error.command == wrong.command)
    }
  }

  @Test func findsHelpTopics() throws {
    #expect(name(of: try program.topic([])) == "overview")
    #expect(name(of: try program.topic(["card"])) == "card *")
    #expect(name(of: try program.topic(["card", "add"])) == "card add")
    let error = #expect(throws: UsageError.self) { try program.topic(["card", "ad"]) }
    #expect(error?.problems.first?.hint == "did you mean card add?")
  }
}
