import Foundation

/// The real `git`, run in one folder with a fixed person, a fixed time and nobody's settings.
package struct RealGit: Sendable {
  /// A run that ended with another status than zero.
  package struct Failure: Error, CustomStringConvertible {
    /// The words of the run, its status and what it said.
    package let description: String
  }

  /// The folder it runs in, without a slash at its end.
  package let folder: String
  /// The folder it takes for the person's home.
  package let home: String
  /// The person whose work it records.
  package var author = (name: "Iris Vale", email: "iris@example.org")
  /// The time it records, in a form that git reads.
  package var date = "2022-01-04T09:00:00+0100"

  /// Runs one command and gives what it prints, without the last line's end.
  ///
  /// - Throws: `Failure` when it ends with another status than zero.
  @discardableResult
  package func callAsFunction(_ arguments: String..., input: String? = nil) throws -> String {
    let run = try run(arguments, input: input)
    guard run.status == 0 else {
      throw Failure(description: "git \(arguments.joined(separator: " ")): \(run.status): \(run.output)\(run.errors)")
    }
    return run.output.utf8.last == UInt8(ascii: "\n") ? String(run.output.utf8.dropLast()) ?? run.output : run.output
  }

  /// Runs one command and gives whatever it prints and its status.
  package func run(
    _ arguments: [String],
    input: String? = nil
  ) throws -> (status: Int32, output: String, errors: String) {
    try run("git", arguments, input: input)
  }

  /// Runs any tool in the folder, in the same sealed environment.
  package func run(
    _ tool: String,
    _ arguments: [String],
    input: String? = nil
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    let (output, errors, given) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = given
    try process.run()
    if let input { try given.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try given.fileHandleForWriting.close()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self)
    )
  }

  private var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home, "LC_ALL": "C",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true",
      "GIT_AUTHOR_NAME": author.name, "GIT_AUTHOR_EMAIL": author.email, "GIT_AUTHOR_DATE": date,
      "GIT_COMMITTER_NAME": author.name, "GIT_COMMITTER_EMAIL": author.email, "GIT_COMMITTER_DATE": date,
    ]
  }
}
