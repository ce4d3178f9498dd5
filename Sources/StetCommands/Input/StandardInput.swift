import Glibc

/// What is piped into the program.
enum StandardInput {
  /// Reads to the end.
  ///
  /// - Throws: `CommandError` when more than `limit` bytes come.
  static func read(limit: Int) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        guard errno == EINTR else { throw CommandError("no-input", "Standard input cannot be read.") }
        continue
      }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw CommandError(
          "too-large",
          "What comes on standard input is larger than a draft may be, \(limit >> 20) MB."
        )
      }
    }
  }
}
