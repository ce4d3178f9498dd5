import Dice
import Prose
import Testing

/// Laws that hold for every text, tried on seeded noise.
@Suite struct ReadingLawTests {
  private static let pieces = [
    "The", "lake", "Ortiz", "said", "Dr.", "U.S.", "No.", "5", "3.5", "$1,000", "Jan.", "4,", "2022", ".", "!", "?",
    "…", "...",
    "“", "”", "\"", "'", "’", "‘", "«", "»", "``", "''", "(", ")", "[", "]", "](", "![", "*", "**", "_", "# ", "## ",
    "> ", "- ",
    "1. ", "---", "===", "```", "~~~", "<!--", "-->", "<div>", "<p>", "</p>", "|", "|---|", "{{<", ">}}", "{%", "%}",
    "[^1]: ",
    "\n", "\n\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{FEFF}", "\u{0}", "\u{1B}", "\u{202E}",
    "\t",
    "    ", " ", "é", "日本", "🎉", "Photo:", "By ", "Updated:", "via Getty Images", "according to", "—", "–", " / ", ":",
    ";",
    "title: x", "+++\n", "<b>", "</b>", "<li>", "<figcaption>", "&amp;", "&#8217;", "[^2]", "![", "][", ": ", "`", "~~",
    "\\", "{: .x}",
    "ENDS", "Sources", "From: ", "\u{E9}\u{301}", "\u{AD}",
  ]

  private static func noise(_ seed: UInt64) -> Text {
    var generator = SeededDice(seed: seed)
    var string = ""
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      string += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      if Bool.random(using: &generator) { string += " " }
    }
    return Text(string)
  }

  /// Any bytes, what is ill-formed replaced.
  private static func bytes(_ seed: UInt64) -> Text {
    var generator = SeededDice(seed: seed)
    let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator)
    }
    return Text(String(decoding: bytes, as: UTF8.self))
  }

  /// Reading a whole article at once finds in each sentence what reading it alone would, and says who said what alike.
  private func checkOnePass(_ article: Article, _ seed: UInt64) {
    let rules = article.language.rules
    var sentences: [Sentence] = []
    let attributions = rules.read(article, on: nil) { block in
      for reading in block.sentences {
        sentences.append(reading.sentence)
        let alone = English.tokens(article.text, reading.sentence.range).tokens
        #expect(reading.run.tokens.map(\.range) == alone.map(\.range), "seed \(seed)")
        #expect(reading.run.tokens.map(\.key) == alone.map(\.key), "seed \(seed)")
        #expect(reading.run.tokens.map(\.followsSpace) == alone.map(\.followsSpace), "seed \(seed)")
      }
      for attribution in block.attributions {
        #expect(attribution.speaker == nil)
        for piece in attribution.content {
          #expect(block.sentences.contains { $0.sentence.range.overlaps(piece) }, "seed \(seed)")
        }
      }
    }
    #expect(sentences == article.sentences, "seed \(seed)")
    #expect(attributions == rules.attributions(in: article), "seed \(seed)")
  }

  private func check(_ text: Text, _ seed: UInt64) {
    let article = Article(reading: text)
    checkOnePass(article, seed)
    #expect(article == Article(reading: text), "seed \(seed)")
    var end = 0
    for block in article.blocks {
      checkEdges(block.range, in: text, seed)
      #expect(block.range.lowerBound >= end, "blocks overlap, seed \(seed)")
      #expect(text.trimmed(end..<max(end, block.range.lowerBound)).isEmpty, "words between blocks, seed \(seed)")
      end = block.range.upperBound
      if !block.part.isOwnText { #expect(block.sentences.isEmpty, "seed \(seed)") }
      if block.part.isOwnText { #expect(!block.sentences.isEmpty, "seed \(seed)") }
      checkSentences(of: block, in: text, seed)
    }
    #expect(text.trimmed(end..<text.count).isEmpty, "words behind the last block, seed \(seed)")
  }

  private func checkSentences(of block: Block, in text: Text, _ seed: UInt64) {
    var end = block.range.lowerBound
    for sentence in block.sentences {
      checkEdges(sentence.range, in: text, seed)
      #expect(sentence.range.lowerBound >= end && sentence.range.upperBound <= block.range.upperBound, "seed \(seed)")
      if end > block.range.lowerBound, block.part != .table, block.part != .blockQuote {
        checkGap(text.trimmed(end..<sentence.range.lowerBound), in: text, seed)
      }
      end = sentence.range.upperBound
    }
    let spans = CheckableSpan.all(in: text, block: block)
    #expect(spans.count == block.sentences.count, "seed \(seed)")
    for (sentence, spans) in zip(block.sentences, spans) {
      for span in spans {
        checkEdges(span.range, in: text, seed)
        #expect(
          sentence.range.contains(span.range.lowerBound) && span.range.upperBound <= sentence.range.upperBound,
          "seed \(seed)"
        )
      }
    }
  }

  /// What lies between sentences is white space, or starts with a sign of markup.
  private func checkGap(_ gap: Range<Int>, in text: Text, _ seed: UInt64) {
    guard let first = text.utf8[gap].first else { return }
    #expect("*_~`<[]{!&\\".utf8.contains(first), "words between sentences, seed \(seed): \(text[gap])")
  }

  private func checkEdges(_ range: Range<Int>, in text: Text, _ seed: UInt64) {
    #expect(!range.isEmpty && text.trimmed(range) == range, "white space at an edge, seed \(seed)")
    #expect(text.isScalarBoundary(range.lowerBound) && text.isScalarBoundary(range.upperBound), "seed \(seed)")
  }

  @Test func holdForNoiseOfMarkup() {
    for seed in 0..<3000 { check(Self.noise(UInt64(seed)), UInt64(seed)) }
  }

  @Test func holdForAnyBytes() {
    for seed in 0..<2000 { check(Self.bytes(UInt64(seed)), UInt64(seed)) }
  }

  /// Inputs on which careless rules turn quadratic; the suite would not end within its day if one did.
  @Test(arguments: [
    "\"", "“", "(", "[", "![", "Dr. ", "<!-- ", "{% ", "' ", "a.", "… ", "> ", "- ", "By Al ", "said ", "|", "*",
    "# x\n", "```\n", "--- \n", "{{ x\n- a\n", "Updated:\nabc\n",
    "](", "](((", "[^", "[![", "{{", "{% ", "{#", "<a ", "</p", "<b>a ", "a</b> ", "**a ", "a** ", "_a ", "~~a ",
    "`a``b ", "\\",
    "&amp", "&#8217;", "<li>a", "<div>a\n\n", "<script>\n\n", "<pre>\na\n\n", "[a]: b\n", "[^1]: a\n\n", "a\n=\n",
    "    a\n\n",
    "| a | b |\n|---|---|\n", "a:\nb\nc\n", "From: a\n", "> - a\n", "https://", "\n- ", "Photo: ",
    "Sources\n\nA b c.\n\n",
  ])
  func holdForOneSignAMyriadTimes(_ sign: String) {
    check(Text(String(repeating: sign, count: 20_000)), 0)
  }
}
