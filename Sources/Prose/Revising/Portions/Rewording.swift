/// Old portions and the new portions they became: one to one, one to several (a split) or several to one (a merger).
struct Rewording: Sendable, Hashable {
  /// A stretch of words that became another stretch; one of the two may be empty.
  struct Hunk: Sendable, Hashable {
    /// Indices into the old words.
    let old: Range<Int>
    /// Indices into the new words.
    let new: Range<Int>
  }

  /// The numbers of the old portions.
  let old: Range<Int>
  /// The numbers of the new portions.
  let new: Range<Int>
  /// Whether it stands in the order of the text.
  var isInOrder: Bool
  /// All words of the old portions.
  let oldWords: [Word]
  /// All words of the new portions.
  let newWords: [Word]
  /// What changed, in order; everything between is the same words.
  let hunks: [Hunk]
}
