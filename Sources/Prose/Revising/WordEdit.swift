/// Words of a sentence that became other words; either side may be empty.
public struct WordEdit: Sendable, Hashable {
  /// What it was, in UTF-8 offsets of the old text; where nothing was taken, the empty range at which words were added.
  public let old: Range<Int>
  /// What it is, in UTF-8 offsets of the new text.
  public let new: Range<Int>

  package init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }
}
