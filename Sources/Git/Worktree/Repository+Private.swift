import CGit2
import Glibc

extension Repository {
  /// Reads a file of this desk's own that lies in git's own folder, which git neither commits nor sends anywhere; nil when there
  /// is none.
  ///
  /// Nobody but its owner may read it: a file that others could read is closed to them first.
  package func privateFile(_ name: String, limit: Int) throws(GitError) -> [UInt8]? {
    do throws(GitError) {
      let file = try FileDescriptor(trusted: commonDirectory + name, flags: O_RDONLY | O_NOFOLLOW)
      if try file.status().st_mode & 0o077 != 0 {
        guard fchmod(file.rawValue, 0o600) == 0 else {
          throw GitError(errno: errno, call: "fchmod", path: commonDirectory + name)
        }
      }
      return try file.readAll(limit: limit)
    } catch let error where error.code == .notFound {
      return nil
    }
  }

  /// Removes such a file; it is no error when there is none.
  package func removePrivate(_ name: String) throws(GitError) {
    let path = commonDirectory + name
    guard unsafe unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw GitError(errno: errno, call: "unlink", path: path)
    }
  }

  /// Writes such a file, whole or not at all, so that its owner alone may read it, and the folders that it names.
  package func keepPrivate(_ name: String, _ bytes: [UInt8]) throws(GitError) {
    let path = commonDirectory + name
    let start = path.utf8.index(path.startIndex, offsetBy: commonDirectory.utf8.count)
    for end in path.indices where path[end] == "/" && end >= start {
      let folder = String(path[..<end])
      guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw GitError(errno: errno, call: "mkdir", path: folder)
      }
    }
    let unfinished = "\(path).new"
    guard unsafe unlink(unfinished) == 0 || errno == ENOENT else {
      throw GitError(errno: errno, call: "unlink", path: unfinished)
    }
    do {
      let file = try FileDescriptor(
        trusted: unfinished,
        flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: 0o600
      )
      try file.writeDurably(bytes)
    }
    guard unsafe rename(unfinished, path) == 0 else {
      throw GitError(errno: errno, call: "rename", path: unfinished)
    }
    try Disk.keepFolders(from: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), upTo: commonDirectory)
  }
}
