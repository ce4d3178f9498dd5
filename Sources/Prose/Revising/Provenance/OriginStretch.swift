/// A stretch of a text whose words all came in with the same revision.
package struct OriginStretch: Sendable, Hashable {
  /// The words with the white space behind them, in UTF-8 offsets.
  package let range: Range<Int>
  /// The number of the revision that brought the words.
  package let origin: Int

  package init(range: Range<Int>, origin: Int) {
    self.range = range
    self.origin = origin
  }
}
