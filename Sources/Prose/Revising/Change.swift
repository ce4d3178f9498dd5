/// One thing that an editor did to an article: a sentence or a few.
public struct Change: Sendable, Hashable {
  /// What was done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The same words written with other marks.
    case typography
    /// The same sentence in another place.
    case moved
    /// One sentence with other words.
    case reworded
    /// One sentence made into several.
    case split
    /// Several sentences made into one.
    case merged
    /// A sentence that was not there.
    case inserted
    /// A sentence that is gone.
    case deleted
  }

  /// What was done.
  public let kind: Kind
  /// Whether it also stands in another place; a moved sentence may be reworded, split or merged.
  public let isMoved: Bool
  /// Where it stood, in UTF-8 offsets of the old text; nil for what was inserted.
  public let old: Range<Int>?
  /// Where it stands, in UTF-8 offsets of the new text; nil for what was deleted.
  public let new: Range<Int>?
  /// What it did to the words: nil for what was only moved; for what was inserted or deleted, the weightiest thing it holds.
  public let changeClass: ChangeClass?
  /// What changed inside, in order; empty for what was moved, inserted or deleted.
  public let edits: [WordEdit]
  /// Whether words between quotation marks changed, came or went, whatever the class is.
  public let isQuoted: Bool

  package init(
    kind: Kind,
    isMoved: Bool = false,
    old: Range<Int>?,
    new: Range<Int>?,
    changeClass: ChangeClass?,
    edits: [WordEdit] = [],
    isQuoted: Bool = false
  ) {
    self.kind = kind
    self.isMoved = isMoved
    self.old = old
    self.new = new
    self.changeClass = changeClass
    self.edits = edits
    self.isQuoted = isQuoted
  }
}
