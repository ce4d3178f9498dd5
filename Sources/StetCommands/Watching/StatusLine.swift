import Reports

/// The last line of a terminal that is written over and over, with lines above it that stay.
///
/// Where there is no terminal, or one that cannot go back in a line, it shows nothing, and the lines come one after the other.
final class StatusLine {
  /// Whether there is such a line.
  let isLive: Bool
  private let session: Session
  private var shown: (TerminalStyle) -> String = { _ in "" }

  /// Looks at where a session writes.
  init(_ session: Session) {
    self.session = session
    let kind = session.environment["TERM"] ?? ""
    isLive = session.terminal.isTerminal && !session.wantsJSON && !kind.isEmpty && kind != "dumb"
  }

  /// How a line is laid out at this moment, in a window that may have been resized; where nothing is shown, lines are not broken.
  var style: TerminalStyle {
    let terminal = Terminal(environment: session.environment, color: .auto)
    let width = session.terminal.isTerminal ? min(terminal.columns, 120) : 1 << 20
    return TerminalStyle(width: width, hasColour: session.terminal.hasColour)
  }

  /// Shows a status, which has to fit on one line as it is laid out.
  func show(_ status: @escaping (TerminalStyle) -> String) {
    shown = status
    redraw()
  }

  /// Shows it again, as wide as the window is now.
  func redraw() { if isLive { session.console.write("\r\u{1B}[K\(shown(style))") } }

  /// Writes lines that stay, above it.
  func say(_ lines: String) {
    clear()
    session.console.write(lines)
  }

  /// Takes it away.
  func clear() { if isLive { session.console.write("\r\u{1B}[K") } }
}
