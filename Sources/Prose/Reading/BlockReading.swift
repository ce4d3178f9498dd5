/// One block of an article, read like a checker: its sentences, and what somebody is said to have said in them.
package struct BlockReading: Sendable {
  /// The block's sentences, in order.
  package let sentences: [SentenceReading]
  /// The attributions that have words in the block, in no order.
  ///
  /// Of one that goes on from the block before, only the words that stand in this one. Nobody has yet been found to speak:
  /// `Attribution.speaker` needs the whole article.
  package let attributions: ArraySlice<Attribution>
}
