/// What reading a text asks of its language.
///
/// The engines behind it know no word of any language; each language's tables and rules stand in a folder of its own.
package protocol LanguageRules: Sendable {
  /// Cuts running text into its sentences, in order; white space is all that lies between them.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence]

  /// Reads the sentences of a block like a checker, in their order.
  ///
  /// - Parameter day: the day that words like "yesterday" are counted from; without one they have no date as their value.
  /// - Complexity: O(*n* log *n*) in the spans of a sentence, linear in the bytes of the block.
  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading]

  /// Finds who is said to have said what.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from sorting what is found.
  func attributions(in article: Article) -> [Attribution]
}

extension LanguageRules {
  /// Reads the sentences of a block for what does not depend on the day it was written.
  package func readings(of block: Block, in text: Text) -> [SentenceReading] { readings(of: block, in: text, on: nil) }
}
