import Prose
import Testing

@Suite struct ExactSearchTests {
  struct Quest: CustomTestStringConvertible {
    let text: String
    let words: String
    var before = ""
    var after = ""
    var testDescription: String { "\(words) in \(text)" }
  }

  static let quests = [
    Quest(text: "One. ⟦Ten people died.⟧ Two.", words: "Ten people died."),
    Quest(text: "One. ⟦“Ten\npeople” died.⟧ Two.", words: "\"Ten people\" died."),
    Quest(text: "Ten people dies. Then people died.", words: "Ten people died."),
    Quest(text: "⟦It rained.⟧ ⟦It rained.⟧", words: "It rained."),
    Quest(
      text: "He left. It rained. She left. ⟦It rained.⟧ End.",
      words: "It rained.",
      before: "She left.",
      after: "End."
    ),
    Quest(text: "He left. ⟦It rained.⟧ He left. ⟦It rained.⟧ End.", words: "It rained.", before: "He left."),
    Quest(text: "⟦aa aa⟧ b", words: "aa aa"),
    Quest(text: "a ⟦a a b⟧", words: "a a b"),
    Quest(text: "⟦été⟧", words: "e\u{301}te\u{301}"),
    Quest(text: "Some words.", words: ""),
    Quest(text: "", words: "Some words."),
  ]

  @Test(arguments: quests) func findsTheVeryWords(_ quest: Quest) {
    let marked = Bracketed(quest.text)
    let places = ExactSearch.places(of: quest.words, before: quest.before, after: quest.after, in: Text(marked.string))
    #expect(places == marked.ranges)
  }

  @Test func keepsOverlappingPlaces() {
    #expect(ExactSearch.places(of: "ha ha", before: "", after: "", in: Text("ha ha ha")) == [0..<5, 3..<8])
  }
}
