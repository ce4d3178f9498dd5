/// What one side did to a stretch of the base, in portions; all steps of a side hold every portion of both texts in order.
struct MergeStep: Sendable {
  /// What was done.
  enum Kind: Sendable {
    /// One portion with the same bytes, white space aside.
    case kept
    /// One portion with the same words and other marks.
    case typographic
    /// Portions that became others in the order of the text.
    case edited
    /// Portions that were taken out where others were put in, which is which unknown.
    case replaced
    /// Portions put in, written here or moved here.
    case added
    /// One portion taken out, deleted or moved away.
    case cut
  }

  /// What was done.
  let kind: Kind
  /// Numbers of base portions; empty at the place of what was added.
  let old: Range<Int>
  /// Numbers of the side's portions; empty for what was cut.
  let new: Range<Int>

  /// Whether nothing tells which portion took the place of which, so that what stands beside may belong to it.
  var isLoose: Bool { kind == .replaced && (old.count > 1 || new.count > 1) }
}
