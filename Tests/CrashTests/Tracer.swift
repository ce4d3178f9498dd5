import Foundation
import SealedGit
import Testing

/// `strace`, which can kill a process at its N-th system call of a kind, or let the call fail.
enum Tracer {
  /// What happens to a system call.
  enum Injection: Sendable, Hashable, CustomStringConvertible {
    /// The process is killed at it, as by `kill -9`.
    case kill
    /// It fails with an error of the system's, such as `ENOSPC`.
    case error(String)

    var description: String {
      switch self {
      case .kill: "signal=KILL"
      case .error(let name): "error=\(name)"
      }
    }
  }

  /// The system calls by which stet and its library change what is on disk.
  static let calls = [
    "write", "fsync", "syncfs", "rename", "renameat", "link", "unlink", "rmdir", "mkdir", "mkdirat", "fchmod",
  ]

  /// Whether every point is tried; otherwise a few of each kind, the last ones among them.
  static let triesAll = ProcessInfo.processInfo.environment["STET_EVERY_CRASH"] == "1"

  /// Whether this machine has strace and lets it trace.
  static let canTrace: Bool = {
    let probe = Process()
    probe.executableURL = URL(filePath: "/usr/bin/env")
    probe.arguments = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=write:error=EIO:when=1", "true"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  /// What a skipped test says.
  static let reason: Comment = """
    SKIPPED: no process was killed and no disk failed, because strace is missing or may not trace here (ptrace is not \
    permitted); apt-get install strace, and in a container allow SYS_PTRACE
    """

  /// The program as it was built with the tests: it lies beside them.
  static var program: String {
    get throws {
      let beside = [Bundle.main.bundleURL, URL(filePath: CommandLine.arguments[0])].map { $0.resolvingSymlinksInPath() }
      let folders = beside + beside.map { $0.deletingLastPathComponent() }
      let found = folders.map { $0.appending(path: "stet").path(percentEncoded: false) }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
      return try #require(found, "no stet beside \(beside)")
    }
  }

  /// How often a command makes each of the calls when nothing happens to it.
  static func count(_ arguments: [String], in git: RealGit) throws -> [String: Int] {
    let log = git.home + "calls"
    let options = ["-f", "-qq", "-o", log, "-e", "trace=\(calls.joined(separator: ","))"]
    let run = try git.run("strace", options + [program] + arguments)
    try #require(run.status == 0, "\(arguments): \(run)")
    let lines = try String(decoding: Data(contentsOf: URL(filePath: log)), as: UTF8.self).split(separator: "\n")
    // A line is a process's number and the call: `4711 write(4, …`.
    let names = lines.compactMap { $0.split(separator: " ", omittingEmptySubsequences: true).dropFirst().first }
    return Dictionary(names.map { (String($0.prefix { $0 != "(" }), 1) }, uniquingKeysWith: +)
  }

  /// Runs a command while something happens to its N-th call of a kind.
  static func run(
    _ arguments: [String],
    _ injection: Injection,
    at number: Int,
    of call: String,
    in git: RealGit
  ) throws -> (status: Int32, output: String, errors: String) {
    let options = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)"]
    return try git.run(
      "strace",
      options + ["-e", "inject=\(call):\(injection):when=\(number)", program] + arguments
    )
  }

  /// Which of so many calls to try: all, or a few spread over them and as many at the end, where branch and files move.
  static func sample(_ count: Int, atMost limit: Int) -> [Int] {
    guard !triesAll, count > limit, count > 0 else { return count > 0 ? Array(1...count) : [] }
    let late = limit / 2
    let early = (0..<(limit - late)).map { 1 + $0 * (count - late) / (limit - late) }
    return Array(Set(early).union((count - late + 1)...count)).sorted()
  }
}
