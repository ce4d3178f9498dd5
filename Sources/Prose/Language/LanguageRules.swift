/// What reading a text asks of its language.
///
/// The engines behind it know no word of any language; each language's tables and rules stand in a folder of its own.
package protocol LanguageRules: Sendable {
  /// The words by which the language tells the parts of an article; the same tables each time.
  var partWords: PartWords { get }

  /// Whether no verb of a clause stands at an index or behind it, as far as lists of verbs can tell.
  ///
  /// False where there are no such lists, so that nothing is taken for a caption because its verb is unknown.
  func isVerbless(_ run: TokenRun, from start: Int) -> Bool

  /// Finds the first day that a short stretch of text gives in full; only its first words are read.
  func day(in text: Text, _ range: Range<Int>) -> CivilDate?

  /// Cuts running text into its sentences, in order; white space is all that lies between them.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  func sentences(in range: Range<Int>, of text: Text, isMarkdown: Bool) -> [Sentence]

  /// Reads the sentences of a block like a checker, in their order.
  ///
  /// - Parameter day: the day that words like "yesterday" are counted from; without one they have no date as their value.
  /// - Complexity: O(*n* log *n*) in the spans of a sentence, linear in the bytes of the block.
  func readings(of block: Block, in text: Text, on day: CivilDate?) -> [SentenceReading]

  /// Finds who and what an article is about; nobody where the language has no rules for names.
  ///
  /// - Complexity: O(*n*) in the bytes of the text, apart from sorting the mentions.
  func cast(of article: Article) -> Cast

  /// Finds who is said to have said what.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from sorting what is found.
  func attributions(in article: Article) -> [Attribution]

  /// Reads a whole article like a checker in one pass: as `readings` and `attributions` do, each word once.
  ///
  /// - Parameter visit: is given the blocks that have sentences, in reading order.
  /// - Returns: Who is said to have said what, as `attributions(in:)` has it.
  /// - Complexity: O(*n* log *n*) in the spans of a sentence and in what is said, linear in the bytes of the article.
  func read(_ article: Article, on day: CivilDate?, _ visit: (BlockReading) -> Void) -> [Attribution]
}

extension LanguageRules {
  /// Reads the sentences of a block for what does not depend on the day it was written.
  package func readings(of block: Block, in text: Text) -> [SentenceReading] { readings(of: block, in: text, on: nil) }

  /// Reads an article in whose language nobody is ever found to say anything.
  func readWithoutSpeech(_ article: Article, on day: CivilDate?, _ visit: (BlockReading) -> Void) -> [Attribution] {
    for block in article.blocks where !block.sentences.isEmpty {
      visit(BlockReading(sentences: readings(of: block, in: article.text, on: day), attributions: []))
    }
    return []
  }
}
