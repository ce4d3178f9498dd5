import Glibc

/// Where data and talk go: data to standard output, talk to standard error.
final class Console {
  private let output: Int32
  private let errors: Int32
  /// Whether a reader has gone away; what comes after is dropped in silence, as every tool in a pipe does.
  private(set) var isClosed = false
  /// Why data could not be written, other than that: a full disk, say.
  private(set) var failure: String?

  /// Takes two open files.
  init(output: Int32 = STDOUT_FILENO, errors: Int32 = STDERR_FILENO) {
    self.output = output
    self.errors = errors
  }

  /// Writes data.
  func write(_ text: String) { write(bytes: Array(text.utf8)) }

  /// Writes data as it is.
  func write(bytes: [UInt8]) {
    guard !isClosed, let number = Self.write(bytes, to: output) else { return }
    isClosed = true
    guard number != EPIPE else { return }
    failure = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// Writes a line of talk.
  func say(_ line: String) {
    _ = Self.write(Array((line + "\n").utf8), to: errors)
  }

  /// Writes all bytes, or returns the system's error number.
  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { return errno }
      written += max(count, 0)
    }
    return nil
  }
}
