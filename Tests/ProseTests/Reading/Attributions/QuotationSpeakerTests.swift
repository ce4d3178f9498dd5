import Prose
import Testing

/// Whose words quotations are that stand apart from their cue.
@Suite struct QuotationSpeakerTests {
  private func speakers(_ text: String) -> [String: String] {
    let text = Text(text)
    var speakers: [String: String] = [:]
    for attribution in Attribution.all(in: Article(sentencesOf: text)) {
      for quotation in attribution.quotations { speakers[text[quotation]] = attribution.source.map { text[$0] } ?? "" }
    }
    return speakers
  }

  static let split = [
    "①“As long as the river runs,”① Ito said. ②“We stay. It is our duty.”②",
    "①“We stay,”① Ito said, ②“as long as the river runs.”②",
    "①“We are,”① Ito said, pausing, ②“done.”②",
    "①“We stay,”① said Dana Ito, the mayor. ②“It is our duty.”②",
    "①“We stay,”① Ito said at the harbor on Monday, ②“as long as the river runs.”②",
  ]

  @Test(arguments: split) func joinsASplitQuotation(_ sample: String) throws {
    let marked = MarkedText(sample)
    let found = Attribution.all(in: Article(sentencesOf: marked.text)).filter { !$0.quotations.isEmpty }
    #expect(found.count == 1, "found \(found.words(in: marked.text))")
    let only = try #require(found.first)
    #expect(only.kind == .direct)
    #expect(only.quotations == marked.ranges)
    #expect(only.content == marked.ranges)
  }

  @Test func carriesAQuotationIntoTheNextParagraph() throws {
    let marked = MarkedText("①“We stay,”① Ito said. ②“This goes on.②\n③“And on. And here it ends.”③")
    let found = Attribution.all(in: Article(sentencesOf: marked.text)).filter { !$0.quotations.isEmpty }
    #expect(found.map(\.quotations) == [marked.ranges])
  }

  @Test func givesAParagraphOfQuotationToWhoSpokeLast() {
    let speakers = speakers("“We stay,” Dana Ito said.\n“Nobody asked us about the bridge at all.”")
    #expect(speakers["“Nobody asked us about the bridge at all.”"] == "Dana Ito")
  }

  @Test func givesAnAnnouncedQuotationToWhoAnnouncedIt() {
    let speakers = speakers(
      "“We stay,” Dana Ito said. Later Omar Reyes replied:\n“Nobody asked us about the bridge at all.”"
    )
    #expect(speakers["“Nobody asked us about the bridge at all.”"] == "Omar Reyes")
  }

  @Test func prefersTheCueThatSaysOverTheOneThatThinks() {
    let speakers = speakers("Ito said the council wants “a bridge for all.”")
    #expect(speakers["“a bridge for all.”"] == "Ito")
  }

  @Test func readsAVerbNoTableHoldsBehindAQuotation() {
    #expect(speakers("“We stay right here,” Ito shot back with a grin.") == ["“We stay right here,”": "Ito"])
    #expect(speakers("“Why would we ever leave?” she croaked.") == ["“Why would we ever leave?”": "she"])
  }

  @Test func readsASignatureBehindADash() {
    #expect(speakers("“We stay right here.” — Dana Ito") == ["“We stay right here.”": "Dana Ito"])
  }

  @Test func readsMarksThatATextMixes() {
    #expect(speakers("“We stay right here,\" Ito said.") == ["“We stay right here,\"": "Ito"])
  }

  @Test func keepsAdjacentSpeakersApart() {
    let speakers = speakers("“We stay right here,” Ito said. “You do not,” Reyes said.")
    #expect(speakers == ["“We stay right here,”": "Ito", "“You do not,”": "Reyes"])
  }

  @Test func givesABlockQuoteToWhoAnnouncedIt() {
    let text = Text("Ito replied:\nNobody asked us about the bridge.\nThe bridge is shut.")
    let lines = Article(sentencesOf: text).blocks
    let blocks = lines.enumerated().map { index, block in
      Block(part: index == 1 ? .blockQuote : .body, range: block.range, sentences: block.sentences)
    }
    let found = Attribution.all(in: Article(text: text, blocks: blocks)).filter { !$0.content.isEmpty && $0.cue == nil }
    #expect(found.map { text[$0.content[0]] } == ["Nobody asked us about the bridge."])
    #expect(found.first?.source.map { text[$0] } == "Ito")
  }

  @Test func doesNotHearACaptionBetweenParagraphs() {
    let text = Text("“We stay,” Dana Ito said.\nA boat, Omar Reyes said.\n“Nobody asked us about the bridge.”")
    let lines = Article(sentencesOf: text).blocks
    let blocks = lines.enumerated().map { index, block in
      Block(part: index == 1 ? .caption : .body, range: block.range, sentences: block.sentences)
    }
    let found = Attribution.all(in: Article(text: text, blocks: blocks)).last
    #expect(found?.source.map { text[$0] } == "Dana Ito")
  }
}
