import CGit2
import Glibc

/// A file anywhere on the machine that a person named; links are followed, for the person meant what they lead to.
package enum HostFile {
  /// Reads a whole file.
  ///
  /// - Throws: `GitError` with code `notFound`, `permission`, `tooLarge`, or `system` with “Is a directory”.
  package static func read(_ path: String, limit: Int) throws(GitError) -> [UInt8] {
    let file = try FileDescriptor(trusted: path, flags: O_RDONLY)
    guard try file.status().st_mode & S_IFMT != S_IFDIR else { throw GitError(errno: EISDIR, call: "open", path: path) }
    return try file.readAll(limit: limit)
  }

  /// Whether there is a folder at a path.
  package static func isFolder(_ path: String) -> Bool {
    var status = Glibc.stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The real path of a file or folder, without links and `..`; nil when there is none.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Removes a file; it is no error when there is none.
  package static func remove(_ path: String) throws(GitError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw GitError(errno: errno, call: "unlink", path: path) }
  }

  /// Writes a whole file in place of any other, and the folders above it.
  package static func write(_ bytes: [UInt8], to path: String) throws(GitError) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/").dropLast() {
      folder += component + "/"
      guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw GitError(errno: errno, call: "mkdir", path: folder)
      }
    }
    let file = try FileDescriptor(trusted: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
    try file.writeDurably(bytes)
  }

  /// A word for the very program that runs: another build of it has another one.
  ///
  /// - Throws: `GitError` with code `system` where the kernel does not tell.
  package static func ownIdentity() throws(GitError) -> String {
    var status = Glibc.stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else {
      throw GitError(errno: errno, call: "stat", path: "/proc/self/exe")
    }
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}
