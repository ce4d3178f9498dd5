import Editorial
import Foundation
import Prose

/// One stage of reading, timed over the same bytes as a peer in the same run.
struct Rate: Sendable {
  /// What is done, as the table names it.
  let name: String
  /// The peer, as the table names it.
  let peer: String
  /// The peer's command; the file's path is its last argument.
  let command: [String]
  /// Reads the text and returns a count, so that nothing is done for no reason.
  let read: @Sendable (Text) -> Int

  /// Every stage: sentences alone, and parts to claims.
  static let all = [
    Rate(
      name: "sentences",
      peer: "perl's \\b{sb}, Unicode's plain rules",
      command: ["/usr/bin/perl", "-CSD", "-ne", "$n++ while /\\b{sb}/g; END { print $n }"],
      read: { text in Language.english.rules.sentences(in: 0..<text.count, of: text, isMarkdown: false).count }
    ),
    Rate(
      name: "parts to claims",
      peer: "wc -w, which counts words",
      command: ["/usr/bin/wc", "-w"],
      read: { text in ClaimReading(Article(reading: text)).proposals.count }
    ),
  ]
}

extension Rate {
  /// The megabytes of text that each stage reads.
  private static let size = 16

  /// Prints one Markdown table of megabytes a second.
  ///
  /// - Parameter article: the article that is repeated until there are enough.
  static func printTable(article: URL) throws {
    let sample = [UInt8](try Data(contentsOf: article))
    var bytes: [UInt8] = []
    while bytes.count < size << 20 { bytes += sample + [0x0A, 0x0A] }
    let file = FileManager.default.temporaryDirectory.appending(path: "stet-bench-text-\(getpid())")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let text = try Text(validating: bytes)
    print("| reading | rate | peer beside it | rate | ratio |")
    print("|---|---:|---|---:|---:|")
    for rate in all {
      var (own, other): ([Double], [Double]) = ([], [])
      for _ in 0..<5 {
        own.append(seconds { _ = rate.read(text) })
        other.append(try seconds { try rate.runPeer(on: file) })
      }
      let (ours, theirs) = (perSecond(bytes.count, own), perSecond(bytes.count, other))
      let cells = [rate.name, megabytes(ours), rate.peer, megabytes(theirs), String(format: "%.2f", ours / theirs)]
      print("| \(cells.joined(separator: " | ")) |")
    }
  }

  private func runPeer(on file: URL) throws {
    let path = file.path(percentEncoded: false)
    guard
      try Spawn.run(command + [path], environment: ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"], output: "/dev/null") == 0
    else { throw BenchError("\(command[0]) did not end well.") }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    return (clock.now - start) / .seconds(1)
  }

  private static func perSecond(_ bytes: Int, _ seconds: [Double]) -> Double {
    Double(bytes) / seconds.sorted()[seconds.count / 2] / 1e6
  }

  private static func megabytes(_ rate: Double) -> String { String(format: "%.1f MB/s", rate) }
}
