/// The words of a block as a reader sees them: without emphasis signs, the addresses of links and references to characters.
package struct ShownWords: Sendable {
  private let signs: MarkupSigns

  /// Reads the signs of a block.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  package init(_ block: Block, in text: Text) { signs = MarkupSigns(text, block.range) }

  /// The words of a range of the block, in UTF-8 offsets of the text; what surrounds them stays as it is.
  package func plain(_ range: Range<Int>) -> String { signs.plain(range) }
}
