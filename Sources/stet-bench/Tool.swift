import Foundation

/// A program that is run and waited for, in a sealed environment.
struct Tool {
  /// The program's path.
  let program: URL
  /// What stands before the arguments of every run.
  var leading: [String] = []

  /// Finds the `stet` that was built beside this program.
  static func stet() throws -> Tool {
    let own = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let program = own.deletingLastPathComponent().appending(path: "stet")
    guard FileManager.default.isExecutableFile(atPath: program.path(percentEncoded: false)) else {
      throw BenchError("There is no stet beside \(own.path(percentEncoded: false)); build it with the same configuration.")
    }
    return Tool(program: program)
  }

  /// The `git` of the search path.
  static let git = Tool(program: URL(filePath: "/usr/bin/env"), leading: ["git"])

  /// Runs the program once.
  ///
  /// - Returns: what it wrote, and the seconds from before it was started until it had ended.
  /// - Throws: `BenchError` when it ends with a status that is not expected.
  @discardableResult
  func run(_ arguments: [String], in folder: URL, expecting statuses: Set<Int32> = [0]) throws -> (output: Data, seconds: Double) {
    let process = Process()
    process.executableURL = program
    process.arguments = leading + arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment(home: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let clock = ContinuousClock()
    let start = clock.now
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let seconds = (clock.now - start) / .seconds(1)
    guard statuses.contains(process.terminationStatus) else {
      throw BenchError("\(program.lastPathComponent) \(arguments.joined(separator: " ")) ended with \(process.terminationStatus).")
    }
    return (output, seconds)
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
