import Foundation

/// What commands take in workspaces of a thousand, ten thousand and a hundred thousand claims, each beside git in the same
/// repository and the same run.
enum ScaleCurve {
  private static let sizes = [1_000, 10_000, 100_000]
  private static let runs = 9

  /// Makes the workspaces that a folder does not hold yet, measures, and prints a table in Markdown.
  static func printTable(in folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    print(
      """
      | claims | commits | `verify CLAIM` | `git add; git commit` | ratio | `list` (first time) | `git log --raw` | `list` \
      | `claims --status stale` | `summary DRAFT` |
      |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """
    )
    for claims in sizes { print(try row(claims, in: folder.appending(path: "\(claims)"))) }
  }

  private static func row(_ claims: Int, in workspace: URL) throws -> String {
    let (stet, git) = (try Tool.stet(), try Tool.git())
    if !FileManager.default.fileExists(atPath: workspace.path(percentEncoded: false)) {
      _ = try ScaleWorkspace.make(ScaleWorkspace.Size(claims: claims), in: workspace, stet: stet, git: git)
    }
    let commits = try git.run(["rev-list", "--count", "HEAD"], in: workspace).output
    let kept = workspace.appending(path: ".git/stet")
    try? FileManager.default.removeItem(at: kept)
    let first = try stet.run(["list"], in: workspace).seconds
    let log = try git.run(["log", "--raw"], in: workspace).seconds
    let list = try median { _ in try stet.run(["list"], in: workspace).seconds }
    let stale = try median { _ in try stet.run(["claims", "--status", "stale"], in: workspace).seconds }
    let summary = try median { _ in try stet.run(["summary", "story-1"], in: workspace).seconds }
    let (own, other) = try decisions(in: workspace, stet, git)
    let cells =
      [own, other].map(text) + [String(format: "%.2f", own / other)] + [first, log, list, stale, summary].map(text)
    let count = String(decoding: commits, as: UTF8.self).filter(\.isNumber)
    return "| \(claims) | \(count) | \(cells.joined(separator: " | ")) |"
  }

  /// One decision and one commit of one new file in turn: the medians of both.
  private static func decisions(in workspace: URL, _ stet: Tool, _ git: Tool) throws -> (own: Double, other: Double) {
    let listed = try stet.run(["claims", "story-1", "--status", "verified", "--json"], in: workspace).output
    // Only a claim has a short name.
    let names = String(decoding: listed, as: UTF8.self).split(separator: "\n").filter { $0.contains("\"short\": ") }
      .compactMap { $0.split(separator: "\"").dropFirst(3).first }
    guard let claim = names.first else { throw BenchError("story-1 has no verified claim.") }
    var (own, other): ([Double], [Double]) = ([], [])
    for run in 0..<runs {
      let arguments = ["verify", "story-1/\(claim)", "--source", "Bench", "--at", "run \(run)"]
      own.append(try stet.run(arguments, in: workspace).seconds)
      let name = "notes-\(run).txt"
      try Data("\(run) \(UUID())\n".utf8).write(to: workspace.appending(path: name))
      other.append(
        try git.run(["add", name], in: workspace).seconds
          + git.run(["commit", "-q", "-m", "note \(run)"], in: workspace).seconds
      )
    }
    return (middle(own), middle(other))
  }

  private static func median(_ run: (Int) throws -> Double) throws -> Double {
    _ = try run(-1)
    var found: [Double] = []
    for number in 0..<runs { found.append(try run(number)) }
    return middle(found)
  }

  private static func middle(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: Double) -> String {
    seconds < 1 ? String(format: "%.0f ms", seconds * 1_000) : String(format: "%.1f s", seconds)
  }
}
