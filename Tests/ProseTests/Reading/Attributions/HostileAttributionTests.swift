import Dice
import Prose
import Testing

/// Laws that hold for every text, and texts made to be slow.
@Suite(.serialized) struct HostileAttributionTests {
  private static let pieces = [
    "Ito", "the mayor", "she", "who", "said", "told", "asked", "claims", "according to", "that", "whether", "to leave",
    "reportedly", "is expected", "was told", "“", "”", "\"", "‘", "’", "``", "''", "«", "»", ",", ".", ":", ";", "—",
    "(",
    ")", "?", "’s", "and", "but", "in a statement", "on Monday", "Mr.", "Reyes", "\n", "We stay here.", "9", "é", "🎉",
    "put it", "posts", "statement", "clear", "of", "by", "-", "…",
  ]

  @Test(arguments: 0..<150) func keepsEveryRangeInsideTheText(_ seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let words = (0..<Int.random(in: 0...60, using: &dice)).map { _ in
      Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)]
    }
    let text = Text(words.joined(separator: Bool.random(using: &dice) ? " " : ""))
    let article = Article(sentencesOf: text)
    let found = Attribution.all(in: article)
    #expect(found == Attribution.all(in: article), "seed \(seed)")
    for attribution in found {
      #expect(!attribution.content.isEmpty, "seed \(seed)")
      var ranges = attribution.content + attribution.quotations
      ranges += [attribution.cue, attribution.source, attribution.speaker?.name].compactMap(\.self)
      for range in ranges {
        #expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= text.count, "seed \(seed)")
        #expect(text.isScalarBoundary(range.lowerBound) && text.isScalarBoundary(range.upperBound), "seed \(seed)")
      }
    }
  }

  static let slow: [(piece: String, end: String)] = [
    ("said ", "."), ("Ito said that ", "."), ("He said. ", ""), ("\"", ""), ("“", ""), ("“x” ", ""),
    ("“We go on.\n", ""),
    ("Ito, said, ", "said he."), ("according to Ito, ", "."), ("told Ito, the mayor, ", "said he."), ("(said ", ")"),
    ("He said “we are all here now” and ", "."), ("“we go”, he said, ", ")"), ("and ", "“we are all here now”"),
    ("Ito Ito Ito. He said so. ", ""), ("the mayor of the town of ", "said so."),
  ]

  /// A rule that looks back or ahead without a bound would take hours here.
  @Test(arguments: slow) func readsHostileTextInOnePass(_ piece: String, _ end: String) {
    let text = Text(String(repeating: piece, count: 15_000) + end)
    let found = Attribution.all(in: Article(sentencesOf: text))
    #expect(found.allSatisfy { $0.content.allSatisfy { $0.upperBound <= text.count } })
  }
}
