import Dice
import Testing

@testable import CommandSyntax

/// How command lines are taken apart and put together.
@Suite struct ShellWordsTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let text: String
    let words: [String]?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Line(text: "", words: []), Line(text: "  a  b ", words: ["a", "b"]), Line(text: "a 'b c'", words: ["a", "b c"]),
    Line(text: "a \"b c\"", words: ["a", "b c"]), Line(text: "a'b'\"c\"d", words: ["abcd"]),
    Line(text: "''", words: [""]), Line(text: #"a\ b"#, words: ["a b"]),
    Line(text: #""a\"b\$\n""#, words: [#"a"b$\n"#]),
    Line(text: #"'a\'"#, words: [#"a\"#]), Line(text: "a 'b", words: nil), Line(text: "a \"b", words: nil),
    Line(text: "a\\", words: nil), Line(text: "a | b", words: nil), Line(text: "a $b", words: nil),
    Line(text: "a \"$b\"", words: nil), Line(text: "a '$b'", words: ["a", "$b"]), Line(text: "a `b`", words: nil),
    Line(text: "a > b", words: nil), Line(text: "a *", words: nil), Line(text: "“a b”", words: ["“a", "b”"]),
  ])
  func splitsLine(_ line: Line) {
    #expect(ShellWords.split(line.text) == line.words)
  }

  @Test(arguments: UInt64(0)..<200)
  func splitsWhatItJoins(_ seed: UInt64) {
    var generator = SeededDice(seed: seed)
    let pieces = ["a", "'", "\"", "\\", "$", "`", " ", "é", "'\u{301}", "|", "-", "*", "\t", "\n", "!"]
    let words = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      (0..<Int.random(in: 0...5, using: &generator)).map { _ in generator.pick(pieces, or: "") }.joined()
    }
    #expect(ShellWords.split(ShellWords.join(words)) == words, "seed \(seed)")
  }
}
