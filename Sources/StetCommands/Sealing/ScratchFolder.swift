import Glibc
import StetKit

/// A folder for the files that another program reads and writes, which nobody else can look into, gone at the end.
struct ScratchFolder: ~Copyable {
  /// The folder, ending in `/`.
  let path: String

  /// Makes the folder where temporary files belong.
  init(environment: [String: String]) throws(WorkspaceError) {
    let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/stet-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { name in
      unsafe name.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
    guard let made else {
      throw WorkspaceError(.permission, parent, detail: unsafe String(cString: strerror(errno)))
    }
    path = made + "/"
  }

  deinit {
    // Only files are put there, and only by name.
    for name in ["commit", "commit.sig", "key", "errors", "paper.md"] { _ = unsafe unlink(path + name) }
    _ = unsafe rmdir(path)
  }

  /// Writes a file into the folder.
  ///
  /// - Returns: the file's path.
  func write(_ bytes: [UInt8], to name: String) throws(WorkspaceError) -> String {
    let file = unsafe open(path + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw failure() }
      written += max(count, 0)
    }
    return path + name
  }

  private func failure() -> WorkspaceError {
    WorkspaceError(.permission, path, detail: unsafe String(cString: strerror(errno)))
  }
}
