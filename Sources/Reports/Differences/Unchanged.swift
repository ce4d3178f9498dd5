import Prose

/// How many paragraphs stand unchanged between the changes of a difference.
struct Unchanged {
  private let starts: [Int]
  private let touched: [Bool]

  /// Finds the paragraphs of the new text that no change touches.
  ///
  /// - Complexity: O(*n* + *c* log *n*) in the blocks and changes.
  init(_ difference: Difference, _ changes: [Change], at positions: [Int], spacings: [Range<Int>] = []) {
    let blocks = difference.new.blocks
    starts = blocks.map(\.range.lowerBound)
    var touched = [Bool](repeating: false, count: blocks.count)
    let oldRanges = Set(difference.old.blocks.map(\.range))
    let changed = zip(changes, positions).compactMap { change, position -> Range<Int>? in
      // A paragraph that was cut whole leaves its neighbours as they were.
      if let old = change.old, change.new == nil, oldRanges.contains(old) { return nil }
      return change.new ?? position..<position
    }
    for range in changed + spacings {
      var index = max(Self.index(of: range.lowerBound, in: starts) - 1, 0)
      while index < blocks.count, blocks[index].range.lowerBound <= range.upperBound {
        let block = blocks[index].range
        if block.overlaps(range)
          || (range.isEmpty && block.lowerBound <= range.lowerBound && range.lowerBound <= block.upperBound)
        {
          touched[index] = true
        }
        index += 1
      }
    }
    self.touched = touched
  }

  /// Counts them between two UTF-8 offsets of the new text.
  func count(from start: Int, to end: Int) -> Int {
    let (first, last) = (Self.index(of: start, in: starts), Self.index(of: end, in: starts))
    return first < last ? touched[first..<last].count { !$0 } : 0
  }

  /// The number of blocks that begin before an offset.
  private static func index(of offset: Int, in starts: [Int]) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds where each change stands in the new text; what was deleted stands where it was taken out.
  static func positions(of changes: [Change], in difference: Difference) -> [Int] {
    let edits = difference.textEdits
    return changes.map { change in
      if let new = change.new { return new.lowerBound }
      guard let old = change.old else { return 0 }
      var (low, high) = (0, edits.count)
      while low < high {
        let middle = (low + high) / 2
        if edits[middle].old.upperBound <= old.lowerBound { low = middle + 1 } else { high = middle }
      }
      return low < edits.count ? edits[low].new.lowerBound : difference.new.text.count
    }
  }
}
