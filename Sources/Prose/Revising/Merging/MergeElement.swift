/// Some neighbouring portions of a merged text, with where they stand in each of the three texts.
struct MergeElement {
  /// Numbers of base portions, or nil where they stand nowhere in it.
  let base: Range<Int>?
  /// Numbers of each side's portions, or nil where they stand nowhere in it.
  let new: Both<Range<Int>?>
  /// The bytes to write; empty for a conflict, and at both ends.
  let wording: ArraySlice<UInt8>
  /// Whether it is the beginning or the end of the texts.
  private(set) var isEdge = false

  /// Puts together an element; an empty range stands nowhere.
  init(base: Range<Int>?, ours: Range<Int>?, theirs: Range<Int>?, wording: ArraySlice<UInt8>) {
    func place(_ range: Range<Int>?) -> Range<Int>? { range?.isEmpty == false ? range : nil }
    self.base = place(base)
    self.new = Both(ours: place(ours), theirs: place(theirs))
    self.wording = wording
  }

  /// Takes the place of a conflict, in which a text may have nothing.
  init(conflict base: Range<Int>, _ new: Both<Range<Int>>) {
    self.base = base
    self.new = Both(ours: new.ours, theirs: new.theirs)
    self.wording = []
  }

  /// The beginning of the three texts.
  static var beginning: MergeElement { edge(-1, -1, -1) }

  /// The end of three texts.
  static func end(of sides: Both<MergeSide>) -> MergeElement {
    let counts = (sides.ours.base.portions.count, sides.ours.text.portions.count, sides.theirs.text.portions.count)
    return edge(counts.0, counts.1, counts.2)
  }

  private static func edge(_ base: Int, _ ours: Int, _ theirs: Int) -> MergeElement {
    var edge = MergeElement(base: base..<base + 1, ours: ours..<ours + 1, theirs: theirs..<theirs + 1, wording: [])
    edge.isEdge = true
    return edge
  }
}
