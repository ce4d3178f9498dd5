import Foundation
import Glibc

/// A program that is run and waited for, in a sealed environment.
struct Tool {
  /// The program's path.
  let program: URL

  /// Finds the `stet` that was built beside this program.
  static func stet() throws -> Tool {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let program = own.deletingLastPathComponent().appending(path: "stet")
    guard FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)) else {
      throw BenchError(
        "There is no stet beside \(own.path(percentEncoded: false)); build it with the same configuration."
      )
    }
    return Tool(program: program)
  }

  /// The `git` of the search path.
  static func git() throws -> Tool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let found = folders.map { URL(filePath: "\($0)/git") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
    guard let found else { throw BenchError("There is no git on the search path.") }
    return Tool(program: found)
  }

  /// Runs the program once.
  ///
  /// - Returns: what it wrote, and the seconds from before it was started until it had ended.
  /// - Throws: `BenchError` when it ends with a status that is not expected.
  @discardableResult
  func run(_ arguments: [String], in folder: URL) throws -> (output: Data, seconds: Double) {
    let sink = FileManager.default.temporaryDirectory.appending(path: "stet-bench-output-\(getpid())")
    let variables = Self.environment(home: folder).map { "\($0)=\($1)" }
    let clock = ContinuousClock()
    let start = clock.now
    let status = try Spawn.run(
      [program.path(percentEncoded: false), "-C", folder.path(percentEncoded: false)] + arguments,
      environment: variables,
      output: sink.path(percentEncoded: false)
    )
    let seconds = (clock.now - start) / .seconds(1)
    guard status == 0 else {
      throw BenchError("\(program.lastPathComponent) \(arguments.joined(separator: " ")) ended with \(status).")
    }
    return (try Data(contentsOf: sink), seconds)
  }

  /// Nothing of the machine's own settings reaches a measured program.
  private static func environment(home: URL) -> [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": home.deletingLastPathComponent().path(percentEncoded: false), "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Bench", "GIT_AUTHOR_EMAIL": "bench@example.org", "GIT_COMMITTER_NAME": "Bench",
      "GIT_COMMITTER_EMAIL": "bench@example.org", "LC_ALL": "C.UTF-8",
    ]
  }
}
