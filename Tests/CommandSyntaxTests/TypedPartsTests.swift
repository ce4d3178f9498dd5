import CommandSyntax
import Testing

/// What the parts make of their values.
@Suite struct TypedPartsTests {
  enum Size: String, CaseIterable, ArgumentValue { case small, medium, large }

  /// A type that takes a synonym of one of its listed values.
  enum Mark: String, ArgumentValue {
    case good, bad

    init?(argument: String) {
      self.init(rawValue: argument == "fine" ? "good" : argument)
    }

    var argument: String { rawValue }
    static var expectation: String { "a mark" }
    static var candidates: [Candidate] { [Candidate("good", help: "as it should be"), "bad"] }
  }

  struct Shared: Syntax {
    let size = Option("size", value: "SIZE", default: Size.medium, help: "")
    let count = Option("count", value: "N", as: Int.self, help: "")
  }

  struct Sample: Syntax {
    let name = Operand("NAME", help: "", allowsEmpty: false)
    let level = Operand("LEVEL", default: 3, help: "")
    let shared = Shared()
    let mark = Option("mark", value: "MARK", as: Mark.self, help: "")
    let colour = Option("colour", value: "C", help: "", choices: ["red", "green"])
    let sizes = Options("also", value: "SIZE", as: Size.self, help: "")
    let side = Choice(default: "left", .flag("right", means: "right", help: ""), .flag("top", means: "top", help: ""))
  }

  @Test func fillsInDefaults() throws {
    let given = try Sample.read(["x"])
    #expect(given.name == "x")
    #expect(given.level == 3)
    #expect(given.shared.size == .medium)
    #expect(given.shared.count == nil)
    #expect(given.mark == nil)
    #expect(given.sizes.isEmpty)
    #expect(given.side == "left")
  }

  @Test func convertsValues() throws {
    let given = try Sample.read([
      "x", "-7", "--size=large", "--count", "+12", "--mark=fine", "--colour", "red", "--also=small", "--also=large",
      "--top",
    ])
    #expect(given.level == -7)
    #expect(given.shared.size == .large)
    #expect(given.shared.count == 12)
    #expect(given.mark == .good)
    #expect(given.colour == "red")
    #expect(given.sizes == [.small, .large])
    #expect(given.side == "top")
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let words: [String]
    let codes: [Problem.Code]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Bad(words: [], codes: [.missingOperand]),
    Bad(words: [""], codes: [.emptyValue]),
    Bad(words: ["x", "three"], codes: [.badValue]),
    Bad(words: ["x", "99999999999999999999"], codes: [.badValue]),
    Bad(words: ["x", "1", "2", "3"], codes: [.unexpectedOperand]),
    Bad(words: ["x", "--size=Large"], codes: [.unknownChoice]),
    Bad(words: ["x", "--size="], codes: [.unknownChoice]),
    Bad(words: ["x", "--count=1.5"], codes: [.badValue]),
    Bad(words: ["x", "--mark=ugly"], codes: [.unknownChoice]),
    Bad(words: ["x", "--colour=blue"], codes: [.unknownChoice]),
    Bad(words: ["x", "--also=s", "--also=small", "--also=l"], codes: [.unknownChoice, .unknownChoice]),
    Bad(words: ["x", "--right", "--top"], codes: [.excludedTogether]),
    Bad(words: ["x", "--top", "--top"], codes: [.repeatedOption]),
    Bad(
      words: ["--size=x", "--count=x", "--nope"],
      codes: [.unknownOption, .missingOperand, .unknownChoice, .badValue]
    ),
  ])
  func reportsEveryWrongValue(_ bad: Bad) {
    let error = #expect(throws: UsageError.self) { try Sample.read(bad.words) }
    #expect(error?.problems.map(\.code) == bad.codes)
  }

  @Test func readsChoiceOfOptionWithValue() throws {
    let given = try Library.CardDrop.Parts.read(["--sell", "5 crowns"])
    #expect(given.fate == .sell("5 crowns"))
    #expect(try Library.CardDrop.Parts.read(["--burn"]).fate == .burn)
    let error = #expect(throws: UsageError.self) { try Library.CardDrop.Parts.read([]) }
    #expect(error?.problems.map(\.code) == [.missingOption])
  }
}
