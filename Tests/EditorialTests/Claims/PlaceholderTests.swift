import Prose
import Testing

@testable import Editorial

struct PlaceholderTests {
  struct Draft: Sendable, CustomTestStringConvertible {
    let text: String
    let marks: [String]
    var testDescription: String { text }
  }

  private func marks(in text: String) -> [String] {
    let article = Article(reading: Text(text))
    return Placeholder.all(in: article).map { article.text[$0] }
  }

  @Test(arguments: [
    Draft(text: "The bridge cost TK kroner.", marks: ["TK"]),
    Draft(text: "The bridge cost [TKTK] kroner in TK.", marks: ["TKTK", "TK"]),
    Draft(text: "TK", marks: ["TK"]), Draft(text: "Names TKS and figures TKK follow.", marks: ["TKS", "TKK"]),
    Draft(text: "It rose by TK%, to $TK.", marks: ["TK", "TK"]), Draft(text: "“It is 'TK',” she said.", marks: ["TK"]),
    Draft(text: "The TKO came late, and ATK too. Latk, tk.", marks: []),
    Draft(text: "Näätk sold TKé and 2TK.", marks: []),
    Draft(text: "# Bridge opens on TK\n\nIt rained.", marks: ["TK"]), Draft(text: "", marks: []),
  ])
  func findsMarksThatStandAlone(draft: Draft) { #expect(marks(in: draft.text) == draft.marks) }

  /// Typographic marks are not letters, though their bytes are beyond ASCII.
  @Test(arguments: [
    "She said “TK” and left.", "The bridge cost TK—a record.", "It cost 20–TK kroner.", "They earn TK… a year.",
    "It cost €TK then.",
    "It cost\u{A0}TK\u{A0}kroner.", "The TK’s name is unknown.", "She said ‘TK’ and left.",
  ])
  func findsMarksBesideTypography(text: String) { #expect(marks(in: text) == ["TK"]) }

  @Test func findsMarksInBylines() {
    #expect(marks(in: "# Bridge opens\n\nBy TK\n\nIt rained on the quay all day long.") == ["TK"])
  }

  @Test func leavesFurnitureAlone() {
    #expect(marks(in: "---\ntitle: TK\n---\n\nIt rained on the quay all day.") == [])
  }
}
