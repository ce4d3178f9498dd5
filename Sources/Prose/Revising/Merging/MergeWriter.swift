/// Writes the pieces of a merge from the verdicts on its regions.
struct MergeWriter {
  private let sides: Both<MergeSide>
  private let spacing: MergeSpacing
  private var pieces: [ProseMerge.Piece] = []
  /// Text that no conflict stands behind as yet.
  private var bytes: [UInt8] = []
  /// The last element written.
  private var last = MergeElement.beginning
  /// Whether the last element is a conflict.
  private var isBehindConflict = false
  /// Where the last conflict ends in each text, in UTF-8 offsets.
  private var ends = (base: 0, new: Both(ours: 0, theirs: 0))
  /// Scraps that one side took out just before.
  private var scraps: MergeRegion?
  /// The conflict that nothing stands behind as yet.
  private var open: (base: Range<Int>, new: Both<Range<Int>>)?

  init(_ sides: Both<MergeSide>) {
    self.sides = sides
    self.spacing = MergeSpacing(sides: sides)
  }

  /// Writes all regions.
  ///
  /// - Complexity: O(*n*).
  mutating func write(_ verdicts: MergeVerdicts) {
    for (region, verdict) in zip(verdicts.regions, verdicts.verdicts) {
      switch verdict {
      case .conflict: dispute(region)
      case .followed:
        close(before: nil)
        scraps = nil
      case .kept, .agreed: write(region, chosen(region, hasBase: verdict == .kept))
      case .blended(let bytes): write(region, bytes[...])
      case .taken(let side):
        if !writeFollowed(region, side, verdicts.edits[side]) { write(region, wording(region.new[side], of: side)) }
      }
    }
    put(.end(of: sides))
  }

  /// The pieces, once all is written.
  mutating func finished() -> [ProseMerge.Piece] {
    flush()
    return pieces
  }

  private func wording(_ portions: Range<Int>, of side: ProseMerge.Side) -> ArraySlice<UInt8> {
    sides[side].text.bytes[sides[side].text.range(portions)]
  }

  /// The bytes of words on which both sides agree.
  private func chosen(_ region: MergeRegion, hasBase: Bool) -> ArraySlice<UInt8> {
    let base = sides.ours.base
    return MergeSpacing.choose(
      base: hasBase ? base.bytes[base.range(region.base)] : nil,
      ours: wording(region.new.ours, of: .ours),
      theirs: wording(region.new.theirs, of: .theirs)
    )
  }

  private mutating func write(_ region: MergeRegion, _ wording: ArraySlice<UInt8>) {
    // What was taken out parts two conflicts, so that neither can bring it back.
    guard !wording.isEmpty else {
      if isScrap(region) {
        scraps = scraps ?? region
      } else {
        close(before: nil)
        scraps = nil
      }
      return
    }
    put(MergeElement(base: region.base, ours: region.new.ours, theirs: region.new.theirs, wording: wording))
  }

  /// Writes what a side added where some of it was moved there and edited by the other side.
  ///
  /// - Returns: Whether there was such an edit; if not, nothing was written.
  private mutating func writeFollowed(_ region: MergeRegion, _ side: ProseMerge.Side, _ edits: [Int: MergeStep]) -> Bool
  {
    guard region.new[side].contains(where: { edits[$0] != nil }) else { return false }
    for portion in region.new[side] {
      let own = portion..<portion + 1
      let edit = edits[portion]
      let its = edit?.new
      put(
        MergeElement(
          base: edit?.old,
          ours: side == .ours ? own : its,
          theirs: side == .ours ? its : own,
          wording: its.map { wording($0, of: side.other) } ?? wording(own, of: side)
        )
      )
    }
    return true
  }

  private mutating func put(_ element: MergeElement) {
    close(before: element)
    scraps = nil
    space(before: element)
    bytes += element.wording
    last = element
    isBehindConflict = false
  }

  private mutating func space(before element: MergeElement) {
    bytes += isBehindConflict ? spacing.behind(last, before: element) : spacing.between(last, element)
  }

  /// Whether a region is a bullet or another scrap, which belongs to the sentence behind it.
  private func isScrap(_ region: MergeRegion) -> Bool {
    region.base.allSatisfy { !sides.ours.base.portions[$0].isWhole }
  }

  /// Opens a conflict, or widens the one that is open to the region behind it.
  private mutating func dispute(_ region: MergeRegion) {
    let first = scraps ?? region
    let start = open ?? (first.base, first.new)
    open = (
      start.base.lowerBound..<region.base.upperBound,
      Both(
        ours: start.new.ours.lowerBound..<region.new.ours.upperBound,
        theirs: start.new.theirs.lowerBound..<region.new.theirs.upperBound
      )
    )
    scraps = nil
  }

  /// Writes the open conflict, with the white space behind it unless the end of the text follows.
  private mutating func close(before next: MergeElement?) {
    guard let conflict = open else { return }
    let isLast = next?.isEdge == true
    func range(_ text: MergeText, _ portions: Range<Int>, after end: Int) -> Range<Int> {
      let range = isLast ? text.range(portions) : text.spacedRange(portions)
      return max(end, range.lowerBound)..<max(end, range.upperBound)
    }
    let element = MergeElement(conflict: conflict.base, conflict.new)
    space(before: element)
    flush()
    let base = range(sides.ours.base, conflict.base, after: ends.base)
    let ours = range(sides.ours.text, conflict.new.ours, after: ends.new.ours)
    let theirs = range(sides.theirs.text, conflict.new.theirs, after: ends.new.theirs)
    pieces.append(.conflict(base: base, ours: ours, theirs: theirs))
    ends = (base.upperBound, Both(ours: ours.upperBound, theirs: theirs.upperBound))
    (open, last, isBehindConflict) = (nil, element, !isLast)
  }

  private mutating func flush() {
    if !bytes.isEmpty { pieces.append(.text(String(decoding: bytes, as: UTF8.self))) }
    bytes = []
  }
}
