import CGit2
import Glibc

/// Waiting until the disk holds what was written: a name is lost with its folder, so folders are waited for as files are.
enum Disk {
  /// Whether to wait at all.
  @TaskLocal static var waits = true

  /// Runs a body that waits for no disk: what it writes may be lost or torn when the power fails, and not otherwise.
  ///
  /// The library's own waiting is one for the whole process, so nothing else that is to last should be written meanwhile.
  static func withoutWaiting<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    Library.start()
    _ = stet_git_enable_fsync(0)
    defer { _ = stet_git_enable_fsync(1) }
    let outcome = $waits.withValue(false) {
      Swift.Result<Result, Failure> { () throws(Failure) in try body() }
    }
    return try outcome.get()
  }

  /// Waits for a file's content.
  static func keepFile(_ path: String) throws(GitError) {
    try keep(FileDescriptor(trusted: path, flags: O_RDONLY | O_NOFOLLOW), path)
  }

  /// Waits for the names in a folder.
  static func keepFolder(_ path: String) throws(GitError) {
    try keep(FileDescriptor(trusted: path, flags: O_RDONLY | O_DIRECTORY), path)
  }

  /// Waits for the names in every folder from one up to, and with, another that holds it.
  static func keepFolders(from folder: String, upTo top: String) throws(GitError) {
    var folder = Substring(folder)
    while folder.hasSuffix("/") { folder = folder.dropLast() }
    let top = top.hasSuffix("/") ? top.dropLast() : top[...]
    while folder.hasPrefix(top), folder.utf8.count >= top.utf8.count {
      try keepFolder(String(folder))
      guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return }
      folder = folder[..<slash]
    }
  }

  /// Waits for everything in a folder, however deep, and for the folder.
  static func keepTree(_ path: String) throws(GitError) {
    for entry in try FolderListing.entries(of: path) {
      let inner = path + "/" + entry.name
      switch entry.kind {
      case .folder: try keepTree(inner)
      case .file: try keepFile(inner)
      case .other: continue
      }
    }
    try keepFolder(path)
  }

  /// Waits for all that was written to the file system of a folder: one wait in place of many.
  static func keepFileSystem(of folder: String) throws(GitError) {
    let descriptor = try FileDescriptor(trusted: folder, flags: O_RDONLY | O_DIRECTORY)
    guard !waits || syncfs(descriptor.rawValue) == 0 else { throw GitError(errno: errno, call: "syncfs", path: folder) }
  }

  private static func keep(_ file: borrowing FileDescriptor, _ path: String) throws(GitError) {
    guard !waits || fsync(file.rawValue) == 0 else { throw GitError(errno: errno, call: "fsync", path: path) }
  }
}
