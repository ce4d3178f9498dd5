import Foundation
import SealedGit
import Testing

/// A folder of one test with a bare repository in it, and the desks that work against a server of it.
final class Site: Sendable {
  /// What came of one run.
  struct Run: Sendable, CustomTestStringConvertible {
    let line: String
    let output: String
    let talk: String
    let status: Int32

    var testDescription: String { "$ \(line)\n\(output)\(talk)-> \(status)" }
  }

  /// The folder, without a slash at its end.
  let folder: String
  /// What every program finds in its environment, beside who works there.
  let environment: [String: String]

  /// Makes the folder.
  init(_ extra: (String) -> [String: String] = { _ in [:] }) throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "stet-server-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    folder = url.path(percentEncoded: false)
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder, "TERM": "dumb",
      "GIT_CONFIG_NOSYSTEM": "1", "XDG_CONFIG_HOME": folder, "LC_ALL": "C.UTF-8", "COLUMNS": "80",
    ].merging(extra(folder)) { _, new in new }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The program as it was built with the tests.
  static var program: String {
    get throws {
      let beside = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])].map { $0.resolvingSymlinksInPath() }
      let folders = beside + beside.map { $0.deletingLastPathComponent() }
      let found = folders.map { $0.appending(path: "stet").path(percentEncoded: false) }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      return try #require(found, "no stet beside \(beside)")
    }
  }

  /// Runs stet at a desk.
  @discardableResult
  func stet(_ desk: Int, _ arguments: String...) throws -> Run {
    try run(Self.program, arguments, in: "desk\(desk)", as: desk)
  }

  /// Runs a line of shell at a desk, or in the folder of the test.
  @discardableResult
  func shell(_ line: String, at desk: Int? = nil) throws -> Run {
    let run = try run("/bin/bash", ["-euo", "pipefail", "-c", line], in: desk.map { "desk\($0)" } ?? "", as: desk ?? 0)
    try #require(run.status == 0, "\(run.testDescription)")
    return run
  }

  /// Runs a program.
  func run(_ program: String, _ arguments: [String], in place: String, as desk: Int) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: "\(folder)/\(place)")
    let (name, email) = ("Desk \(desk)", "desk\(desk)@example.org")
    process.environment = environment.merging([
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_COMMITTER_NAME": name, "GIT_COMMITTER_EMAIL": email,
    ]) { _, new in new }
    let files = ["out", "err"].map { URL(filePath: "\(folder)/.\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      line: ([URL(filePath: program).lastPathComponent] + arguments).joined(separator: " "),
      output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      status: process.terminationStatus
    )
  }

  /// Makes the bare repository `server.git`, and a workspace at desk 0 with a draft of a paragraph for each of four desks.
  func found() throws {
    try shell("git init --quiet --bare --initial-branch=main server.git && mkdir desk0")
    let article =
      "# The harbor that moved\n\nBy Nora Field\n\n"
      + (0..<4).map { "Pier \($0) was built in 19\($0)1 by \($0 + 3)0 men. It cost \($0 + 2)00 crowns." }
      .joined(separator: "\n\n") + "\n"
    try article.write(toFile: "\(folder)/article.txt", atomically: true, encoding: .utf8)
    try shell("git config --global init.defaultBranch main")
    for run in [
      try stet(0, "init"), try stet(0, "add", "../article.txt", "--slug", "harbor"), try stet(0, "open", "harbor"),
    ] { try #require(run.status == 0, "\(run.testDescription)") }
  }
}
