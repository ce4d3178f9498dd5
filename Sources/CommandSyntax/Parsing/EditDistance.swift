/// How many slips of the keyboard lie between two words.
///
/// A slip adds, drops or replaces a character or swaps two neighbours: the optimal string alignment distance, the
/// restricted form of F. J. Damerau, “A technique for computer detection and correction of spelling errors”, CACM 7 (3),
/// 1964.
enum EditDistance {
  /// Returns the distance, or nil when it is above the bound.
  ///
  /// - Complexity: the product of the lengths, but constant for words whose lengths differ by more than the bound.
  static func between(_ one: String, _ other: String, atMost bound: Int) -> Int? {
    // UTF-8 length bounds the work before a hostile argument of megabytes is taken apart.
    guard one.utf8.count <= 4 * (other.utf8.count + bound) else { return nil }
    let rows = Array(one)
    let columns = Array(other)
    guard abs(rows.count - columns.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...columns.count)
    for row in rows.indices {
      var current = [row + 1]
      current.reserveCapacity(columns.count + 1)
      for column in columns.indices {
        let replaced = last[column] + (rows[row] == columns[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, rows[row] == columns[column - 1], rows[row - 1] == columns[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    guard let distance = last.last, distance <= bound else { return nil }
    return distance
  }
}
