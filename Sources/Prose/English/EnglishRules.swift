/// How English is read.
struct EnglishRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    SentenceBreaker(text: text, words: English.sentenceWords, isMarkdown: isMarkdown).sentences(in: range)
  }

  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading] {
    let paragraph = Paragraph(block, in: text)
    return readings(of: block, paragraph, on: day)
  }

  func attributions(in article: Article) -> [Attribution] {
    var reading = AttributionReading(article.text)
    for block in article.blocks where !block.sentences.isEmpty {
      reading.read(block, Paragraph(block, in: article.text))
    }
    return reading.resolved()
  }

  func read(_ article: Article, on day: CivilDate?, _ visit: (BlockReading) -> Void) -> [Attribution] {
    var reading = AttributionReading(article.text)
    for block in article.blocks where !block.sentences.isEmpty {
      let paragraph = Paragraph(block, in: article.text)
      reading.read(block, paragraph)
      let sentences = readings(of: block, paragraph, on: day)
      visit(BlockReading(sentences: sentences, attributions: reading.latest))
    }
    return reading.resolved()
  }

  private func readings(of block: Block, _ paragraph: Paragraph, on day: CivilDate?) -> [SentenceReading] {
    let quotations = SentenceQuotations(paragraph.quotations, sentences: block.sentences)
    var tokens = paragraph.sentenceRuns
    return block.sentences.indices.map { index in
      let sentence = block.sentences[index]
      let run = tokens.next(sentence.range)
      let spans = CheckableSpan.ordered(
        EnglishSpans.all(in: run, reference: day),
        with: quotations[index],
        in: run.text,
        sentence
      )
      let signed = SignedRun(run)
      return SentenceReading(
        sentence: sentence,
        part: block.part,
        run: run,
        spans: spans,
        clauses: ClauseReader.clauses(of: signed).map { run.range($0) },
        signs: AssertionSigns(signed, spans: spans, part: block.part),
        isQuestion: run.endsAsQuestion
      )
    }
  }
}
