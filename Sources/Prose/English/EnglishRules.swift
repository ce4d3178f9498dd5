/// How English is read.
struct EnglishRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    SentenceBreaker(text: text, words: English.sentenceWords, isMarkdown: isMarkdown).sentences(in: range)
  }
}
