import Editorial
import Foundation
import Prose

/// The time that the comparison of two revisions takes in the library, on pairs of texts from standard input.
///
/// The articles are read before; what is timed is the difference, its changes and its text edits.
enum DiffRate {
  private typealias Pair = (old: Article, new: Article)

  /// Prints one Markdown table: the pairs one by one, then large texts made of them.
  ///
  /// - Throws: `BenchError` that names the line, for one without the texts `old` and `new`.
  static func printTable() throws {
    let texts = try texts(of: try FileHandle.standardInput.readToEnd() ?? Data())
    guard !texts.isEmpty else { throw BenchError("There are no pairs on standard input.") }
    print("| difference | pairs | median | slowest | coarse |")
    print("|---|---:|---:|---:|---:|")
    let pairs = texts.map { (Article(plain: Text($0.old)), Article(plain: Text($0.new))) }
    printRow("revisions of an article", pairs, runs: 5)
    printRow("1 MB, all of their edits", [large(texts.map(\.old), texts.map(\.new))], runs: 5)
    let old = texts.map(\.old)
    printRow("1 MB, every third word rewritten", [large(old, old.map { rewritten($0) })], runs: 5)
    printRow("1 MB, another text", [large(old, texts.reversed().map(\.new))], runs: 5)
  }

  /// Times each pair and prints the median over all pairs and the slowest, each pair at its best of several runs.
  private static func printRow(_ name: String, _ pairs: [Pair], runs: Int) {
    let clock = ContinuousClock()
    var (times, coarse): ([Double], Int) = ([], 0)
    for pair in pairs {
      var best = Double.infinity
      var isCoarse = false
      for _ in 0..<runs {
        let start = clock.now
        let difference = Difference(from: pair.old, to: pair.new)
        let count = difference.changes.count + difference.textEdits.count
        best = min(best, (clock.now - start) / .milliseconds(1))
        isCoarse = difference.isCoarse && count > 0
      }
      times.append(best)
      coarse += isCoarse ? 1 : 0
    }
    times.sort()
    let (median, slowest) = (times[times.count / 2], times[times.count - 1])
    print("| \(name) | \(pairs.count) | \(milliseconds(median)) | \(milliseconds(slowest)) | \(coarse) |")
  }

  private static func milliseconds(_ value: Double) -> String { String(format: "%.2f ms", value) }

  /// The two texts of each line.
  private static func texts(of input: Data) throws -> [(old: String, new: String)] {
    try input.split(separator: 0x0A).enumerated().map { number, line in
      do {
        var fields = try JSONFields(try JSON(parsing: Array(line)))
        return (try fields.string("old"), try fields.string("new"))
      } catch {
        throw BenchError("Line \(number + 1) is no pair of texts: \(error).")
      }
    }
  }

  /// Joins texts, from the first on again and again, until either side has a megabyte.
  private static func large(_ old: [String], _ new: [String]) -> Pair {
    var (first, second) = ("", "")
    var turn = 0
    while min(first.utf8.count, second.utf8.count) < 1 << 20 {
      first += old[turn % old.count] + "\n\n"
      second += new[turn % new.count] + "\n\n"
      turn += 1
    }
    return (Article(plain: Text(first)), Article(plain: Text(second)))
  }

  /// Another word in place of every third.
  private static func rewritten(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).enumerated()
      .map { number, word in number % 3 == 1 ? "re\(word)" : String(word) }.joined(separator: " ")
  }
}
