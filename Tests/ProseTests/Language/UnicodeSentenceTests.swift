import Testing

@testable import Prose

/// Each example is named by the rule of UAX #29 that it shows; `|` stands at each break.
@Suite("Unicode's sentences")
struct UnicodeSentenceTests {
  static let samples = [
    // SB4: a paragraph separator, and CR LF as one (SB3).
    "One\n|two\r\n|three\u{2029}|four",
    // SB5: marks and format characters are looked through.
    "He left.\u{301} |She stayed.",
    "a.\u{AD}b c.",
    // SB6 and SB7: decimals, initials with a letter before the stop.
    "It rose 3.4 points. |It fell.",
    "The U.S.A of old. |Then.",
    // SB8: a small letter goes on, also behind brackets and figures.
    "He left (etc.) early. |So.",
    "It cost ca. 12 or 13. |No.",
    "It was p. 4 (the end). |So.",
    // SB8a: commas and dashes go on.
    "Really?, she said. |“No!” – he said.",
    // SB9 to SB11: closing marks and spaces stay with the sentence.
    "“Go.”  |(Now!) |Then.",
    "He came.) |She left.",
    // Other scripts.
    "Он ушёл. |Она осталась.",
    "他走了。|她留下了。|完",
    "वह गया। |वह रुकी।",
    // What no language's rules mend.
    "Mr. |Hale left.",
  ]

  @Test(arguments: samples) func breaksAsTheAnnexHasIt(_ sample: String) {
    let text = Text(sample.filter { $0 != "|" })
    let found = UnicodeSentences.all(in: text, 0..<text.count, cutsAtLineEnds: true).map { text[$0.range] }
    let expected = sample.split(separator: "|").map { piece in
      let words = Text(String(piece))
      return words[words.trimmed(0..<words.count)]
    }
    #expect(found == expected)
  }

  @Test func takesALineEndInsideAParagraphForASpace() {
    let text = Text("One line\nof two. Then.")
    #expect(UnicodeSentences.all(in: text, 0..<text.count).map { text[$0.range] } == ["One line\nof two.", "Then."])
  }

  @Test(arguments: [".", "!", "a.", "1.", ".)", ". ", "(", "\u{301}"])
  func readsHostileTextInOnePass(_ piece: String) {
    let text = Text(String(repeating: piece, count: 300_000))
    let sentences = UnicodeSentences.all(in: text, 0..<text.count)
    #expect(sentences.first?.range.lowerBound == 0)
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }
}
