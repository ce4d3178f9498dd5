import Foundation
import Glibc
import Testing

/// A watch that runs beside a test.
final class Watch {
  private let process = Process()
  private let output: URL
  private let talk: URL
  /// The terminal that it writes to, where it does.
  private let terminal: PseudoTerminal?

  /// Starts `stet watch`.
  init(_ desk: Desk, _ arguments: String..., on terminal: PseudoTerminal? = nil) throws {
    self.terminal = terminal
    (output, talk) = (desk.root.appending(path: "watch.out"), desk.root.appending(path: "watch.err"))
    for file in [output, talk] { try Data().write(to: file) }
    process.executableURL = try Desk.program
    process.arguments = ["watch"] + arguments
    process.currentDirectoryURL = desk.folder
    process.environment = desk.environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try terminal?.other ?? FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: talk)
    if terminal != nil { process.environment?["TERM"] = "xterm" }
    try process.run()
  }

  deinit { if process.isRunning { process.terminate() } }

  /// What it wrote to a file, line by line.
  var lines: [String] {
    get throws { try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map(String.init) }
  }

  /// What it wrote to its terminal, each drawing of a line by itself, without colours.
  var drawn: [String] {
    let text = terminal?.text ?? ""
    let plain = text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "").replacing("\r\n", with: "\n")
    return plain.components(separatedBy: "\r\u{1B}[K").filter { !$0.isEmpty }
  }

  /// What it said beside.
  var said: String { get throws { try String(contentsOf: talk, encoding: .utf8) } }

  /// Looks until something holds, or a long time has passed.
  func wait(_ what: String, until holds: () throws -> Bool) throws {
    let deadline = Date().addingTimeInterval(60)
    repeat {
      if try holds() { return }
      usleep(10_000)
    } while Date() < deadline
    Issue.record("\(what) never came: \(try lines) \(try said) \(drawn)")
    throw Never.came
  }

  private enum Never: Error { case came }

  /// Waits until the status line holds some words.
  func wait(forStatus words: String) throws {
    try wait("the status “\(words)”") { drawn.last?.contains(words) == true }
  }

  /// Tells it that its terminal has another size.
  func tellSize() { kill(process.processIdentifier, SIGWINCH) }

  /// Ends it as Ctrl-C does, and says with which status it ended.
  func end() throws -> Int32 {
    process.interrupt()
    return try ended()
  }

  /// Waits until it has ended, and says with which status.
  func ended() throws -> Int32 {
    try wait("the end") { !process.isRunning }
    return process.terminationStatus
  }
}
