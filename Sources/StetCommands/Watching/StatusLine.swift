/// The last line of a terminal that is written over and over, with lines above it that stay.
///
/// Where there is no terminal, or one that cannot go back in a line, it shows nothing, and the lines come one after the other.
final class StatusLine {
  /// Whether there is such a line.
  let isLive: Bool
  private let console: Console
  private var shown = ""

  /// Looks at where a session writes.
  init(_ session: Session) {
    console = session.console
    let kind = session.environment["TERM"] ?? ""
    isLive = session.terminal.isTerminal && !session.wantsJSON && !kind.isEmpty && kind != "dumb"
  }

  /// Shows a status, which has to fit on one line.
  func show(_ status: String) {
    shown = status
    redraw()
  }

  /// Shows it again.
  func redraw() { if isLive { console.write("\r\u{1B}[K\(shown)") } }

  /// Writes lines that stay, above it.
  func say(_ lines: String) {
    clear()
    console.write(lines)
  }

  /// Takes it away.
  func clear() { if isLive { console.write("\r\u{1B}[K") } }
}
