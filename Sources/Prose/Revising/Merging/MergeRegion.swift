/// A stretch of the base whose end neither side's steps cross, with what either side has there.
struct MergeRegion: Sendable {
  /// Numbers of base portions; empty where something was only added.
  let base: Range<Int>
  /// Numbers of the steps of either side.
  let steps: Both<Range<Int>>
  /// Numbers of the portions of either side.
  let new: Both<Range<Int>>

  /// Cuts the base into the smallest regions.
  ///
  /// What one side added right beside several sentences that the other replaced is one region with them: nothing tells whether
  /// it was to stand among them, or whether it is not the same.
  ///
  /// - Complexity: O(*n*).
  static func regions(of sides: Both<MergeSide>) -> [MergeRegion] {
    var sweep = MergeSweep(ours: sides.ours.steps, theirs: sides.theirs.steps)
    var regions: [MergeRegion] = []
    while let region = sweep.next() { regions.append(region) }
    return regions
  }
}
