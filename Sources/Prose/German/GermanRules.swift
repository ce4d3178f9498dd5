/// How German is read.
struct GermanRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    SentenceBreaker(text: text, words: German.sentenceWords, isMarkdown: isMarkdown).sentences(in: range)
  }
}
