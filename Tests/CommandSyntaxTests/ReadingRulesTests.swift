import CommandSyntax
import Testing

/// How the words of a line become values, rule by rule.
@Suite struct ReadingRulesTests {
  struct Sample: Syntax {
    let first = Operand(optional: "FIRST", help: "")
    let rest = Operands("REST", help: "")
    let name = Option("name", "n", value: "NAME", help: "")
    let tag = Options("tag", "t", value: "TAG", help: "")
    let all = Flag("all", "a", help: "")
    let big = Flag("big", "b", help: "")
  }

  struct Good: Sendable, CustomTestStringConvertible {
    let words: [String]
    var operands: [String] = []
    var name: String?
    var tags: [String] = []
    var flags: [Bool] = [false, false]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Good(words: []),
    Good(words: ["--name", "x"], name: "x"),
    Good(words: ["--name=x"], name: "x"),
    Good(words: ["--name=x=y"], name: "x=y"),
    Good(words: ["--name="], name: ""),
    Good(words: ["--name", ""], name: ""),
    Good(words: ["-n", "x"], name: "x"),
    Good(words: ["-nx"], name: "x"),
    Good(words: ["-n=x"], name: "=x"),
    Good(words: ["-ab"], flags: [true, true]),
    Good(words: ["-abn", "x"], name: "x", flags: [true, true]),
    Good(words: ["-anb"], name: "b", flags: [true, false]),
    Good(words: ["--all", "o", "--big"], operands: ["o"], flags: [true, true]),
    Good(words: ["--tag=1", "-t2", "--tag", "3"], tags: ["1", "2", "3"]),
    Good(words: ["--", "-a", "--name", "--"], operands: ["-a", "--name", "--"]),
    Good(words: ["-a", "--", "-b"], operands: ["-b"], flags: [true, false]),
    Good(words: ["-"], operands: ["-"]),
    Good(words: ["--name", "-"], name: "-"),
    Good(words: ["--name", "-5"], name: "-5"),
    Good(words: ["-5", "- see below", "-“quoted”"], operands: ["-5", "- see below", "-“quoted”"]),
    Good(words: ["", "o"], operands: ["", "o"]),
    Good(words: ["--name=--all"], name: "--all"),
    Good(words: ["o", "-t", "x", "p", "-a", "q"], operands: ["o", "p", "q"], tags: ["x"], flags: [true, false]),
  ])
  func readsValues(_ good: Good) throws {
    let given = try Sample.read(good.words)
    #expect((given.first.map { [$0] } ?? []) + given.rest == good.operands)
    #expect(given.name == good.name)
    #expect(given.tag == good.tags)
    #expect([given.all, given.big] == good.flags)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let words: [String]
    let codes: [Problem.Code]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(arguments: [
    Bad(words: ["--nam", "x"], codes: [.unknownOption]),
    Bad(words: ["--n", "x"], codes: [.unknownOption]),
    Bad(words: ["--"] + ["--name"], codes: []),
    Bad(words: ["-x"], codes: [.unknownOption]),
    Bad(words: ["-axb"], codes: [.unknownOption]),
    Bad(words: ["---"], codes: [.unknownOption]),
    Bad(words: ["--=x"], codes: [.unknownOption]),
    Bad(words: ["--name"], codes: [.missingValue]),
    Bad(words: ["-n"], codes: [.missingValue]),
    Bad(words: ["-an"], codes: [.missingValue]),
    Bad(words: ["--name", "--all"], codes: [.missingValue]),
    Bad(words: ["--name", "--"], codes: [.missingValue]),
    Bad(words: ["--name", "-b"], codes: [.missingValue]),
    Bad(words: ["--all=yes"], codes: [.unwantedValue]),
    Bad(words: ["--all", "-a"], codes: [.repeatedOption]),
    Bad(words: ["--name=x", "-ny"], codes: [.repeatedOption]),
    Bad(words: ["--help"], codes: [.unknownOption]),
    Bad(
      words: ["--x", "--name", "--all=1", "-z"],
      codes: [.unknownOption, .missingValue, .unwantedValue, .unknownOption]
    ),
  ])
  func reportsEveryProblem(_ bad: Bad) {
    do throws(UsageError) {
      _ = try Sample.read(bad.words)
      #expect(bad.codes.isEmpty)
    } catch {
      #expect(error.problems.map(\.code) == bad.codes)
    }
  }
}
