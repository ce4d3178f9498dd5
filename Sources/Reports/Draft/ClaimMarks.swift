import Editorial
import Prose

/// Where claims begin and end in a draft, handed out block by block in reading order.
struct ClaimMarks {
  /// A piece of a block between two places where claims begin or end.
  struct Piece {
    /// The words, in UTF-8 offsets.
    let range: Range<Int>
    /// The claims that begin here, in order.
    let opening: [TrackedClaim]
    /// The claim whose words these are: the one that began last of those that hold them.
    let holder: TrackedClaim?
    /// The claims that end behind the words, and whether a reader could not tell so without a mark.
    let closing: [(claim: TrackedClaim, isHidden: Bool)]
  }

  private var waiting: ArraySlice<(claim: TrackedClaim, range: Range<Int>)>
  private var active: [(claim: TrackedClaim, end: Int)] = []

  /// Takes the claims that are to be marked; those without a place are left out.
  init(_ claims: [TrackedClaim]) {
    waiting =
      claims.compactMap { claim in claim.place.map { (claim, $0.range) } }
      .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }[...]
  }

  /// Cuts a block where claims begin and end.
  ///
  /// - Complexity: O(*c* log *c*) in the claims of the block, times how deep they overlap.
  mutating func pieces(of block: Block) -> [Piece] {
    var starts: [(offset: Int, claim: TrackedClaim, end: Int)] = []
    while let next = waiting.first, next.range.lowerBound < block.range.upperBound {
      waiting.removeFirst()
      starts.append((max(next.range.lowerBound, block.range.lowerBound), next.claim, next.range.upperBound))
    }
    let ends = (starts.map(\.end) + active.map(\.end)).filter { block.range.contains($0) }
    let cuts = Set(starts.map(\.offset) + ends + [block.range.lowerBound, block.range.upperBound]).sorted()
    let sentenceEnds = Set(block.sentences.map(\.range.upperBound))
    var pieces: [Piece] = []
    var next = 0
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      var opening: [TrackedClaim] = []
      while next < starts.count, starts[next].offset == start {
        opening.append(starts[next].claim)
        active.append((starts[next].claim, starts[next].end))
        next += 1
      }
      let holder = active.last?.claim
      var closing: [(TrackedClaim, Bool)] = []
      if active.contains(where: { $0.end <= end }) {
        let closed = active.filter { $0.end <= end }
        active.removeAll { $0.end <= end }
        closing = closed.map { ($0.claim, !active.isEmpty || closed.count > 1 || !sentenceEnds.contains(end)) }
      }
      pieces.append(Piece(range: start..<end, opening: opening, holder: holder, closing: closing))
    }
    return pieces
  }
}
