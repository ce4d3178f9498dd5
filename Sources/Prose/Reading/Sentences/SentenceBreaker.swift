/// Cuts a stretch of running text into sentences.
///
/// One pass over the bytes: only `.`, `!`, `?` and `…` are looked at, each with a bounded number of bytes around it, so the
/// cost is linear whatever the input. Sentences inside a quotation are sentences of their own; closing quotation marks
/// and brackets stay with the sentence they end.
///
/// - Complexity: O(*n*) in the bytes of the range.
package struct SentenceBreaker: Sendable {
  let text: Text
  /// Whether `*`, `_` and `` ` `` are markup that may stand at the edge of a sentence.
  let isMarkdown: Bool
  /// The tables of the text's language.
  let words: SentenceWords

  package init(text: Text, words: SentenceWords, isMarkdown: Bool = false) {
    self.text = text
    self.words = words
    self.isMarkdown = isMarkdown
  }

  /// Cuts a range into its sentences, in order; white space is all that lies between them.
  package func sentences(in range: Range<Int>) -> [Sentence] {
    let whole = text.trimmed(range)
    guard !whole.isEmpty else { return [] }
    var sentences: [Sentence] = []
    var start = whole.lowerBound
    var offset = start
    let end = whole.upperBound
    while offset < end {
      let byte = text.utf8[offset]
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == 0x20 {
        offset += 1
        continue
      }
      guard byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0xE2,
        let mark = EndMark(at: offset, before: end, self)
      else {
        offset += 1
        continue
      }
      offset = mark.closed
      guard offset < end else { break }
      let next = text.skippingWhiteSpace(from: offset, to: end)
      guard isBoundary(mark, sentence: start, next: next, end: end) else {
        // White space was looked at once; what follows it is not looked at twice.
        offset = max(offset, next)
        continue
      }
      sentences.append(Sentence(range: start..<mark.closed))
      start = next
      offset = next
    }
    sentences.append(Sentence(range: start..<end))
    return sentences
  }
}
