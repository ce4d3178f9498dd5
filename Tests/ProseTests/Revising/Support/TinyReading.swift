import Prose

extension Article {
  /// Reads a text by the plainest rules there are: blank lines part paragraphs, a full stop and white space sentences.
  init(tiny string: String) {
    let text = Text(string)
    let bytes = text.utf8
    var blocks: [Block] = []
    var start = 0
    while start < bytes.count {
      guard bytes[start] > 0x20 else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, !Article.isBlankLine(bytes, at: end) { end += 1 }
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      blocks.append(Block(part: .body, range: start..<end, sentences: Article.sentences(bytes, start..<end)))
      start = end
    }
    self.init(text: text, blocks: blocks)
  }

  private static func isBlankLine(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard bytes[offset] == 0x0A else { return false }
    let next = bytes[(offset + 1)...].first { $0 != 0x20 && $0 != 0x0D }
    return next == 0x0A
  }

  private static func sentences(_ bytes: [UInt8], _ block: Range<Int>) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = block.lowerBound
    var offset = start
    while offset < block.upperBound {
      let isStop = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[offset])
      offset += 1
      guard isStop else { continue }
      while offset < block.upperBound, bytes[offset] > 0x7F || bytes[offset] == UInt8(ascii: "\"") { offset += 1 }
      guard offset == block.upperBound || bytes[offset] <= 0x20 else { continue }
      sentences.append(Sentence(range: start..<offset))
      while offset < block.upperBound, bytes[offset] <= 0x20 { offset += 1 }
      start = offset
    }
    if start < block.upperBound { sentences.append(Sentence(range: start..<block.upperBound)) }
    return sentences
  }
}
