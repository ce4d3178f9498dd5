import Glibc

/// Lines from standard input, and the signals that come between them.
final class LineReader {
  /// What came.
  enum Event {
    /// A line, without its end.
    case line(String)
    /// A signal.
    case signal(Int32)
    /// The end of the input.
    case end
  }

  private let signals: SignalPipe
  private var bytes: [UInt8] = []
  private var isOver = false

  /// Begins to read.
  init(_ signals: SignalPipe) { self.signals = signals }

  /// Waits for the next line or signal.
  func next() -> Event {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        var line = bytes[..<end]
        if line.last == 0x0D { line.removeLast() }
        let text = String(decoding: line, as: UTF8.self)
        bytes.removeSubrange(...end)
        return .line(text)
      }
      if isOver {
        guard !bytes.isEmpty else { return .end }
        // A last line without its end.
        bytes.append(0x0A)
        continue
      }
      var waiting = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
      ]
      _ = unsafe poll(&waiting, 2, -1)
      if let signal = signals.take().first { return .signal(signal) }
      if waiting[0].revents != 0 { read() }
    }
  }

  /// Forgets the signals that came: they were meant for another program.
  func forgetSignals() { _ = signals.take() }

  private func read() {
    var more = [UInt8](repeating: 0, count: 4096)
    let count = unsafe more.withUnsafeMutableBytes { unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 { bytes += more.prefix(count) } else if count == 0 || errno != EINTR { isOver = true }
  }
}
