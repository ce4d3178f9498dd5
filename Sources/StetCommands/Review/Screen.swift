import Glibc
import Reports

/// The person's terminal while a program has all of it: every key at once, and nothing scrolls.
///
/// Whoever enters it leaves it on every way out, and finds it then as it was: lines, echo, cursor and what stood there.
final class Screen {
  private var former = termios()
  private var isEntered = false
  private var shown: ReviewFrame?

  /// Finds the terminal; nil where there is none, or one that cannot place the cursor.
  init?(environment: [String: String]) {
    let kind = environment["TERM"] ?? ""
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, !kind.isEmpty, kind != "dumb" else { return nil }
  }

  deinit { leave() }

  /// Takes the terminal over: the alternate screen, no line wrap of its own, pastes in brackets (xterm's control sequences).
  func enter() {
    guard !isEntered, unsafe tcgetattr(STDIN_FILENO, &former) == 0 else { return }
    var raw = former
    unsafe cfmakeraw(&raw)
    raw.c_oflag = former.c_oflag
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    isEntered = true
    shown = nil
    write("\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h\u{1B}[?25l\u{1B}[2J")
  }

  /// Gives the terminal back.
  func leave() {
    guard isEntered else { return }
    isEntered = false
    write("\u{1B}[0m\u{1B}[?2004l\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l")
    unsafe tcsetattr(STDIN_FILENO, TCSANOW, &former)
  }

  /// The columns and rows.
  var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Shows a picture, in one piece, unless it is there already.
  ///
  /// - Parameter anew: whether something else may have written on the screen.
  func show(_ frame: ReviewFrame, anew: Bool) {
    guard anew || frame != shown else { return }
    shown = frame
    var out = "\u{1B}[?25l"
    if anew { out += "\u{1B}[2J" }
    // Erased before it is written: behind a full line the cursor still stands on its last column.
    for (row, line) in frame.lines.enumerated() { out += "\u{1B}[\(row + 1);1H\u{1B}[K\(line)" }
    if let cursor = frame.cursor { out += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    write(out)
  }

  /// Writes as far as there is a terminal; where it is gone, the next read says so.
  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(count, 0))
    }
  }
}
