/// How a language is read that stet has no rules for: as Unicode has it for every language.
///
/// Figures and quotations are seen, and the parts of an article that have a shape of their own; no word is known, so that
/// nobody is said to have said anything.
struct UnicodeRules: LanguageRules {
  var partWords: PartWords { .none }

  func isVerbless(_ run: TokenRun, from start: Int) -> Bool { false }

  func day(in text: Text, _ range: Range<Int>) -> CivilDate? { nil }

  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    UnicodeSentences.all(in: text, range)
  }

  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading] {
    let quotations = SentenceQuotations(in: text, block: block)
    return block.sentences.enumerated().map { index, sentence in
      let run = TokenRun(text, sentence.range, abbreviations: partWords.abbreviations)
      let spans = CheckableSpan.ordered(FigureSpans.all(in: run), with: quotations[index], in: text, sentence)
      return SentenceReading(run, sentence, part: block.part, spans: spans)
    }
  }

  func cast(of article: Article) -> Cast { Cast() }

  func attributions(in article: Article) -> [Attribution] { [] }

  func read(_ article: Article, on day: CivilDate?, _ visit: (BlockReading) -> Void) -> [Attribution] {
    readWithoutSpeech(article, on: day, visit)
  }
}
