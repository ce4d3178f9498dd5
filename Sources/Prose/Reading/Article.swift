/// An article as its parts: blocks in reading order, and the sentences of those that are the article's own text.
///
/// Blocks never overlap and hold every byte of the text that is not white space between blocks, so nothing a writer typed
/// is outside of them. Furniture has blocks too, without sentences.
public struct Article: Sendable, Hashable {
  /// The text that all offsets point into.
  public let text: Text
  /// The blocks in order.
  public let blocks: [Block]

  /// The language that it was read in.
  public let language: Language

  package init(text: Text, blocks: [Block], language: Language = .english) {
    self.text = text
    self.blocks = blocks
    self.language = language
  }

  /// Every sentence of the article's own text, in order, headline and captions too.
  public var sentences: [Sentence] { blocks.flatMap(\.sentences) }
}
