import Prose
import Testing

@Suite struct MarkdownPartTests {
  @Test func readsEveryConstruct() {
    let text = """
      ---
      title: "Ferry returns"
      authors:
        - ana-ortiz
      ---

      # Ferry returns to Lake Orn #

      *Service had been stopped for nine years.*

      *By Ana Ortiz*

      ![The ferry in May. Photo: Tomas Lind](ferry.jpg "Ferry")

      The ferry on [Lake Orn](https://example.com/a.b) sails again. It is the first
      crossing since 2010.

      Why it stopped
      --------------

      > The captain left.
      > Nobody came.

      1. a captain
      2. a boat
         with oars

      | Year | Trips |
      |------|------:|
      | 2010 | 410   |

      ```
      let x = 1.
      ```

      <!-- hidden. words -->

      [^1]: The ministry's own count.

      [orn]: https://example.com/orn

      {{< youtube id="x" >}}
      """
    #expect(
      parts(text) == [
        .furniture, .headline, .dek, .byline, .caption, .credit, .body, .subhead, .blockQuote, .listItem, .listItem,
        .table, .code, .furniture, .note, .furniture, .furniture,
      ]
    )
    let article = Article(reading: Text(text))
    #expect(article.title == "Ferry returns to Lake Orn")
    #expect(article.authors == ["Ana Ortiz"])
    let sentences = article.sentences.map { article.text[$0.range] }
    #expect(
      sentences == [
        "Ferry returns to Lake Orn", "Service had been stopped for nine years.", "The ferry in May.",
        "The ferry on [Lake Orn](https://example.com/a.b) sails again.", "It is the first\ncrossing since 2010.",
        "Why it stopped", "The captain left.", "Nobody came.", "a captain", "a boat\n   with oars", "Year | Trips",
        "2010 | 410", "The ministry's own count.",
      ]
    )
  }

  @Test func takesTitleAndAuthorsFromFrontMatter() {
    let article = Article(
      reading: Text("---\r\ntitle: 'A quiet year'\r\nauthor: Ana Ortiz\r\n---\r\n\r\nNothing happened at the lake.\r\n")
    )
    #expect(article.blocks.map(\.part) == [.furniture, .body])
    #expect(article.title == "A quiet year")
    #expect(article.authors == ["Ana Ortiz"])
  }

  @Test func readsFrontMatterLists() {
    let article = Article(reading: Text("---\ntitle: x\nauthors: [Ana Ortiz, \"Tomas Lind\"]\n---\nWords.\n"))
    #expect(article.authors == ["Ana Ortiz", "Tomas Lind"])
  }

  @Test func leavesAnUnclosedCommentReadable() {
    #expect(parts("# A title\n\n<!-- a note\n\nThe lake is deep. It is cold.") == [.headline, .body, .body])
  }

  @Test func keepsPictureWithoutWordsOutOfTheText() {
    #expect(parts("# A title\n\n![](x.jpg)\n\nThe lake is deep.") == [.headline, .furniture, .body])
  }

  @Test func keepsProseOfHTMLAndLeavesScripts() {
    let text = "# A title\n\n<p class=\"x\">The lake is deep.</p>\n\n<script>\nvar x = 1;\n</script>\n\n<div></div>"
    #expect(parts(text) == [.headline, .body, .furniture, .furniture])
    let article = Article(reading: Text(text))
    #expect(article.sentences.map { article.text[$0.range] } == ["A title", "The lake is deep."])
  }

  @Test func readsIndentedCodeOnlyOutsideOfLists() {
    #expect(
      parts("# A title\n\nWords here.\n\n    let x = 1\n\n- item\n\n    more of it") == [
        .headline, .body, .code, .listItem, .listItem,
      ]
    )
  }

  @Test func readsPicturesApartFromTheTextAroundThem() {
    #expect(parts("# A title\n\n![The mast](m.png) It broke.") == [.headline, .caption, .body])
    #expect(parts("# A title\n\n![The mast\nin May](m.png)\n\nIt broke.") == [.headline, .caption, .body])
    #expect(
      parts("# A title\n\n[![The mast](m.png)](m.html)\n*The mast in May.*\n") == [.headline, .caption, .caption]
    )
    #expect(
      parts("# A title\n\n{{< img >}}\n\n_The mast in May._\n\n**Why**\n\nIt broke.") == [
        .headline, .furniture, .caption, .subhead, .body,
      ]
    )
    #expect(
      parts("# A title\n\n{{< img >}}\n\n**Why it broke**\n\nIt broke.") == [.headline, .furniture, .subhead, .body]
    )
  }

  @Test func readsListsOfEveryKind() {
    let article = Article(
      reading: Text(
        "# A title\n\n- [x] Call the mill.\n- [ ] Wait.\n\nMast\n: A pole.\n\n> * One.\n> * Two.\n\n● Three.\n"
      )
    )
    #expect(
      article.blocks.dropFirst().map(\.part) == [
        .listItem, .listItem, .subhead, .listItem, .blockQuote, .blockQuote, .listItem,
      ]
    )
    #expect(
      article.sentences.dropFirst().map { article.text[$0.range] } == [
        "Call the mill.", "Wait.", "Mast", "A pole.", "One.", "Two.", "Three.",
      ]
    )
  }

  @Test func takesNoYearForANumberOfAList() {
    #expect(
      parts("# A title\n\nThe mill was built in\n1931. It stands on the\n14. of its kind.") == [.headline, .body]
    )
  }

  @Test func readsFootnotesOfSeveralParagraphs() {
    #expect(
      parts("# A title\n\nIt broke.[^1]\n\n[^1]: Says Lind.\n\n    And Ortiz.\n\nIt sank.") == [
        .headline, .body, .note, .note, .body,
      ]
    )
  }

  @Test func tellsDefinitionsFromProse() {
    #expect(
      parts("# A title\n\n[orn]: https://example.com \"x\"\n\n[Editor]: We added this word.") == [
        .headline, .furniture, .body,
      ]
    )
  }

  static let tails = [
    ("_**Ana Ortiz** is a reporter at the mill._", Part.furniture),
    ("*Dr. Ana Ortiz has been the editor since May.*", .furniture),
    ("_Port Orn was closed for nine years._", .body),
    ("*This post was originally published on [the blog](https://example.com).*", .furniture),
    ("*(Editor’s note: We changed a name.)*", .note),
    ("**Editor&#8217;s note:** We changed a name.", .note),
    ("_Mill Editor’s Note: We changed a name._", .note),
    ("[video=https://example.com/x]", .furniture),
    ("<img src=\"x.png\" alt=\"The mast in May\">", .furniture),
    ("**Where**: The old mill", .body),
  ]

  @Test(arguments: tails) func readsTheLastPassage(_ passage: String, _ part: Part) {
    let text =
      "# A title\n\nThe mill had been closed for nine years when the council bought it back from its owners.\n\n"
    #expect(parts(text + passage + "\n").last == part)
  }

  @Test func endsTextWithSourcesAndLinks() {
    let text =
      "# A title\n\nThe mill had been closed for nine years when the council bought it back from its owners.\n\n"
    #expect(
      parts(text + "## Sources\n\n* [Mill closes](https://example.com)\n\n## Thanks\n\n* Ana Ortiz read this.\n") == [
        .headline, .body, .furniture, .furniture, .subhead, .listItem,
      ]
    )
  }
}
