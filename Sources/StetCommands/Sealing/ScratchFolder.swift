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
    for name in ["commit", "commit.sig", "key", "errors"] { _ = unsafe unlink(path + name) }
    _ = unsafe rmdir(path)
  }

  /// Writes a file into the folder.
  ///
  /// - Returns: the file's path.
  func write(_ bytes: [UInt8], to name: String) throws(WorkspaceError) -> String {
    try HostFiles.write(bytes, to: path + name)
    return path + name
  }
}
