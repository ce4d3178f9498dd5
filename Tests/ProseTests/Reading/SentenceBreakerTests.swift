import Prose
import Testing

@Suite struct SentenceBreakerTests {
  /// Sentences parted by a bar that is not in the text.
  static let samples = [
    // Quotations: each sentence inside is its own, closing marks stay.
    "“It is done,” said Mayor Ruiz. |“We built it.”",
    "“Is it done?” she asked. |He did not answer.",
    "“Is it done?” Ruiz asked. |He did not answer.",
    "“Stop!” Gov. Lind shouted at the crowd.",
    "“We built it. |It stands.” |The crowd cheered.",
    "The bridge (built in 1931.) |It still stands.",
    "He called it \"a triumph.\" |Others did not.",
    "``We built it,'' she said. |''It stands.''",
    // Titles, initials, acronyms.
    "Dr. Ana M. Ortiz met Sen. J. R. Hall on Jan. 9 in Washington, D.C. |The two agreed.",
    "The firm, Lind & Sons Inc. of Ohio, sued. |It lost.",
    "It was sold to Lind Corp. |The price was not named.",
    "She moved to the U.S. in 1990. |In the U.S. Senate she served.",
    "They live in the U.K. |They like it.",
    "Vitamin C. |It helps.",
    "So do I. |They agreed.",
    "See Fig. 4 and No. 7 on pp. 3 and 4. |The answer is no. |It was a no.",
    "Apples, pears, etc. |Oranges cost more.",
    "At 9 a.m. |Police arrived.",
    "At 9 a.m. Eastern the doors open.",
    "It starts at 5 p.m. Monday.",
    "He holds a Ph.D. in law. |She does not.",
    "Smith et al. found nothing.",
    "Born c. 1820, he died (d. 1901) there.",
    // Figures, money, addresses.
    "It rose 3.5 percent to $1.25 a share. |Analysts expected .5 percent.",
    "It ended in 1999. |Nobody minded.",
    "Read https://example.com/a.b?c=d. |Then write to ann@example.org. |Thanks.",
    "Visit example.com for more. |https://example.com/x shows it.",
    "Node.js and Web 2.0 differ.",
    // Ellipses.
    "He waited … and waited. |Nobody came...",
    "“As a teacher … I will stay,” Lind said.",
    "He waited... |Then he left.",
    // Loud marks.
    "Really?! |Yes!!! |No.",
    "Yahoo! said it would sell. |It did.",
    "It works!|Now go.",
    "The rule was clear.|The court agreed.",
    // References and brackets.
    "Bees sleep.[4] |They dream.[5, 6]",
    "Bees sleep. [4] |They dream.",
    "[He] left. |(They did not.) |So it ended.",
    // No stop at all, lists, small first letters.
    "Council Approves Budget After Long Night",
    "1. Wash the pears",
    "It is sold by eBay. |iPhones are not.",
    "The approx. time is known. |The vs. case is not.",
  ]

  @Test(arguments: samples) func breaks(_ sample: String) {
    let expected = sample.split(separator: "|").map { $0.trimmingSpaces }
    let text = Text(sample.filter { $0 != "|" })
    let found = SentenceBreaker(text: text, words: English.sentenceWords).sentences(in: 0..<text.count).map {
      text[$0.range]
    }
    #expect(found == expected)
  }

  @Test func keepsEmphasisWithItsSentenceInMarkdown() {
    let text = Text("**It is over.** *She left.* He stayed.")
    let found = SentenceBreaker(text: text, words: English.sentenceWords, isMarkdown: true).sentences(
      in: 0..<text.count
    ).map { text[$0.range] }
    #expect(found == ["**It is over.**", "*She left.*", "He stayed."])
  }

  @Test func staysInsideItsRange() {
    let sample = MarkedText("Before. ①In it. ②Also in it②.① After.")
    guard let range = sample.range(1), let second = sample.range(2) else {
      Issue.record("the marks of the sample are wrong")
      return
    }
    let found = SentenceBreaker(text: sample.text, words: English.sentenceWords).sentences(in: range)
    #expect(found.count == 2)
    #expect(found.last?.range == second.lowerBound..<range.upperBound)
  }

  @Test func findsNothingInWhiteSpace() {
    let text = Text(" \n\u{A0}\t")
    #expect(SentenceBreaker(text: text, words: English.sentenceWords).sentences(in: 0..<text.count).isEmpty)
  }
}

extension Substring {
  /// The words without spaces at either end.
  var trimmingSpaces: String {
    var words = self
    while words.first == " " { words.removeFirst() }
    while words.last == " " { words.removeLast() }
    return String(words)
  }
}
