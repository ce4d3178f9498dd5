/// How German is read: parts, sentences, quotations, numbers and dates; nobody is named or said to have said anything yet.
struct GermanRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    SentenceBreaker(text: text, words: German.sentenceWords, isMarkdown: isMarkdown).sentences(in: range)
  }

  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading] {
    let quotations = SentenceQuotations(in: text, block: block)
    return block.sentences.enumerated().map { index, sentence in
      let run = TokenRun(text, sentence.range, abbreviations: German.abbreviations)
      let spans = CheckableSpan.ordered(GermanSpans.all(in: run), with: quotations[index], in: text, sentence)
      return SentenceReading(run, sentence, part: block.part, spans: spans)
    }
  }

  func cast(of article: Article) -> Cast { Cast() }

  func attributions(in article: Article) -> [Attribution] { [] }

  func read(_ article: Article, on day: CivilDate?, _ visit: (BlockReading) -> Void) -> [Attribution] {
    readWithoutSpeech(article, on: day, visit)
  }
}
