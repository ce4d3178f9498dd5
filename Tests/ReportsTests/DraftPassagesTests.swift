import Editorial
import Prose
import Testing

@testable import Reports

/// What becomes of a draft's own Markdown in the papers.
struct DraftPassagesTests {
  private static let text = """
    # Harbour news

    Orders
    ------

    1. Ordered 8 trucks in May.
    2. Ordered 9 vans.
       - Second item with 6 pears sold in 2012.

    > It cost 12 euros in 1999
    > and 5 in 2001
    > or 6 later.

    It is so.[^1]

    [^1]: Lord, page 5.

    | Year | Count |
    |------|------:|
    | 2001 | 5 \\| 6 |
    | 2002 | 7 ships |

    ```swift
    let a = "|"

      indented()
    ```
    """

  private func desk() throws -> Desk {
    var desk = Desk(Self.text)
    for words in ["Ordered 8 trucks in May.", "Second item with 6 pears sold in 2012.", "7 ships"] {
      try desk.claim(words)
    }
    return desk
  }

  @Test func keepsTheFormOfADraftInTheAnnotatedCopy() throws {
    let paper = FootnotedDraft(try desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(paper.markdown, matches: "passages-annotated.md")
    try Snapshot.expect(paper.text(style: .plain), matches: "passages-annotated.txt")
    try Snapshot.expect(paper.html, matches: "passages-annotated.html")
  }

  @Test func keepsTheFormOfADraftInTheCheckingCopy() throws {
    let copy = CheckingCopy(try desk().dossier, at: HarbourBridge.now)
    try Snapshot.expect(copy.markdown, matches: "passages-checking.md")
    try Snapshot.expect(copy.text(style: .plain), matches: "passages-checking.txt")
  }

  @Test func tellsListsQuotationsNotesTablesAndCode() throws {
    let markdown = FootnotedDraft(try desk().dossier, at: HarbourBridge.now).markdown
    #expect(markdown.contains("\n1. Ordered 8 trucks"))
    #expect(markdown.contains("\n2. Ordered 9 vans.\n"))
    #expect(markdown.contains("\n   * Second item"), "an item inside of an item")
    #expect(markdown.contains("\n> It cost 12 euros in 1999 and 5 in 2001 or 6 later.\n"))
    #expect(markdown.contains("\n*note 1:* Lord, page 5.\n"))
    #expect(markdown.contains("| Year | Count |\n| --- | --- |\n| 2001 | 5 \\| 6 |\n"))
    #expect(markdown.contains("\n```swift\nlet a = \"|\"\n\n  indented()\n```\n"))
    #expect(!markdown.contains("---\n\n1.") && markdown.contains("### Orders\n"))
  }

  @Test func putsWhatIsSaidOfAnItemIntoTheItem() throws {
    let markdown = CheckingCopy(try desk().dossier, at: HarbourBridge.now).markdown
    #expect(markdown.contains(#/\n1\. [^\n]*Ordered 8 trucks in May\.\n\n   - `/#))
    #expect(markdown.contains(#/\n   \* [^\n]*Second item[^\n]*\n\n     - `/#))
  }

  @Test func writesNoHeadingOverNotesThatMoveAway() throws {
    let paper = FootnotedDraft(try desk().dossier, at: HarbourBridge.now)
    #expect(!paper.markdown.contains("## Footnotes"))
    #expect(paper.html.contains("<h2>Footnotes</h2>") && paper.text(style: .plain).contains("FOOTNOTES"))
  }

  /// A mark in Latin letters before an Arabic paragraph must not set it from left to right.
  @Test func leavesTheDirectionOfTheTextToItsWords() throws {
    var desk = Desk("خبر\n\nكلف الجسر 12 مليون يورو في مايو.\n")
    let id = try desk.claim("كلف الجسر 12 مليون يورو في مايو.")
    let html = CheckingCopy(desk.dossier, at: HarbourBridge.now).html
    let short = try #require(desk.dossier.claim(id)).shortID
    #expect(html.contains("dir=\"auto\"><bdi><strong>[○ \(short)]</strong></bdi> "))
  }

  @Test func countsNoBulletAsASentence() throws {
    let without = Self.text.replacing("   - Second item with 6 pears sold in 2012.\n", with: "")
    let difference = Difference(from: Article(reading: Text(Self.text)), to: Article(reading: Text(without)))
    let report = DiffReport(difference, from: .nothing, to: .workingCopy)
    #expect(report.summary(of: report.shown) == "1 sentence cut")
  }
}
