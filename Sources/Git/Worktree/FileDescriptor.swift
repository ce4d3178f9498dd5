import Glibc

/// An open file, closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  let rawValue: Int32

  /// Takes over an open descriptor.
  init(adopting rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Opens a file below a folder without following a symbolic link in the last component.
  init(_ name: String, below folder: borrowing FileDescriptor, flags: Int32, mode: mode_t = 0o666) throws(GitError) {
    let number = unsafe openat(folder.rawValue, name, flags | O_NOFOLLOW | O_CLOEXEC, mode)
    guard number >= 0 else { throw GitError(errno: errno, call: "openat", path: name) }
    rawValue = number
  }

  /// Opens a file or folder by a path that stet made itself.
  init(trusted path: String, flags: Int32, mode: mode_t = 0o666) throws(GitError) {
    let number = unsafe open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { throw GitError(errno: errno, call: "open", path: path) }
    rawValue = number
  }

  deinit { close(rawValue) }

  /// The file's type and size.
  func status() throws(GitError) -> stat {
    var status = stat()
    guard unsafe fstat(rawValue, &status) == 0 else { throw GitError(errno: errno, call: "fstat") }
    return status
  }

  /// Reads to the end of the file.
  ///
  /// - Throws: `GitError` with code `tooLarge` when more than `limit` bytes come, whatever size the file claims.
  func readAll(limit: Int) throws(GitError) -> [UInt8] {
    let expected = try Int(status().st_size)
    guard expected <= limit else { throw GitError(.tooLarge, call: "fstat", message: "\(expected) bytes") }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: max(4_096, min(expected + 1, 1 << 20)))
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(rawValue, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        guard errno == EINTR else { throw GitError(errno: errno, call: "read") }
        continue
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw GitError(.tooLarge, call: "read", message: "over \(limit) bytes") }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(GitError) { try write(unsafe bytes.span.bytes) }

  /// Writes all bytes.
  func write(_ bytes: RawSpan) throws(GitError) {
    var written = 0
    while written < bytes.byteCount {
      let rest = bytes.extracting(droppingFirst: written)
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        guard errno == EINTR else { throw GitError(errno: errno, call: "write") }
        continue
      }
      written += count
    }
  }

  /// Writes all bytes and waits until the disk has them.
  func writeDurably(_ bytes: [UInt8]) throws(GitError) {
    try write(bytes)
    guard !Disk.waits || fsync(rawValue) == 0 else { throw GitError(errno: errno, call: "fsync") }
  }
}

extension GitError {
  /// Says what the operating system said.
  init(errno number: Int32, call: String, path: String? = nil) {
    let code: Code =
      switch number {
      case ENOENT: .notFound
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EACCES, EPERM, EROFS: .permission
      case ELOOP, ENOTDIR: .symbolicLink
      default: .system
      }
    let text = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    self.init(code, call: call, message: text, path: path)
  }
}
