import Prose
import Testing

@Suite struct QuotationTests {
  static let samples = [
    "She called it ①“a gift”① and left.",
    "①“We go.”① ②“Now.”②",
    "①\"We go,\"① he said, ②\"now.\"②",
    "①‘We’re done,’① he said; the teachers’ room isn’t.",
    "①'We're done,'① he said; the teachers' room isn't.",
    "①``We go,''① he said.",
    "①«We go»①, he said.",
    "①“He said ‘no’ twice.”① So did I.",
    "①&#8220;We go,&#8221;① he said; it&rsquo;s ②&quot;no toy.&quot;②",
    "①“This goes on. It does not close.①",
    "The ’90s were good, ’twas said.",
    "A 6\" pipe fits.",
  ]

  @Test(arguments: samples) func findsMarksAndWords(_ sample: String) {
    let marked = MarkedText(sample)
    let found = Quotation.all(in: marked.text, range: 0..<marked.text.count)
    #expect(found.map { marked.text[$0.range] } == marked.ranges.map { marked.text[$0] })
  }

  @Test func tellsOpenFromClosed() {
    let text = Text("“One.” “Two. Three.")
    let found = Quotation.all(in: text, range: 0..<text.count)
    #expect(found.map(\.isClosed) == [true, false])
  }

  @Test func givesEachSentenceItsPartOfAQuotation() throws {
    let article = Article(
      reading: Text("Rain fell all day on the valley\n\n“We waited. Nobody came to us,” Ortiz said. “It rained.”")
    )
    let body = try #require(article.blocks.last)
    let quotes = CheckableSpan.all(in: article.text, block: body).map { spans in
      spans.filter { $0.kind == .quote }.map { article.text[$0.range] }
    }
    #expect(quotes == [["“We waited."], ["Nobody came to us,”"], ["“It rained.”"]])
  }
}
