import Foundation
import Testing

/// Compares what is printed with a file beside the tests.
enum Snapshot {
  /// Compares, and says how to record when the file is missing or differs.
  static func expect(_ printed: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation) throws
  {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots").appending(path: name)
    if ProcessInfo.processInfo.environment["STET_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(printed.utf8).write(to: file)
    }
    let recorded = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(
      recorded == printed,
      """
      Snapshots/\(name) \(recorded == nil ? "is missing" : "differs"). Look at what is printed; if it is right, record it with
      STET_RECORD=1 swift test --filter ReportsTests
      and commit the file. Printed:
      \(printed)
      """,
      sourceLocation: sourceLocation
    )
  }
}
