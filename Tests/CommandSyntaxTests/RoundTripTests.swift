import Dice
import Testing

@testable import CommandSyntax

/// Laws that hold for every syntax and every command line.
@Suite struct RoundTripTests {
  @Test(arguments: UInt64(0)..<400)
  func readsBackWhatIsPrinted(_ seed: UInt64) {
    var generator = SeededDice(seed: seed)
    let syntax = RandomSyntax(using: &generator)
    let words = syntax.printed(using: &generator)
    let roster = Roster(syntax.parts)
    var scanner = Scanner(words)
    scanner.takeAll(of: roster)
    let readings = Readings(scanner, of: roster, operands: scanner.operands, reporting: &scanner.problems)
    #expect(scanner.problems.isEmpty, "seed \(seed): \(words) gives \(scanner.problems)")
    guard scanner.problems.isEmpty else { return }
    for part in syntax.parts {
      let said = syntax.said[part.outline.key] ?? []
      #expect(values(of: part, in: readings) == said, "seed \(seed), \(part.outline.key): \(words)")
    }
  }

  /// What was read, in the form in which the random syntax keeps it.
  private func values(of part: any Part, in readings: Readings) -> [String] {
    switch part {
    case let flag as Flag: readings.value(of: flag) ? [""] : []
    case let option as Option<String?>: readings.value(of: option).map { [$0] } ?? []
    case let options as Options<String>: readings.value(of: options)
    case let operand as Operand<String>: [readings.value(of: operand)]
    case let operands as Operands<String>: readings.value(of: operands)
    default: ["a part of no known kind"]
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func answersAnyLine(_ seed: UInt64) {
    var generator = SeededDice(seed: seed)
    let pieces = [
      "lend", "card", "add", "drop", "help", "-", "--", "=", "h", "C", "json", "reader", "days", "7", " ", "", "\0",
      "\u{1b}[31m",
      "é", "e\u{301}", "👩‍👩‍👧", "home", "R", "q", "\n", "'", "\"", "\\", "\u{202e}",
    ]
    var words = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in generator.pick(pieces, or: "") }.joined()
    }
    if Bool.random(using: &generator) { words.insert(generator.pick(["lend", "card"], or: ""), at: 0) }
    let asksForHelp = Word.askForHelp(words)
    do throws(UsageError) {
      switch try Library.program.parse(words) {
      case .run(let invocation): #expect(!invocation.name.words.isEmpty)
      case .version: #expect(words.contains("--version"))
      case .help(let request): #expect(request.wasAsked || !asksForHelp, "seed \(seed): \(words)")
      }
    } catch {
      #expect(!error.problems.isEmpty, "seed \(seed)")
      // A problem is shown on a terminal, whatever was typed.
      for text in error.problems.flatMap({ [$0.sentence, $0.hint ?? ""] }) {
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "seed \(seed): \(words)")
      }
      #expect(!asksForHelp, "seed \(seed): \(words)")
    }
  }
}
