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
}
