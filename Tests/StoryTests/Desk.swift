import Foundation
import Testing

/// A sealed place to run the built program in: a folder of its own, nobody's git settings, and a clock that ticks a minute
/// with every call, so that ids and histories come out the same everywhere.
final class Desk {
  /// What came of one run.
  struct Run: CustomTestStringConvertible {
    /// What was typed.
    let line: String
    /// What it wrote as data.
    let output: String
    /// What it said.
    let talk: String
    /// What it ended with.
    let status: Int32

    var testDescription: String { "$ \(line)\n\(output)\(talk)-> \(status)" }
  }

  /// The folder that everything happens in.
  let root: URL
  /// The folder that commands are run in.
  var folder: URL
  /// The environment of every run.
  var environment: [String: String]

  private var minutes = 0

  /// Makes an empty place.
  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "stet-story-\(UUID().uuidString)")
    folder = root.appending(path: "desk")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": root.path(percentEncoded: false),
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ada Checker", "GIT_AUTHOR_EMAIL": "ada@example.org",
      "GIT_COMMITTER_NAME": "Ada Checker", "GIT_COMMITTER_EMAIL": "ada@example.org", "LC_ALL": "C.UTF-8",
      "TERM": "dumb", "COLUMNS": "80", "XDG_CONFIG_HOME": root.path(percentEncoded: false),
    ]
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The program as it was built with the tests: it lies beside them.
  static var program: URL {
    get throws {
      let beside = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])].map {
        $0.resolvingSymlinksInPath()
      }
      let folders = beside + beside.map { $0.deletingLastPathComponent() }
      let found = folders.map { $0.appending(path: "stet") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
      return try #require(found, "no stet beside \(beside)")
    }
  }

  /// Runs stet.
  @discardableResult
  func stet(_ arguments: String..., input: Data? = nil) throws -> Run {
    try run(Self.program.path(percentEncoded: false), arguments, input: input)
  }

  /// Runs git.
  @discardableResult
  func git(_ arguments: String...) throws -> Run {
    let run = try run("/usr/bin/env", ["git"] + arguments)
    try #require(run.status == 0, "\(run.testDescription)")
    return run
  }

  /// Runs a line of shell with stet on the search path.
  @discardableResult
  func shell(_ line: String) throws -> Run {
    let beside = try Self.program.deletingLastPathComponent().path(percentEncoded: false)
    let path = environment["PATH"] ?? ""
    environment["PATH"] = "\(beside):\(path)"
    defer { environment["PATH"] = path }
    return try run("/bin/bash", ["-o", "pipefail", "-c", line])
  }

  /// Runs any program.
  @discardableResult
  func run(_ program: String, _ arguments: [String], input: Data? = nil) throws -> Run {
    minutes += 1
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let date = "@\(1_641_530_000 + 60 * minutes) +0600"
    process.environment = environment.merging(["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date]) { own, _ in own }
    let files = try ["out", "err", "in"].map { name in
      let file = root.appending(path: ".\(name)")
      try (name == "in" ? input ?? Data() : Data()).write(to: file)
      return file
    }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = try FileHandle(forReadingFrom: files[2])
    try process.run()
    process.waitUntilExit()
    let name = URL(filePath: program).lastPathComponent
    return Run(
      line: ([name] + arguments).joined(separator: " "),
      output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      talk: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      status: process.terminationStatus
    )
  }
}

extension Desk {
  /// Writes a file below the current folder.
  @discardableResult
  func write(_ text: String, to path: String) throws -> URL { try write(Data(text.utf8), to: path) }

  /// Replaces a file below the current folder as a whole, so that nobody sees it half written.
  func replace(_ path: String, with text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: path), options: .atomic)
  }

  /// Writes bytes to a file below the current folder.
  @discardableResult
  func write(_ bytes: Data, to path: String) throws -> URL {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file
  }

  /// Reads a file below the current folder.
  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Makes a workspace here and brings an article in.
  func start(with article: String, slug: String = "harbor") throws {
    try #require(try stet("init").status == 0)
    try write(article, to: "../article.txt")
    let added = try stet("add", "../article.txt", "--slug", slug)
    try #require(added.status == 0, "\(added.testDescription)")
  }

  /// The path of the draft's text in the workspace.
  func draftPath(_ slug: String = "harbor") throws -> String {
    let files = try git("ls-files", "drafts/*/\(slug)/draft.md").output
    return try #require(files.split(separator: "\n").first.map(String.init))
  }

  /// The claims of a draft as the program gives them to programs.
  func claims(_ arguments: String...) throws -> [[String: Any]] {
    let run = try run(Self.program.path(percentEncoded: false), ["claims"] + arguments + ["--json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      "\(run.testDescription)"
    )
    return try #require(object["claims"] as? [[String: Any]])
  }

  /// The id of the one claim whose wording holds some words.
  func claim(_ words: String) throws -> String {
    let found = try claims().filter { ($0["wording"] as? String)?.contains(words) == true }
    try #require(found.count == 1, "\(found.count) claims with “\(words)”")
    return try #require(found[0]["id"] as? String)
  }

  /// Checks what a git user expects of the workspace: sound objects, nothing uncommitted.
  func requireSoundRepository() throws {
    let check = try run("/usr/bin/env", ["git", "fsck", "--strict"])
    #expect(check.status == 0 && check.output.isEmpty, "\(check.testDescription)")
    #expect(try git("status", "--porcelain").output == "")
  }
}
