/// How a language is read that stet has no rules for: as Unicode has it for every language.
struct UnicodeRules: LanguageRules {
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence] {
    UnicodeSentences.all(in: text, range)
  }
}
