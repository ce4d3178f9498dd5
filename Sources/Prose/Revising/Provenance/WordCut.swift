/// A place inside of a sentence at which words were taken out and none put in.
package struct WordCut: Sendable, Hashable {
  /// Where the word beside the gap begins, in UTF-8 offsets: the one behind it, or at the end of a sentence the one before.
  package let offset: Int
  /// What was taken out, as it stood.
  package let words: String
  /// The number of the revision that took it out.
  package let origin: Int

  package init(offset: Int, words: String, origin: Int) {
    self.offset = offset
    self.words = words
    self.origin = origin
  }
}
