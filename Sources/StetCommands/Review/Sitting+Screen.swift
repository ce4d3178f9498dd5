import Glibc
import Reports

extension Sitting {
  /// How long an escape may be the beginning of a key that has not come whole, in milliseconds.
  private static let patience: Int32 = 50
  /// How long nobody types before what is typed is kept, in milliseconds: a current that fails takes no more than that.
  private static let pause: Int32 = 1_000

  /// Goes through the claims key by key.
  ///
  /// - Returns: 2 where the terminal was lost; what was recorded until then stays.
  func run(on screen: Screen) throws -> ExitStatus {
    let signals = try SignalPipe([SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT])
    screen.enter()
    // Whatever ends this, an error included, gives the terminal back first.
    defer { screen.leave() }
    // While signals are held: a terminal that goes sends more than one.
    defer { withExtendedLifetime(signals) { keepTyped() } }
    var reader = KeyReader()
    var isDirty = true
    measure(screen)
    while true {
      screen.show(ReviewFrame(state), anew: isDirty)
      isDirty = false
      var waiting = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
      ]
      let time = reader.isWaiting ? Self.patience : isUnkept ? Self.pause : -1
      let count = unsafe poll(&waiting, 2, time)
      if count == 0, !reader.isWaiting { keepTyped() }
      for signal in signals.take() {
        switch signal {
        case SIGWINCH, SIGCONT:
          measure(screen)
          isDirty = true
        case SIGTSTP:
          sleep(screen, signals)
          isDirty = true
        case SIGHUP: return .failed
        default: return .done
        }
      }
      var keys = count == 0 ? reader.settle() : []
      if waiting[0].revents != 0 {
        guard let bytes = Self.read() else { return .failed }
        keys += reader.read(bytes)
      }
      for key in keys {
        guard let request = state.handle(.key(key)) else { continue }
        isDirty = true
        switch request {
        case .leave: return .done
        case .suspend: sleep(screen, signals)
        case .edit:
          screen.leave()
          try perform(request)
          // What was meant for the editor is not meant for us.
          _ = signals.take()
          screen.enter()
          measure(screen)
        case .decide, .undo:
          try perform(request)
          // What is recorded is not offered again, whatever happens next.
          if isUnkept { keepTyped() }
        }
      }
    }
  }

  private func measure(_ screen: Screen) {
    let size = screen.size
    _ = state.handle(.resized(columns: size.columns, rows: size.rows))
  }

  private func sleep(_ screen: Screen, _ signals: SignalPipe) {
    keepTyped()
    screen.leave()
    signals.stop()
    screen.enter()
    measure(screen)
  }

  /// The next bytes from the terminal; nil where it is gone.
  private static func read() -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 { return Array(bytes.prefix(count)) }
      guard count < 0, errno == EINTR else { return nil }
    }
  }
}
