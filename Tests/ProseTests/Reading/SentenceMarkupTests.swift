import Prose
import Testing

/// Markup stays out of the ends of sentences, and inside only where words on both sides of it belong to the sentence.
@Suite struct SentenceMarkupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let paragraph: String
    let sentences: [String]
    init(_ paragraph: String, _ sentences: String...) {
      self.paragraph = paragraph
      self.sentences = sentences
    }
    var testDescription: String { paragraph }
  }

  static let samples = [
    Case("**It is over.**", "It is over."),
    Case("**It is over. They left.** He stayed.", "It is over.", "They left.", "He stayed."),
    Case("**Lind** won. *Ortiz* lost.", "**Lind** won.", "*Ortiz* lost."),
    Case("_**Lind** won the race._", "**Lind** won the race."),
    Case("***It is over.***", "It is over."),
    Case("*Figures are rounded.", "*Figures are rounded."),
    Case("[It is all over.](https://example.com/a_(b) \"x\")", "It is all over."),
    Case("[It is over.][orn]", "It is over."),
    Case(
      "Lind [won at last.](https://example.com/a) Ortiz <em>lost.</em> So it ended.",
      "Lind [won at last.](https://example.com/a)",
      "Ortiz <em>lost.</em>",
      "So it ended."
    ),
    Case("He saw [Who Won?](https://example.com/a) on Monday.", "He saw [Who Won?](https://example.com/a) on Monday."),
    Case(
      "&#8220;It is over.&#8221; &ldquo;So soon?&rdquo; <b>Lind</b> left.",
      "&#8220;It is over.&#8221;",
      "&ldquo;So soon?&rdquo;",
      "<b>Lind</b> left."
    ),
    Case("[Lind](https://example.com) won.", "[Lind](https://example.com) won."),
    Case("[He] left. It [is] over.", "[He] left.", "It [is] over."),
    Case("It broke.[^3] It sank.[^note]", "It broke.", "It sank."),
    Case("{{< img src=\"x.png\" >}} It broke.", "It broke."),
    Case("[{{< img src=\"x.png\" >}}](https://example.com)It broke.", "It broke."),
    Case("<em>It broke.</em> <br/>", "It broke."),
    Case("<em>It</em> broke.", "<em>It</em> broke."),
    Case("It broke.&nbsp;<span>", "It broke."),
    Case(
      "Read <a href=\"https://example.com/a?B=c\">it</a> now.",
      "Read <a href=\"https://example.com/a?B=c\">it</a> now."
    ),
    Case("`It broke.`", "It broke."),
    Case("Type `*` or **this", "Type `*` or **this"),
    Case("It broke ~~twice~~.", "It broke ~~twice~~."),
    Case("It \\*broke\\*.\\", "It \\*broke\\*."),
    Case("It broke. ![](mast.png)", "It broke."),
    Case("It broke. {: .big}", "It broke."),
    Case("It broke <!-- check --> twice.", "It broke <!-- check --> twice."),
  ]

  @Test(arguments: samples) func readsSentencesWithoutMarkupAround(_ sample: Case) {
    let article = Article(reading: Text("# A title\n\n\(sample.paragraph)\n"))
    let body = article.blocks.dropFirst().flatMap(\.sentences).map { article.text[$0.range] }
    #expect(body == sample.sentences)
  }

  static let titles = [
    ("# The **ferry** on [Lake Orn](https://example.com)\n\nWords.", "The ferry on Lake Orn"),
    ("# Lind &amp; Ortiz&#8217;s boat ![x](y.png)\n\nWords.", "Lind & Ortiz’s boat"),
    ("---\ntitle: \"The ministry&rsquo;s\n  own count\"\n---\n\nWords.", "The ministry’s own count"),
    ("+++\ntitle = \"The count\"\n+++\n\nWords.", "The count"),
    ("---\ntitle: >-\n  The count\n  of boats\ndraft: true\n---\n\nWords.", "The count of boats"),
  ]

  @Test(arguments: titles) func showsTheTitleWithoutMarkup(_ text: String, _ title: String) {
    #expect(Article(reading: Text(text)).title == title)
  }

  @Test(arguments: ["summary", "deck", "excerpt", "description"]) func readsDekOfFrontMatter(_ key: String) {
    let article = Article(reading: Text("---\ntitle: x\n\(key): Nobody \"counted\"\n---\n\nWords.\n"))
    #expect(article.dek == "Nobody \"counted\"")
    #expect(Article(reading: Text("# A\n\n*It had been years since.*\n\nWords.\n")).dek == "It had been years since.")
  }

  @Test func keepsReferencesOutOfNumbersAndNames() throws {
    let article = Article(
      reading: Text("# A title\n\nThe council&#8217;s 40 boats met Lind&rsquo;s crew &#8212; twice.\n")
    )
    let body = try #require(article.blocks.last)
    let spans = CheckableSpan.all(in: article.text, block: body).joined()
    #expect(spans.filter { $0.kind == .number }.map { article.text[$0.range] } == ["40", "twice"])
    for span in spans { #expect(!article.text[span.range].contains("&"), "\(span.kind) \(article.text[span.range])") }
  }
}
