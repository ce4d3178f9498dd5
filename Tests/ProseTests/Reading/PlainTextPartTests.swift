import Prose
import Testing

@Suite struct PlainTextPartTests {
  private static let body = """
    The harbour commission has agreed to deepen the channel after months of complaints from pilots who say that large \
    ships can no longer turn in it safely.
    """

  @Test func readsAnArticleAsItArrives() {
    let text = """
      Harbour Commission Votes to Deepen Channel After Complaints

      Harbour Commission Votes to Deepen Channel After Complaints
      Pilots guide a ship into the harbour of Port Lind, on March 3, 2019. Ana Ortiz/AFP via Getty Images
      Updated:

      \(Self.body)

      “We waited for years,” said Ortiz.

      Tomas Lind
      Reporter
      Tomas Lind is a reporter who writes about ports and shipping in the north of the country.
      facebook
      Related Topics
      """
    let article = Article(reading: Text(text))
    #expect(
      article.blocks.map(\.part) == [
        .headline, .furniture, .caption, .credit, .furniture, .body, .body, .furniture, .furniture, .furniture,
        .furniture,
        .furniture,
      ]
    )
    #expect(article.title == "Harbour Commission Votes to Deepen Channel After Complaints")
    #expect(article.authors == ["Tomas Lind"])
    #expect(article.sentences.count == 4)
  }

  @Test func readsHeadDekBylineAndDateline() {
    let text = """
      Ferry Returns to Lake Orn

      Service had been stopped for nine years for want of a captain

      By Ana Ortiz and Tomas Lind

      PORT LIND, Maine, Sept. 3 (Reuters) — \(Self.body)
      """
    #expect(parts(text) == [.headline, .dek, .byline, .dateline, .body])
    let article = Article(reading: Text(text))
    #expect(article.authors == ["Ana Ortiz", "Tomas Lind"])
    #expect(article.blocks[3].range.count == "PORT LIND, Maine, Sept. 3 (Reuters) —".utf8.count)
    #expect(article.blocks[4].sentences.first?.range.lowerBound == article.blocks[4].range.lowerBound)
  }

  struct Opening: Sendable, CustomTestStringConvertible {
    let words: String
    let dateline: String?
    var testDescription: String { words }
  }

  static let openings = [
    Opening(words: "NUR-LIND, Jan. 7 — The council", dateline: "NUR-LIND, Jan. 7 —"),
    Opening(words: "PORT LIND, Ohio (Reuters) - The council", dateline: "PORT LIND, Ohio (Reuters) -"),
    Opening(words: "LINDSTAD -- The council", dateline: "LINDSTAD --"),
    Opening(words: "Lindstad (AP) — The council", dateline: "Lindstad (AP) —"),
    Opening(words: "NATO — the old alliance —", dateline: nil),
    Opening(words: "The council — Lindstad’s own —", dateline: nil),
  ]

  @Test(arguments: openings) func findsDateline(_ sample: Opening) {
    let article = Article(
      reading: Text(
        "Council Meets at Last\n\n\(sample.words) met on the question of the bridge for the third time this year and put it off."
      )
    )
    let found = article.blocks.first { $0.part == .dateline }.map { article.text[$0.range] }
    #expect(found == sample.dateline)
  }

  struct Under: Sendable, CustomTestStringConvertible {
    let line: String
    let parts: [Part]
    var testDescription: String { line }
  }

  static let pictures = [
    Under(line: "The old mill. Photo: Ana Ortiz", parts: [.caption, .credit]),
    Under(line: "The old mill at dusk. Photograph by Ana Ortiz.", parts: [.caption, .credit]),
    Under(line: "The old mill at dusk. (AP Photo/Ana Ortiz)", parts: [.caption, .credit]),
    Under(line: "Ana Ortiz/Reuters", parts: [.credit]),
    Under(line: "Courtesy of Ana Ortiz", parts: [.credit]),
    Under(line: "Ana Ortiz (left) with her brother.", parts: [.caption]),
    Under(line: "File photo of the old mill.", parts: [.caption]),
    Under(line: "A map showing the old mill.", parts: [.caption]),
    Under(line: "Location of the old mill", parts: [.caption]),
    Under(line: "The flag of the old mill was burned on Monday.", parts: [.body]),
    Under(line: "The old mill, seen from the north.", parts: [.caption]),
    Under(line: "The old mill, seen as too small, was sold in May.", parts: [.body]),
    Under(line: "This interview features the work of a reporter of our own.", parts: [.caption]),
    Under(line: "Ortiz said the mill burned in 1950.", parts: [.body]),
  ]

  @Test(arguments: pictures) func readsWordsUnderAPicture(_ sample: Under) {
    let text = "Mill to Reopen as Library in Spring\n\n\(Self.body)\n\n\(sample.line)\n\n\(Self.body)"
    #expect(Array(parts(text).dropFirst(2).dropLast()) == sample.parts)
  }

  @Test func joinsWrappedLinesAndKeepsOthersApart() {
    let wrapped = """
      The commission has agreed to deepen the channel after
      months of complaints from pilots, who say that large
      ships can no longer turn in it.

      A second vote is planned for the autumn, when the new
      members will have taken their seats.
      """
    #expect(Article(reading: Text(wrapped)).blocks.count == 2)
    #expect(parts("Lake Orn in May\nImage: Ana Ortiz\nSecond line here\n\n\(Self.body)").count >= 3)
  }

  @Test func readsSubheadsNotesRulesAndLists() {
    let text = """
      Ferry Returns to Lake Orn

      \(Self.body)

      A long wait

      \(Self.body)

      * * *

      - a captain
      - a boat

      Correction: An earlier version of this article gave a wrong year.
      """
    #expect(parts(text) == [.headline, .body, .subhead, .body, .furniture, .listItem, .listItem, .note])
  }

  @Test func findsPullQuote() {
    let text = """
      Ferry Returns to Lake Orn

      “Nobody believed that the boat would float again,” Ortiz said after the first crossing of the year on Monday morning.

      “Nobody believed that the boat would float again”

      \(Self.body)
      """
    #expect(parts(text) == [.headline, .body, .pullQuote, .body])
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{FEFF}\r\n"]) func readsNothingFromNothing(_ text: String) {
    #expect(parts(text).isEmpty)
  }

  @Test func takesALineAloneAsHeadlineOnlyWithoutStop() {
    #expect(parts("Council Approves Budget") == [.headline])
    #expect(parts("The council approved the budget.") == [.body])
  }

  @Test func readsCarriageReturnsAndSeparatorsAsLines() {
    let lines = ["Ferry Returns to Lake Orn", Self.body, Self.body]
    for end in ["\n\n", "\r\n\r\n", "\r\r", "\u{2029}", "\u{2028}\u{2028}"] {
      #expect(parts(lines.joined(separator: end)) == [.headline, .body, .body], "\(end.unicodeScalars.map(\.value))")
    }
  }

  @Test func readsNoHeadlineInADate() {
    #expect(parts("Sunday, May 2, 2021\n\nFirst Crossing\n\n\(Self.body)").first == .dateline)
    #expect(parts("Ferry Returns to Lake Orn\n\nSunday, May 2, 2021\n\nHow it began\n\n\(Self.body)")[2] == .subhead)
  }

  @Test(arguments: ["Sources", "External links", "Related news"]) func endsTextWithALabelledSection(_ name: String) {
    let text = "Ferry Returns to Lake Orn\n\n\(Self.body)\n\n\(name)\n\n- Lake Courier. “Ferry back”, May 2, 2021\n"
    #expect(parts(text) == [.headline, .body, .furniture, .furniture])
  }

  @Test func tellsAScenePictureFromATale() {
    let head = "Mill to Reopen as Library in Spring\n\n\(Self.body)\n\n"
    #expect(parts(head + "Ana Ortiz is seen at the mill in May.").last == .caption)
    #expect(parts(head + "When she comes back, four men are seen around the mill.").last == .body)
  }

  @Test func knowsWhoseNameTheHeadlineHas() {
    let head = "Tomas Lind on Nine Years at the Mill\n\n\(Self.body)\n\n"
    #expect(parts(head + "Tomas Lind in May 2010.\n\n\(Self.body)")[2] == .caption)
    #expect(parts(head + "Tomas Lind.\n\n\(Self.body)")[2] == .caption)
    #expect(parts(head + "Tomas Lind in May sold the mill.\n\n\(Self.body)")[2] == .body)
    #expect(parts(head + "Ana Ortiz in May 2010.\n\n\(Self.body)")[2] == .body)
  }

  @Test func takesNoAuthorFromALinkedText() {
    let text = "Ferry Returns to Lake Orn\n\n\(Self.body)\n\nExternal links\n\nOrn Ferry Company\n"
    #expect(Article(reading: Text(text)).authors.isEmpty)
  }
}
