import Prose

extension Article {
  /// Reads plain text whose paragraphs are parted by blank lines, all of it body.
  init(plain text: Text) {
    let rules = Language.english.rules
    let blocks = text.paragraphs.map { text.trimmed($0) }.filter { !$0.isEmpty }.map { range in
      Block(part: .body, range: range, sentences: rules.sentences(in: range, of: text, isMarkdown: false))
    }
    self.init(text: text, blocks: blocks)
  }
}

extension Text {
  /// The stretches between blank lines.
  var paragraphs: [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    var lineIsBlank = true
    for (offset, byte) in utf8.enumerated() {
      guard byte == 0x0A else {
        if byte > 0x20 { lineIsBlank = false }
        continue
      }
      if lineIsBlank {
        paragraphs.append(start..<offset)
        start = offset
      }
      lineIsBlank = true
    }
    paragraphs.append(start..<count)
    return paragraphs
  }
}
