/// Bytes that became other bytes; white space and typography included.
public struct TextEdit: Sendable, Hashable {
  /// What is taken out, in UTF-8 offsets of the old text.
  public let old: Range<Int>
  /// What stands there instead, in UTF-8 offsets of the new text.
  public let new: Range<Int>

  package init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// The edit that undoes this one.
  public var reversed: TextEdit { TextEdit(old: new, new: old) }
}
