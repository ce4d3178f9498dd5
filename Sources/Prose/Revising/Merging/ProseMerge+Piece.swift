extension ProseMerge {
  /// One of the two revisions that are merged.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// The one revision.
    case ours
    /// The other revision.
    case theirs
  }

  /// A stretch of what came of a merge.
  public enum Piece: Sendable, Hashable {
    /// Words that nobody need look at.
    case text(String)
    /// Three wordings, one of which must be chosen or a fourth written.
    ///
    /// The ranges are UTF-8 offsets into the texts of `base`, `ours` and `theirs`. Each holds whole sentences with the white
    /// space behind them, except at the end of the article, or is empty, so that any of them can stand in the place of the
    /// conflict.
    case conflict(base: Range<Int>, ours: Range<Int>, theirs: Range<Int>)
  }
}
