/// The tokens and quotations of a block, read once for all who ask: for sentences as for who says what.
struct Paragraph {
  let text: Text
  /// The tokens from the first sentence to the last.
  let run: TokenRun
  /// The quotations from the first sentence to the last, in order.
  let quotations: [Quotation]

  /// Reads the words of a block that has sentences.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  init(_ block: Block, in text: Text) {
    self.text = text
    let first = block.sentences.first?.range.lowerBound ?? block.range.lowerBound
    run = English.tokens(text, first..<(block.sentences.last?.range.upperBound ?? first))
    quotations = Quotation.all(in: text, block: block)
  }

  /// The tokens sentence by sentence.
  var sentenceRuns: SentenceRuns { SentenceRuns(run) }
}

/// Hands out the tokens of a paragraph by sentences, in order.
struct SentenceRuns {
  private let run: TokenRun
  private var next = 0

  init(_ run: TokenRun) {
    self.run = run
  }

  /// The tokens of the next sentence, just as if it had been read alone.
  ///
  /// Where a sentence ends inside what its paragraph reads as one token, as it may between "a.b" and "c", it is read anew.
  mutating func next(_ sentence: Range<Int>) -> TokenRun {
    while next < run.count, run[next].range.lowerBound < sentence.lowerBound { next += 1 }
    let first = next
    while next < run.count, run[next].range.lowerBound < sentence.upperBound { next += 1 }
    let isCut =
      first > 0 && run[first - 1].range.upperBound > sentence.lowerBound
      || next > first && run[next - 1].range.upperBound > sentence.upperBound
    guard !isCut, first == next || run[first].followsSpace, let stretch = run.stretch(first..<next) else {
      return English.tokens(run.text, sentence)
    }
    return stretch
  }
}
