/// One sentence of an article's own text.
public struct Sentence: Sendable, Hashable {
  /// Where it stands, in UTF-8 offsets, without white space at either end; always inside one block.
  public let range: Range<Int>

  package init(range: Range<Int>) {
    self.range = range
  }
}
