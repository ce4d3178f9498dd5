import Editorial
import Glibc

/// Where data and talk go: data to standard output, talk to standard error.
final class Console {
  private let output: Int32
  private let errors: Int32
  /// Whether a reader has gone away; what comes after is dropped in silence, as every tool in a pipe does.
  private(set) var isClosed = false
  /// Why data could not be written, other than that: a full disk, say.
  private(set) var failure: String?
  /// The label of a confidential source whose name stood in the output, which was not written then.
  private(set) var withheld: String?
  /// The names that must reach no file, no pipe and no paper.
  var confidential = ConfidentialNames()

  /// Takes two open files.
  init(output: Int32 = STDOUT_FILENO, errors: Int32 = STDERR_FILENO) {
    self.output = output
    self.errors = errors
  }

  /// Writes data.
  ///
  /// - Parameter isPaper: whether it is something to hand over, wherever it is written to at first.
  func write(_ text: String, isPaper: Bool = false) { write(bytes: Array(text.utf8), isPaper: isPaper) }

  /// Writes data as it is.
  ///
  /// Where the name of a confidential source stands in it, nothing of it is written, unless to a screen.
  func write(bytes: [UInt8], isPaper: Bool = false) {
    if isPaper || isatty(output) != 1, !confidential.isEmpty, !allows(String(decoding: bytes, as: UTF8.self)) { return }
    guard !isClosed, let number = Self.write(bytes, to: output) else { return }
    isClosed = true
    guard number != EPIPE else { return }
    failure = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }

  /// Writes a line of talk.
  func say(_ line: String) {
    var line = line
    if !confidential.isEmpty, isatty(errors) != 1, let label = confidential.label(in: line) {
      line = "stet: A message holds the name of the confidential source \(Wording.quoted(label)) and is left out."
    }
    _ = Self.write(Array((line + "\n").utf8), to: errors)
  }

  /// Whether a paper may be written: where the name of a confidential source stands in it, nothing is written any more.
  func allows(_ text: String) -> Bool {
    guard !isClosed, let label = confidential.label(in: text) else { return true }
    withheld = label
    isClosed = true
    return false
  }

  /// The columns of the terminal that talk goes to; nil where it goes to no terminal.
  var talkColumns: Int? {
    guard isatty(errors) == 1 else { return nil }
    var size = winsize()
    guard unsafe ioctl(errors, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes talk that is no line: what a terminal shows for a while.
  func draw(_ text: String) { _ = Self.write(Array(text.utf8), to: errors) }

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
