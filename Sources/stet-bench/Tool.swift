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

  /// A program of the search path; nil when it is not installed.
  static func installed(_ name: String) -> Tool? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
      .map { Tool(program: $0) }
  }

  /// The `git` of the search path.
  static func git() throws -> Tool {
    guard let git = installed("git") else { throw BenchError("There is no git on the search path.") }
    return git
  }

  /// Runs the program once in a folder, which it is told with `-C`.
  ///
  /// - Returns: what it wrote, and the seconds from before it was started until it had ended.
  /// - Throws: `BenchError` when it does not end with 0.
  @discardableResult
  func run(_ arguments: [String], in folder: URL, input: URL? = nil) throws -> (output: Data, seconds: Double) {
    try run(["-C", folder.path(percentEncoded: false)] + arguments, home: folder, input: input, accepts: [0])
  }

  /// Runs the program once.
  ///
  /// - Parameters:
  ///   - home: a folder beside the one that it takes for home.
  ///   - accepted: the statuses it may end with.
  @discardableResult
  func run(
    _ arguments: [String],
    home: URL,
    input: URL? = nil,
    accepts accepted: Set<Int32>
  ) throws -> (output: Data, seconds: Double) {
    let sink = FileManager.default.temporaryDirectory.appending(path: "stet-bench-output-\(getpid())")
    let variables = Self.environment(home: home).map { "\($0)=\($1)" }
    let clock = ContinuousClock()
    let start = clock.now
    let status = try Spawn.run(
      [program.path(percentEncoded: false)] + arguments,
      environment: variables,
      input: input?.path(percentEncoded: false) ?? "/dev/null",
      output: sink.path(percentEncoded: false)
    )
    let seconds = (clock.now - start) / .seconds(1)
    guard accepted.contains(status) else {
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
