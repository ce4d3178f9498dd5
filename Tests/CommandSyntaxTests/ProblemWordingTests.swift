import CommandSyntax
import Testing

/// The sentences themselves; every other suite asserts codes.
@Suite struct ProblemWordingTests {
  struct Said: Sendable, CustomTestStringConvertible {
    let words: [String]
    let sentence: String
    var hint: String?
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Said(words: ["lned"], sentence: "there is no command “lned”", hint: "did you mean lend?"),
    Said(words: ["frobnicate"], sentence: "there is no command “frobnicate”"),
    Said(
      words: ["card", "laminate"],
      sentence: "there is no command “card laminate”",
      hint: "the commands are card add, card drop"
    ),
    Said(words: ["lend", "1", "-rA", "--day=1"], sentence: "there is no option “--day”", hint: "did you mean --days?"),
    Said(
      words: ["lend", "1", "-rA", "-z"],
      sentence: "there is no option “-z”",
      hint: "write -- before it if it is not an option"
    ),
    Said(
      words: ["lend", "1", "-qjson", "-rA"],
      sentence: "there is no option “-j”, as in “-qjson”",
      hint: "did you mean --json?"
    ),
    Said(words: ["lend", "1", "--reader"], sentence: "the option --reader needs a value"),
    Said(
      words: ["lend", "1", "--reader", "--home"],
      sentence: "the option --reader needs a value",
      hint: "write “--reader=--home” if that is the value"
    ),
    Said(
      words: ["lend", "1", "-r", "-q"],
      sentence: "the option -r needs a value",
      hint: "write “-r-q” if that is the value"
    ),
    Said(words: ["lend", "1", "-rA", "--home=1"], sentence: "the option --home takes no value"),
    Said(words: ["lend", "1", "-rA", "-rB"], sentence: "the option -r can be given only once"),
    Said(
      words: ["lend", "1", "-rA", "--home", "--here"],
      sentence: "the options --home and --here exclude each other"
    ),
    Said(words: ["lend", "1"], sentence: "the option --reader is required"),
    Said(words: ["lend", "1", "-r", ""], sentence: "the value of -r must not be empty"),
    Said(words: ["card", "drop"], sentence: "one of --burn, --sell is required"),
    Said(words: ["lend", "-rA"], sentence: "ITEM is missing"),
    Said(
      words: ["card", "add", "Ada", "x", "y", "z"],
      sentence: "“y” is one argument too many, and 1 more after it",
      hint: "put quotes around a value of several words"
    ),
    Said(words: ["lend", "1", "-rA", "--days=ten"], sentence: "--days takes a whole number, not “ten”"),
    Said(
      words: ["lend", "1", "-rA", "--medium", "flim"],
      sentence: "--medium takes one of book, film, record, not “flim”",
      hint: "did you mean film?"
    ),
    Said(words: ["\u{1b}[31m\u{202e}"], sentence: "there is no command “\\u{1b}[31m\\u{202e}”"),
    Said(
      words: [String(repeating: "y", count: 61)],
      sentence: "there is no command “\(String(repeating: "y", count: 60))…”"
    ),
  ])
  func saysWhatIsWrong(_ said: Said) {
    let error = #expect(throws: UsageError.self) { try Library.program.parse(said.words) }
    #expect(error?.problems.map(\.sentence) == [said.sentence])
    #expect(error?.problems.first?.hint == said.hint)
  }
}
