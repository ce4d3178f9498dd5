/// How much pairwise work a comparison may still do.
///
/// Whatever is not linear draws on this; when it is spent the comparison goes on with coarser means and says so.
struct WorkBudget {
  /// Cells of alignment tables that may still be filled.
  var cells = 3_000_000
  /// Pairs of portions whose likeness may still be measured.
  var pairs = 40_000
  /// Whether something was done more coarsely than it would have been with more work.
  private(set) var isSpent = false

  /// Takes cells for a table when there are enough left and the table itself is not too large.
  mutating func takeCells(_ wanted: Int, atMost limit: Int) -> Bool {
    guard wanted <= limit, wanted <= cells else {
      isSpent = true
      return false
    }
    cells -= wanted
    return true
  }

  /// Takes comparisons of portions when there are enough left.
  mutating func takePairs(_ wanted: Int) -> Bool {
    guard wanted <= pairs else {
      isSpent = true
      return false
    }
    pairs -= wanted
    return true
  }
}
