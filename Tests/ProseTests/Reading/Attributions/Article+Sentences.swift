import Prose

extension Article {
  /// Makes an article of body paragraphs, one a line.
  init(sentencesOf text: Text) {
    let rules = Language.english.rules
    var blocks: [Block] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let range = start..<(start + line.count)
      start = range.upperBound + 1
      let words = text.trimmed(range)
      if !words.isEmpty {
        blocks.append(
          Block(part: .body, range: words, sentences: rules.sentences(in: words, of: text, isMarkdown: false))
        )
      }
    }
    self.init(text: text, blocks: blocks)
  }
}

extension [Attribution] {
  /// What was found, in words, for the message of a failed test.
  func words(in text: Text) -> String {
    map { attribution in
      let source = attribution.source.map { text[$0] } ?? "–"
      let cue = attribution.cue.map { text[$0] } ?? "–"
      return "[\(source)] \(cue): \(attribution.content.map { text[$0] })"
    }.joined(separator: "; ")
  }
}
