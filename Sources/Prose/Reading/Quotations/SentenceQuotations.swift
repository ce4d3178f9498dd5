/// The quotations of a block by the sentences they stand in; one that runs over several sentences is in each of them.
struct SentenceQuotations {
  private let quotations: [Quotation]
  private var windows: [Range<Int>] = []

  /// Reads the quotations of a block.
  ///
  /// - Complexity: O(*n*) in the bytes of the block.
  init(in text: Text, block: Block) {
    self.init(Quotation.all(in: text, block: block), sentences: block.sentences)
  }

  /// Takes the quotations of a block, in order, and its sentences.
  init(_ quotations: [Quotation], sentences: [Sentence]) {
    self.quotations = quotations
    windows.reserveCapacity(sentences.count)
    var first = 0
    for sentence in sentences {
      // Both lists are in order, so the quotations of a sentence are a window that only moves forward.
      while first < quotations.count, quotations[first].range.upperBound <= sentence.range.lowerBound { first += 1 }
      var last = first
      while last < quotations.count, quotations[last].range.lowerBound < sentence.range.upperBound { last += 1 }
      windows.append(first..<last)
    }
  }

  /// The quotations that stand in the sentence at an index.
  subscript(index: Int) -> ArraySlice<Quotation> { quotations[windows[index]] }
}
