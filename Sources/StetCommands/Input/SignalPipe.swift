import Glibc

/// Signals as bytes in a pipe, so that a loop meets them between two pieces of work and never in the middle of one.
///
/// There may be one at a time. What a signal did before it does again when this goes away.
final class SignalPipe {
  /// The end to poll.
  let reader: Int32
  private var former: [(number: Int32, action: sigaction)] = []
  private var formerMask = sigset_t()

  // Written before a handler can run and after none can.
  private nonisolated(unsafe) static var writer: Int32 = -1

  /// Takes some signals over; a hangup that whoever started the program has switched off, as nohup does, stays so.
  init(_ signals: [Int32]) throws(CommandError) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw CommandError("cannot-run", "No pipe can be made: \(Self.reason(errno)).")
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A handler must never wait for room.
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    reader = ends[0]
    unsafe Self.writer = ends[1]
    // Whoever started the program may have held signals back, as a thread of a pool does, and a child inherits that.
    var mask = sigset_t()
    unsafe sigemptyset(&mask)
    for number in signals { unsafe sigaddset(&mask, number) }
    unsafe pthread_sigmask(SIG_UNBLOCK, &mask, &formerMask)
    for number in signals {
      var old = sigaction()
      unsafe sigaction(number, nil, &old)
      let isIgnored = unsafe unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1
      // A script's background job has interrupts switched off, and is to end by one all the same.
      guard !(number == SIGHUP && isIgnored) else { continue }
      former.append((number, old))
      install(number)
    }
  }

  deinit {
    for (number, action) in former {
      var action = action
      unsafe sigaction(number, &action, nil)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &formerMask, nil)
    close(reader)
    unsafe close(Self.writer)
    unsafe Self.writer = -1
  }

  /// The signals that came, in order, each as often as it did.
  func take() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(reader, $0.baseAddress, $0.count) }
    return bytes.prefix(max(count, 0)).map { Int32($0) }
  }

  /// Stops the program as the signal would have, until somebody wakes it.
  func stop() {
    _ = signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    install(SIGTSTP)
  }

  private func install(_ number: Int32) {
    _ = signal(number) { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = unsafe write(SignalPipe.writer, &byte, 1)
      errno = saved
    }
  }

  static func reason(_ number: Int32) -> String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}
