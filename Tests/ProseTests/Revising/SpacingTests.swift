import Prose
import Testing

@Suite struct SpacingTests {
  struct Case: CustomTestStringConvertible {
    let old: String
    let new: String
    let kinds: [Spacing.Kind]

    init(_ old: String, _ new: String, _ kinds: Spacing.Kind...) {
      (self.old, self.new, self.kinds) = (old, new, kinds)
    }

    var testDescription: String { "\(old.debugDescription) → \(new.debugDescription)" }
  }

  static let cases = [
    Case("It rained. It snowed.", "It rained. It snowed."),
    Case("It rained all day.", "It rained\nall day.", .lines),
    Case("It\nrained all day.", "It rained\nall day.", .lines, .lines),
    Case("It rained. It snowed.", "It rained.\n\nIt snowed.", .paragraphs),
    Case("It rained.\n\nIt snowed.", "It rained.\nIt snowed.", .paragraphs),
    Case("It rained.\n\nIt snowed.", "It rained.\n\n\nIt snowed.", .spaces),
    Case("It  rained.", "It\u{A0}rained.", .spaces),
    Case("It rained.", "\u{FEFF}It rained.", .spaces),
    Case("It rained.", "It rained.\n", .spaces),
    Case("It\r\nrained.\r\n", "It\nrained.\n", .lineEnds, .lineEnds),
    Case("It rained all day.", "It snowed all day."),
    Case("It rained all  day.", "It snowed all day.", .spaces),
  ]

  @Test(arguments: cases) func tellsHowTheWhiteSpaceChanged(_ one: Case) {
    let difference = Difference(from: Article(tiny: one.old), to: Article(tiny: one.new))
    #expect(difference.spacings.map(\.kind) == one.kinds)
  }

  @Test func flagsWhatChangesBetweenQuotationMarks() {
    func flags(_ old: String, _ new: String) -> [Bool] {
      Difference(from: Article(tiny: old), to: Article(tiny: new)).changes.map(\.isQuoted)
    }
    #expect(flags("Ito sold “twelve old oaks” again.", "Ito sold “eleven old oaks” again.") == [true])
    #expect(flags("Ito sold “twelve old oaks” again.", "Cole sold “twelve old oaks” again.") == [false])
    #expect(flags("It rained.", "It rained. “Twelve oaks fell,” Ito said.") == [true])
    #expect(flags("“Twelve oaks fell,” Ito said. It rained.", "It rained.") == [true])
    #expect(flags("Ito sold “twelve don't” again.", "Ito sold “twelve don’t” again.") == [true])
    #expect(flags("Ito didn't sell “twelve”.", "Ito didn’t sell “twelve”.") == [false])
  }

  @Test func namesNoLinkWhereASentenceIsOnlyCutElsewhere() {
    let difference = Difference(
      from: Article(reading: Text("Rain news\n\nIt rained all day long.\n")),
      to: Article(reading: Text("Rain news\n\nIt rained\nall day long.\n"))
    )
    #expect(difference.changes.map(\.changeClass).allSatisfy { $0 == .words })
  }

  @Test func countsWordsAsAnEditorDoes() {
    let text = Text("“Ito” sold 1,250 trees – see https://a.example/b – didn't he?")
    #expect(WordCount.of(text, 0..<text.count) == 8)
  }
}
