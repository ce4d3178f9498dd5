import Foundation
import Glibc
import Testing

/// A terminal for the built program, kept by tmux: keys go in, and what stands on the screen comes out.
///
/// Nothing waits for a fixed time: a screen is looked at until it shows what it should, or a long time has passed.
final class TmuxScreen {
  private let desk: Desk
  private let socket: String

  /// How long the slowest machine may take, in seconds.
  private static let patience = 60.0

  /// Whether there is a tmux on this machine.
  static var isThere: Bool { (try? Desk().shell("command -v tmux").status) == 0 }

  /// Opens a shell on a screen of a size.
  init(_ desk: Desk, columns: Int, rows: Int, term: String = "tmux-256color") throws {
    self.desk = desk
    socket = desk.root.appending(path: "tmux").path(percentEncoded: false)
    let beside = try Desk.program.deletingLastPathComponent().path(percentEncoded: false)
    let started = try desk.shell(
      "tmux -S '\(socket)' -f /dev/null new-session -d -x \(columns) -y \(rows) 'PATH=\(beside):$PATH TERM=\(term) PS1=\"ready> \" bash --norc --noprofile'"
    )
    try #require(started.status == 0, "\(started.testDescription)")
    try wait(for: "ready>")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Types text as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

  /// Presses keys by tmux's names, such as `Enter`, `Escape`, `C-c`.
  func press(_ keys: String...) throws { for key in keys { try tmux("send-keys", key) } }

  /// Types a line of shell.
  func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Gives the screen another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What stands on the screen.
  func shown() throws -> String { try tmux("capture-pane", "-p").output }

  /// Looks until the screen shows some words, and does not show some others.
  @discardableResult
  func wait(
    for words: String,
    without others: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let deadline = Date().addingTimeInterval(Self.patience)
    var screen = ""
    repeat {
      screen = try shown()
      if screen.contains(words), others.map({ !screen.contains($0) }) ?? true { return screen }
      usleep(20_000)
    } while Date() < deadline
    Issue.record("The screen never showed “\(words)”:\n\(screen)", sourceLocation: sourceLocation)
    throw Never.shown
  }

  private enum Never: Error { case shown }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> Desk.Run {
    try desk.run("/usr/bin/env", ["tmux", "-S", socket] + arguments)
  }
}
