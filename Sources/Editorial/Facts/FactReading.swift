import Prose

/// Finds the facts in the words of an article's claims; each block is read once, however many claims stand on it.
struct FactReading {
  private let article: Article
  /// Who the article is about, as far as its language has rules for names.
  private lazy var cast = Cast(reading: article)
  private var blocks: [Int: FactSpans] = [:]

  /// Takes the article, and reads nothing yet.
  init(_ article: Article) { self.article = article }

  /// The facts in a range of the article, in reading order.
  ///
  /// A fact that the range cuts is still one when half of it is inside, as an edit may have moved a quotation mark over a
  /// claim's end; of a quotation every part is.
  ///
  /// - Complexity: that of reading the blocks, once, and O(*k* log *k*) in the facts of the range.
  mutating func facts(in range: Range<Int>) -> [Fact] {
    var found: [(source: FactSpan, range: Range<Int>, plain: PlainWords)] = []
    for index in article.blocks.indices(touching: range) {
      let spans = spans(ofBlock: index)
      for span in Array(spans.quotes.touching(range)) + spans.others.touching(range) {
        let shared = article.text.trimmed(span.range.clamped(to: range))
        guard span.kind == .quote || shared.count * 2 >= span.range.count else { continue }
        let plain = PlainWords(article.text, shared)
        if plain.holdsWord { found.append((span, shared, plain)) }
      }
    }
    found.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    let totals = Dictionary(found.map { ($0.plain, 1) }, uniquingKeysWith: +)
    var seen: [PlainWords: Int] = [:]
    return found.enumerated().map { index, span in
      seen[span.plain, default: 0] += 1
      return Fact(
        number: index + 1,
        kind: span.source.kind,
        words: Wording.folded(article.text[span.range]),
        range: span.range,
        occurrence: seen[span.plain] ?? 1,
        total: totals[span.plain] ?? 1,
        value: span.source.value,
        fullName: fullName(of: span.source),
        plain: span.plain
      )
    }
  }

  private mutating func fullName(of span: FactSpan) -> String? {
    guard span.kind == .name, let name = cast.member(at: span.range)?.name else { return nil }
    let full = Wording.folded(name)
    return full == Wording.folded(article.text[span.range]) ? nil : full
  }

  private mutating func spans(ofBlock index: Int) -> FactSpans {
    if let known = blocks[index] { return known }
    let spans = FactSpans(article.blocks[index], of: article)
    blocks[index] = spans
    return spans
  }
}

extension [Block] {
  /// Of blocks in order and apart, those that share bytes with a range.
  ///
  /// - Complexity: O(log *n*).
  fileprivate func indices(touching range: Range<Int>) -> Range<Int> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low..<(low + self[low...].prefix { $0.range.lowerBound < range.upperBound }.count)
  }
}
