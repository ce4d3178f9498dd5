import Foundation
import Glibc
import Testing

/// A terminal with a shell in it, as tmux plays one, and the keys that a person presses there.
///
/// Every screen is a server of its own behind a socket in the desk's folder, and goes with it.
final class Screen {
  private let desk: Desk
  private let socket: String
  private static let patience: TimeInterval = 20

  /// Whether there is a tmux to play a terminal.
  static var isThere: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: "\($0)/tmux") }
  }

  /// Opens a terminal in the desk's folder, with a shell that finds stet.
  init(_ desk: Desk, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]) throws {
    self.desk = desk
    socket = desk.root.appending(path: "tmux").path(percentEncoded: false)
    let beside = try Desk.program.deletingLastPathComponent().path(percentEncoded: false)
    // Tmux names the terminal itself, unless the test has another in mind. The clock is the real one: a sitting takes time.
    var variables = ["PS1": "desk$ ", "PATH": "\(beside):\(desk.environment["PATH"] ?? "")"]
    variables.merge(environment) { _, new in new }
    let settings = variables.map { "'\($0.key)=\($0.value)'" }.joined(separator: " ")
    let unset = ["COLUMNS", "GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"].map { "-u \($0)" }.joined(separator: " ")
    let folder = desk.folder.path(percentEncoded: false)
    try tmux(
      ["-u", "-f", "/dev/null", "new-session", "-d", "-c", folder, "-x", "\(columns)", "-y", "\(rows)"]
        + ["exec env \(unset) \(settings) bash --norc --noprofile"]
    )
    try see("desk$")
  }

  deinit { close() }

  /// The rows as they are seen, without the blanks at their ends.
  var rows: [String] { get throws { try text.components(separatedBy: "\n").dropLast() } }

  /// All that is seen.
  var text: String { get throws { try tmux(["capture-pane", "-p"]) } }

  /// Where the cursor stands, from 0, as the terminal counts.
  var cursor: (column: Int, row: Int) {
    get throws {
      let words = try ask("#{cursor_x} #{cursor_y}").split { " \n".contains($0) }.compactMap { Int($0) }
      try #require(words.count == 2)
      return (words[0], words[1])
    }
  }

  /// Types some text, as it is.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names for them: `Enter`, `C-c`, `Escape`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types a line and Enter.
  func enter(_ line: String) throws {
    if !line.isEmpty { try type(line) }
    try press("Enter")
  }

  /// Waits until all these words are seen.
  ///
  /// - Returns: the screen with them.
  @discardableResult
  func see(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait("\(words)", sourceLocation: sourceLocation) { screen in words.allSatisfy { screen.contains($0) } }
  }

  /// Waits until words that were there are gone.
  func lose(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("no \(words)", sourceLocation: sourceLocation) { !$0.contains(words) }
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Takes the terminal away, as a lost connection does, and waits until what ran there in place of the shell has ended.
  func hangUp() throws {
    let process = try #require(pid_t(ask("#{pane_pid}").trimmingCharacters(in: .newlines)))
    close()
    // One that has ended has no command line, even while nobody has asked how it ended.
    let line = URL(filePath: "/proc/\(process)/cmdline")
    let deadline = Date().addingTimeInterval(Self.patience)
    while let words = try? Data(contentsOf: line), !words.isEmpty {
      try #require(Date() < deadline, "process \(process) outlives its terminal")
      usleep(10_000)
    }
  }

  /// What the terminal says its settings are, once a program has given it back.
  func settings() throws -> String {
    try enter("clear; stty -a; echo settled")
    try see("settled")
    return try text
  }

  private func ask(_ format: String) throws -> String { try tmux(["display-message", "-p", format]) }

  @discardableResult
  private func wait(_ what: String, sourceLocation: SourceLocation, until holds: (String) -> Bool) throws -> String {
    let deadline = Date().addingTimeInterval(Self.patience)
    var screen = ""
    repeat {
      screen = try text
      if holds(screen) { return screen }
      usleep(20_000)
    } while Date() < deadline
    try #require(Bool(false), "\(what) never came:\n\(screen)", sourceLocation: sourceLocation)
    return screen
  }
}

extension Screen {
  /// Closes every file but the first three: a server keeps them open, and Foundation's `Process` waits until its own, and
  /// whatever test they are of, are closed.
  private static let script = """
    for file in /proc/self/fd/*; do
      number=${file##*/}
      if ((number > 2)); then eval "exec $number>&-"; fi
    done
    exec timeout 20 tmux -S "$0" "$@"
    """

  /// Runs a command of tmux, which ends at once, and gives what it says.
  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let (status, said) = try ask(arguments)
    try #require(status == 0, "tmux \(arguments.joined(separator: " ")): \(said)")
    return said
  }

  /// Ends the server, which does not always live to say that it has ended.
  fileprivate func close() { _ = try? ask(["kill-server"]) }

  private func ask(_ arguments: [String]) throws -> (status: Int32, said: String) {
    let output = desk.root.appending(path: "tmux.out")
    let status = try Self.run(
      ["bash", "-c", Self.script, socket] + arguments,
      environment: desk.environment,
      output: output.path(percentEncoded: false)
    )
    return (status, String(decoding: try Data(contentsOf: output), as: UTF8.self))
  }

  /// Runs a program with no signal held back: the threads that tests run on hold back most, a server inherits that, and so does
  /// what runs in its terminals.
  private static func run(_ arguments: [String], environment: [String: String], output: String) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe (words + variables).forEach { unsafe free($0) }
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    var process: pid_t = 0
    let failure = unsafe posix_spawnp(&process, arguments[0], &actions, &attributes, &words, &variables)
    try #require(failure == 0, "\(arguments[0]) cannot be started: \(failure)")
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
