/// One block of an article: a paragraph, a headline, a caption or a piece of furniture.
public struct Block: Sendable, Hashable {
  /// What the block is.
  public let part: Part
  /// Where it stands, in UTF-8 offsets, without white space at either end.
  public let range: Range<Int>
  /// Its sentences in order; empty for what is not the article's own text.
  public let sentences: [Sentence]

  package init(part: Part, range: Range<Int>, sentences: [Sentence]) {
    self.part = part
    self.range = range
    self.sentences = sentences
  }
}
