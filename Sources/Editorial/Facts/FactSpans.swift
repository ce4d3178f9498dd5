import Prose

/// The facts of one block of an article, whatever claims stand on it.
///
/// Nothing is offered twice: of spans that overlap, the one that says most is the fact. A quotation is one fact, that these
/// words were said, and a figure or a name inside of it is another, whether it is right; but words that are all of a quotation
/// are ticked with it. A source that is named is a fact by its name; "the port authority" of "according to the port authority"
/// is one of kind name.
struct FactSpans: Sendable {
  /// The quotations, in order and apart.
  let quotes: [FactSpan]
  /// Everything else, in order and apart.
  let others: [FactSpan]

  /// Reads a block of an article.
  ///
  /// - Complexity: that of reading the block like a checker.
  init(_ block: Block, of article: Article) {
    let text = article.text
    let spans = article.language.rules.readings(of: block, in: text, on: article.date).flatMap(\.spans)
    let facts = spans.compactMap { span in
      FactSpan.kind(of: span.kind).map { FactSpan(kind: $0, range: span.range, value: span.value) }
    }
    let quotes = facts.filter { $0.kind == .quote }.apart
    let named = facts.filter { $0.kind != .quote }.apart
    let sources = spans.filter { $0.kind == .attribution }
      .compactMap { CheckableSpan.source(of: $0.range, in: text) }
      .filter { named.touching($0).isEmpty }
      .map { FactSpan(kind: .name, range: $0) }
    self.quotes = quotes
    others = (named + sources).sorted { $0.range.lowerBound < $1.range.lowerBound }.apart
      .filter { other in !quotes.touching(other.range).contains { other.fills($0, of: text) } }
  }
}

extension FactSpan {
  /// Whether the span is all that stands in a quotation.
  fileprivate func fills(_ quote: FactSpan, of text: Text) -> Bool {
    let before = quote.range.lowerBound..<max(range.lowerBound, quote.range.lowerBound)
    let after = min(range.upperBound, quote.range.upperBound)..<quote.range.upperBound
    // Quotation marks, a comma and a stop: no more than a few bytes, so no long quotation is read again for each fact in it.
    guard before.count + after.count <= 16 else { return false }
    return !PlainWords(text, before).holdsWord && !PlainWords(text, after).holdsWord
  }
}
