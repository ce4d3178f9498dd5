import Testing

@testable import Prose

@Suite("German")
struct GermanTests {
  static let samples = [
    "Am 4. Januar 2022 sprach Dr. Meier mit der Presse. |Danach ging er.",
    "Der Minister, z. B. Herr Schulz, sagte am 3. Mai nichts. |Das kostete 2,5 Mio. Euro.",
    "Er kam um 10.30 Uhr. |Der 2. Weltkrieg endete 1945. |Danach nichts.",
    "„Wir haben es geschafft.“ |Der Hafen war leer.",
    "„Was?“, fragte Maier. |„Geht das?“ |Ja!",
    "»Nein. |Das geht nicht.« |Der Zug kam.",
    "Er nannte es „Unfug“. |Sie ging.",
    "Das gilt u. a. für Hamburg, Bremen usw. |Die Stadt zahlt.",
    "Sie zitiert Abs. 3 der Satzung. |So steht es dort.",
    "Es waren am Ende 12. |Die anderen fehlten.",
  ]

  @Test(arguments: samples) func breaksSentences(_ sample: String) {
    let text = Text(sample.filter { $0 != "|" })
    let found = Language.german.rules.sentences(in: 0..<text.count, of: text, isMarkdown: false)
    #expect(found.map { text[$0.range] } == sample.split(separator: "|").map(\.trimmingSpaces))
  }

  @Test(arguments: [
    ("Er sagte: ①„Nie wieder.“① Dann ging er.", 1), ("Sie rief ①»Halt«① und ②‚ja‘②.", 2),
    ("Das ①„Wort „im“ Wort“① zählt.", 0),
  ])
  func findsQuotations(_ sample: String, count: Int) {
    let marked = MarkedText(sample)
    let found = Quotation.all(in: marked.text, range: 0..<marked.text.count)
    guard count > 0 else {
      // An inner quotation in the same marks closes the outer one: nothing tells which is meant.
      #expect(found.first?.range.lowerBound == marked.range(1)?.lowerBound)
      return
    }
    #expect(found.map(\.range) == marked.ranges)
  }

  @Test func isChosenByTag() {
    #expect(Language(tag: "de-AT") == .german)
    #expect(Language(tag: "EN_us") == .english)
    #expect(Language(tag: "pt")?.hasRules == false)
    #expect(Language(tag: "") == nil)
    #expect(Language(tag: "d3") == nil)
  }
}
