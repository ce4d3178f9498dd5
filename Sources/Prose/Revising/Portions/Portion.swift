/// A stretch of an article that is compared as one: a sentence, a block without sentences, or what stands between them.
struct Portion: Sendable {
  /// Where it stands, in UTF-8 offsets.
  let range: Range<Int>
  /// The number of the block it stands in, or -1 outside of all blocks.
  let block: Int
  /// Whether it is a sentence or a whole block, not a list marker or another scrap between sentences.
  let isWhole: Bool

  /// Cuts an article into portions that together hold every word of it, in order.
  ///
  /// - Complexity: O(*n*).
  static func portions(of article: Article) -> [Portion] {
    var portions: [Portion] = []
    let bytes = article.text.utf8
    var end = 0

    // A bullet, a heading mark: words to compare, but no sentence.
    func addScrap(upTo next: Int, block: Int) {
      guard next > end, bytes[end..<next].contains(where: { $0 > 0x20 }) else { return }
      var scanner = WordScanner(bytes, end..<next, composes: false)
      guard let first = scanner.next() else { return }
      var range = first.range
      while let word = scanner.next() { range = first.range.lowerBound..<word.range.upperBound }
      portions.append(Portion(range: range, block: block, isWhole: false))
    }

    for (index, block) in article.blocks.enumerated() {
      addScrap(upTo: block.range.lowerBound, block: -1)
      end = max(end, block.range.lowerBound)
      for sentence in block.sentences where sentence.range.lowerBound >= end {
        addScrap(upTo: sentence.range.lowerBound, block: index)
        portions.append(Portion(range: sentence.range, block: index, isWhole: true))
        end = sentence.range.upperBound
      }
      if block.sentences.isEmpty, block.range.lowerBound >= end, !block.range.isEmpty {
        portions.append(Portion(range: block.range, block: index, isWhole: true))
      } else {
        addScrap(upTo: block.range.upperBound, block: index)
      }
      end = max(end, block.range.upperBound)
    }
    addScrap(upTo: bytes.count, block: -1)
    return portions
  }
}
