import Foundation

/// One command of stet and the peer that does the nearest thing, timed in turn in one place, such as a workspace.
struct Comparison<Place>: Sendable {
  /// The command, as the table names it.
  let name: String
  /// The peer, as the table names it.
  let peer: String
  /// How often each is run.
  var runs = 21
  /// Runs the command once and says how long it took; the number is that of the run.
  let ours: @Sendable (Place, Int) throws -> Double
  /// Runs the peer once and says how long it took.
  let theirs: @Sendable (Place, Int) throws -> Double

  /// One row of the table.
  struct Result {
    /// The row in Markdown.
    let row: String
  }

  /// Runs both in turn, once without counting, and takes the medians.
  func measure(in place: Place) throws -> Result {
    _ = try (ours(place, -1), theirs(place, -1))
    var own: [Double] = []
    var other: [Double] = []
    for run in 0..<runs {
      own.append(try ours(place, run))
      other.append(try theirs(place, run))
    }
    let ratio = Self.median(zip(own, other).map { $0 / $1 })
    let row =
      "| `\(name)` | \(Self.text(own)) | `\(peer)` | \(Self.text(other)) | \(String(format: "%.2f", ratio)) | \(runs) |"
    return Result(row: row)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: [Double]) -> String { String(format: "%.1f ms", median(seconds) * 1_000) }
}
