public import Prose

/// Where the lines of a text begin, for turning offsets into line numbers.
public struct LineTable: Sendable {
  /// The UTF-8 offset at which each line begins.
  private let starts: [Int]

  /// Finds the lines of a text; only a line feed ends one, as in every editor.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: Text) {
    starts = [0] + text.utf8.indices.filter { text.utf8[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The number, from 1, of the line that holds a UTF-8 offset.
  ///
  /// - Complexity: O(log *n*).
  public func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
