import Dice
import Testing

@testable import Prose

@Suite struct WordScannerTests {
  struct Atoms: CustomTestStringConvertible {
    let text: String
    let atoms: [String]
    var testDescription: String { text }
  }

  static let cases = [
    Atoms(text: "The mayor's aide didn’t go.", atoms: ["The", "mayor's", "aide", "didn’t", "go", "."]),
    Atoms(text: "A well-known two-thirds rule", atoms: ["A", "well-known", "two-thirds", "rule"]),
    Atoms(text: "cost $3.4 million, or 1,250 €", atoms: ["cost", "$3.4", "million", ",", "or", "1,250", "€"]),
    Atoms(text: "up 12% (not 5.5%).", atoms: ["up", "12%", "(", "not", "5.5%", ")", "."]),
    Atoms(
      text: "at 10:30pm on the 3rd, -5 or +7",
      atoms: ["at", "10:30pm", "on", "the", "3rd", ",", "-5", "or", "+7"]
    ),
    Atoms(text: "2010-2015, 24/7", atoms: ["2010", "-", "2015", ",", "24/7"]),
    Atoms(text: "a 10-year-old F-16", atoms: ["a", "10-year-old", "F-16"]),
    Atoms(
      text: "See https://a.example/b_(c)?d=1. Mail desk@paper.example!",
      atoms: ["See", "https://a.example/b_(c)?d=1", ".", "Mail", "desk@paper.example", "!"]
    ),
    Atoms(
      text: "(www.paper.example/x), paper.example/y",
      atoms: ["(", "www.paper.example/x", ")", ",", "paper.example/y"]
    ),
    Atoms(text: "the U.S. and AT&T", atoms: ["the", "U.S", ".", "and", "AT&T"]),
    Atoms(text: "Wait... what … so. . . yes", atoms: ["Wait", "...", "what", "…", "so", ". . .", "yes"]),
    Atoms(text: "said --- he – and — she", atoms: ["said", "---", "he", "–", "and", "—", "she"]),
    Atoms(text: "@desk #news", atoms: ["@desk", "#news"]),
    Atoms(text: "東京は晴れ", atoms: ["東", "京", "は", "晴", "れ"]),
    Atoms(text: "Жители Алматы ушли", atoms: ["Жители", "Алматы", "ушли"]),
    Atoms(text: "👩‍🚒 e\u{301}te\u{301} ok👍🏽", atoms: ["👩‍🚒", "e\u{301}te\u{301}", "ok", "👍🏽"]),
    Atoms(text: "\u{FEFF}a\u{200B} b\u{00A0}c\u{7}d", atoms: ["a", "b", "c", "d"]),
    Atoms(text: "", atoms: []),
    Atoms(text: " \n\t", atoms: []),
  ]

  @Test(arguments: cases) func cutsTextIntoAtoms(_ example: Atoms) {
    let text = Text(example.text)
    let words = WordScanner.words(of: text.utf8, 0..<text.count, composes: false)
    #expect(words.map { text[$0.range] } == example.atoms)
  }

  struct Pair: CustomTestStringConvertible {
    let first: String
    let second: String
    let changeClass: ChangeClass?
    var testDescription: String { "\(first) | \(second)" }
  }

  static let foldings = [
    Pair(first: "“So,” he said", second: "\"So,\" he said", changeClass: .typography),
    Pair(first: "didn’t", second: "didn't", changeClass: .typography),
    Pair(first: "one — two", second: "one -- two", changeClass: .typography),
    Pair(first: "well-known", second: "well\u{2011}known", changeClass: .typography),
    Pair(first: "Wait…", second: "Wait...", changeClass: .typography),
    Pair(first: "‘yes’", second: "“yes”", changeClass: .typography),
    Pair(first: "e\u{301}te\u{301}", second: "été", changeClass: .typography),
    Pair(first: "co\u{AD}operate", second: "cooperate", changeClass: .typography),
    Pair(first: "one  two\nthree", second: "one two three", changeClass: nil),
    Pair(first: "one\u{A0}two", second: "one two", changeClass: nil),
    Pair(first: "Resume", second: "Résumé", changeClass: .words),
    Pair(first: "the Senate", second: "the senate", changeClass: .name),
    Pair(first: "re-sign", second: "resign", changeClass: .words),
  ]

  @Test(arguments: foldings) func foldsTypographyAndNothingElse(_ pair: Pair) {
    let (first, second) = (Text(pair.first), Text(pair.second))
    #expect(ChangeClass.between(first, 0..<first.count, second, 0..<second.count) == pair.changeClass)
  }

  @Test(arguments: UInt64(1)...200) func readsEveryByteOnceWhateverTheTextIs(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let pieces = [
      "a", "-", "'", "’", ".", "1", ",", " ", "\n", "@", "http://", "(", ")", "é", "e\u{301}", "\u{200D}", "👍", "—",
      "$", "%", "+",
    ]
    let text = Text((0..<60).map { _ in dice.pick(pieces) }.joined())
    let words = WordScanner.words(of: text.utf8, 0..<text.count, composes: false)
    var end = 0
    for word in words {
      #expect(word.range.lowerBound >= end, "seed \(seed)")
      #expect(!word.range.isEmpty, "seed \(seed)")
      let gap = text[end..<word.range.lowerBound]
      #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "seed \(seed)")
      #expect(!text[word.range].unicodeScalars.contains { $0.properties.isWhitespace && $0 != " " }, "seed \(seed)")
      end = word.range.upperBound
    }
  }
}
