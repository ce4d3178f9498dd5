import Dice
import Testing

@testable import Editorial

struct WordingTests {
  struct Folding: Sendable, CustomTestStringConvertible {
    let words: String
    let folded: String
    var testDescription: String { folded }
  }

  @Test(arguments: [
    Folding(words: "", folded: ""), Folding(words: " \n\t ", folded: ""), Folding(words: "a", folded: "a"),
    Folding(words: "\r\n It  cost\n48\tmillion\r\n", folded: "It cost 48 million"),
    Folding(words: "48\u{A0}million\u{2003}kroner\u{2028}now", folded: "48 million kroner now"),
    Folding(words: "e\u{301} \u{301}", folded: "e\u{301} \u{301}"), Folding(words: "a\u{200B}b", folded: "a\u{200B}b"),
  ])
  func foldsWhiteSpace(folding: Folding) {
    #expect(Array(Wording.folded(folding.words).utf8) == Array(folding.folded.utf8))
    #expect(Wording.folded(folding.folded) == folding.folded)
  }

  @Test(arguments: UInt64(1)...100)
  func foldsTheSameHoweverLinesAreBroken(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let words = (0..<12).map { _ in dice.pick(["48", "kroner", "“naïve”", "橋", "😀"]) }
    let wrapped = words.map { $0 + dice.pick([" ", "\n", "\r\n", "  \t", "\n  "]) }.joined()
    #expect(Wording.folded(wrapped) == words.joined(separator: " "), "seed \(seed)")
  }

  @Test(arguments: [
    Folding(words: "It cost\n48", folded: "“It cost 48”"),
    Folding(words: "“Never,” she said", folded: "“‘Never,’ she said”"),
    Folding(words: "", folded: "“”"),
  ])
  func quotesOnOneLineWithSingleMarksInside(folding: Folding) {
    #expect(Wording.quoted(folding.words) == folding.folded)
  }
}
