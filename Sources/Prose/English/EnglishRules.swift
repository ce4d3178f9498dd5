/// How English is read.
struct EnglishRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    SentenceBreaker(text: text, words: English.sentenceWords, isMarkdown: isMarkdown).sentences(in: range)
  }

  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading] {
    let quotations = SentenceQuotations(in: text, block: block)
    return block.sentences.enumerated().map { index, sentence in
      let run = English.tokens(text, sentence.range)
      let spans = CheckableSpan.ordered(
        EnglishSpans.all(in: run, reference: day),
        with: quotations[index],
        in: text,
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

  func attributions(in article: Article) -> [Attribution] { Attribution.all(in: article) }
}
