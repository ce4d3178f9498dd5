import Glibc

extension Repository {
  /// A text that was derived from the repository and kept below `stet/` in its own folder; nil when there is none.
  ///
  /// Such a text may be missing, old or cut short at any time: who reads it checks that it fits.
  package func derived(_ name: String) -> String? {
    guard let file = try? FileDescriptor(trusted: gitDirectory + "stet/" + name, flags: O_RDONLY | O_NOFOLLOW),
      let bytes = try? file.readAll(limit: 16 << 20)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Keeps a derived text for the next time, whole or not at all.
  ///
  /// It is not an error when that fails, as on a medium that cannot be written: the text is only made again.
  package func keepDerived(_ name: String, _ text: String) {
    let path = gitDirectory + "stet/" + name
    let unfinished = "\(path).\(getpid())"
    for end in path.indices where path[end] == "/" && end >= path.index(path.startIndex, offsetBy: gitDirectory.count) {
      _ = unsafe mkdir(String(path[..<end]), 0o777)
    }
    guard let file = try? FileDescriptor(trusted: unfinished, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW) else {
      return
    }
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBytes { unsafe write(file.rawValue, $0.baseAddress, $0.count) }
    // A process that dies here leaves the unfinished file; its name is never read.
    guard written == bytes.count, unsafe rename(unfinished, path) == 0 else {
      _ = unsafe unlink(unfinished)
      return
    }
  }
}
