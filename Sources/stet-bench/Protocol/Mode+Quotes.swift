import Editorial
import Prose

extension Mode {
  /// `{"text"}` → `{"quotes"}`: the quotations and reported speech of an article of one paragraph a line.
  static let quotes = Mode(name: "quotes") { fields in
    let text = Text(try fields.string("text"))
    let offsets = ScalarOffsets(text)
    var answers: [JSON] = []
    for attribution in Attribution.all(in: Article(paragraphsOf: text)) {
      let speaker = attribution.source.map(offsets.json) ?? .null
      func answer(_ content: Range<Int>, isDirect: Bool) {
        answers.append(
          .object(["content": offsets.json(content), "speaker": speaker, "direct": .bool(isDirect)])
        )
      }
      for quotation in attribution.quotations { answer(quotation, isDirect: true) }
      // What is not one quotation is given as a whole too.
      guard attribution.kind != .direct || attribution.quotations.count != 1,
        let first = attribution.content.first, let last = attribution.content.last
      else { continue }
      answer(min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound), isDirect: false)
    }
    return ["quotes": .array(answers)]
  }
}

extension Article {
  /// Reads a text of one paragraph a line, all of it body.
  fileprivate init(paragraphsOf text: Text) {
    let rules = Language.english.rules
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start = range.upperBound + 1
      let words = text.trimmed(range)
      guard !words.isEmpty else { continue }
      blocks.append(
        Block(part: .body, range: range, sentences: rules.sentences(in: words, of: text, isMarkdown: false))
      )
    }
    self.init(text: text, blocks: blocks)
  }
}
