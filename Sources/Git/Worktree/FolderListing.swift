import CGit2
import Glibc

/// What stands in a folder of the file system; links are named, never followed.
enum FolderListing {
  /// What a name stands for.
  enum Kind {
    case file
    case folder
    /// A symbolic link, a pipe, a device.
    case other
  }

  /// A name in a folder.
  struct Entry {
    /// The name; bytes that are not UTF-8 are replaced.
    let name: String
    /// What it is.
    let kind: Kind
    /// The bytes that a file has.
    let size: Int
    /// Whose it is.
    let owner: UInt32
    /// When it was last written, in seconds since 1970.
    let written: Int
  }

  /// The names in a folder in the order of their bytes, without `.` and `..`.
  ///
  /// - Throws: `GitError` with code `notFound` when there is no such folder, or `permission`.
  static func entries(of folder: String) throws(GitError) -> [Entry] {
    guard let stream = unsafe opendir(folder) else { throw GitError(errno: errno, call: "opendir", path: folder) }
    defer { unsafe closedir(stream) }
    var entries: [Entry] = []
    while let found = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &found.pointee.d_name) {
        unsafe String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      guard name != ".", name != "..", let status = status(of: folder + "/" + name) else { continue }
      entries.append(
        Entry(
          name: name,
          kind: status.st_mode & S_IFMT == S_IFREG ? .file : status.st_mode & S_IFMT == S_IFDIR ? .folder : .other,
          size: Int(status.st_size),
          owner: status.st_uid,
          written: status.st_mtim.tv_sec
        )
      )
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// What the system knows of a name, the name itself and not where it leads; nil when there is none.
  static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status : nil
  }

  /// Removes a folder with everything in it.
  static func remove(_ folder: String) throws(GitError) {
    for entry in try entries(of: folder) {
      let path = folder + "/" + entry.name
      guard entry.kind != .folder else {
        try remove(path)
        continue
      }
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw GitError(errno: errno, call: "unlink", path: path)
      }
    }
    guard unsafe rmdir(folder) == 0 || errno == ENOENT else {
      throw GitError(errno: errno, call: "rmdir", path: folder)
    }
  }
}
