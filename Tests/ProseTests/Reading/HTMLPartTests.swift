import Prose
import Testing

@Suite struct HTMLPartTests {
  private func sentences(_ string: String) -> [String] {
    let article = Article(reading: Text("# A title\n\n" + string))
    return article.blocks.dropFirst().flatMap(\.sentences).map { article.text[$0.range] }
  }

  @Test func readsEachParagraphOfABlock() {
    let text =
      "<div class=\"x\">\n<h2>Why it sank</h2>\n<p>It broke.</p>\n<ul><li>One mast.</li><li>Two.</li></ul>\n</div>"
    #expect(parts("# A title\n\n" + text) == [.headline, .subhead, .body, .listItem, .listItem])
    #expect(sentences(text) == ["Why it sank", "It broke.", "One mast.", "Two."])
  }

  @Test func readsCaptionOfAFigure() {
    let text =
      "<figure>\n<img src=\"x.png\" alt=\"a mast\">\n<figcaption>The mast in May. Photo: Ana Ortiz</figcaption>\n</figure>"
    #expect(parts("# A title\n\n" + text) == [.headline, .caption, .credit])
    #expect(sentences(text) == ["The mast in May."])
  }

  @Test func readsRowsOfATable() {
    let text = "<table>\n<tr><th>Year</th><th>Trips</th></tr>\n<tr><td>2010</td><td>410</td></tr>\n</table>"
    #expect(parts("# A title\n\n" + text) == [.headline, .table, .table])
    #expect(sentences(text).map { $0.contains("<th>") || $0.contains("<td>") } == [true, true])
    #expect(sentences(text).last?.hasPrefix("2010") == true)
  }

  @Test func readsQuotationAndProgram() {
    #expect(parts("# A title\n\n<blockquote>\n<p>It broke.</p>\n</blockquote>") == [.headline, .blockQuote])
    #expect(
      parts("# A title\n\n<script>\nlet x = 1\n\nlet y = 2\n</script>\n\nIt broke.") == [.headline, .furniture, .body]
    )
    #expect(parts("# A title\n\n<script>\nlet x = 1\n\nIt never closes.") == [.headline, .furniture, .body])
    #expect(parts("# A title\n\n<pre>\nlet x = 1\n\ny\n</pre>") == [.headline, .code])
    #expect(parts("# A title\n\n<p>It broke.</p><iframe src=\"x\">No frames here.</iframe>") == [.headline, .body])
  }

  @Test func keepsWordsBehindAComment() {
    #expect(sentences("<!-- a note --> It broke.") == ["It broke."])
  }
}
