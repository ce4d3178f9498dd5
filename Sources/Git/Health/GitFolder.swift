import Glibc

/// A repository as files and folders, found and looked at without the library: it can be told what is wrong where the library
/// only fails to open it.
package struct GitFolder: Sendable, Hashable {
  /// The repository's own folder, ending in `/`.
  package let directory: String
  /// The folder of objects and branches, ending in `/`: the same, but for a linked working tree.
  let common: String
  /// The working tree's folder, ending in `/`.
  package let workingDirectory: String

  /// Finds the repository that holds a folder, looking upward from it.
  ///
  /// - Throws: `GitError` with code `noRepository`.
  package init(holding folder: String) throws(GitError) {
    guard var place = HostFile.realPath(folder) else { throw GitError(.noRepository, call: "realpath", path: folder) }
    while true {
      let top = place == "/" ? "/" : place + "/"
      if let directory = Self.directory(at: top + ".git") {
        self.directory = directory
        common = Self.linked(directory + "commondir", from: directory) ?? directory
        workingDirectory = top
        return
      }
      guard place != "/", let slash = place.lastIndex(of: "/") else {
        throw GitError(.noRepository, call: "lstat", path: folder)
      }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  /// The folder that a `.git` is or names; nil where it is neither.
  private static func directory(at path: String) -> String? {
    guard let status = FolderListing.status(of: path) else { return nil }
    if status.st_mode & S_IFMT == S_IFREG {
      let top = String(path.dropLast(".git".count))
      guard let text = text(of: path), text.hasPrefix("gitdir: ") else { return nil }
      return folder(String(text.dropFirst("gitdir: ".count)), from: top)
    }
    // Whatever else is broken, one of these is left.
    let parts = ["objects", "refs", "HEAD", "config"]
    guard status.st_mode & S_IFMT == S_IFDIR,
      parts.contains(where: { FolderListing.status(of: path + "/" + $0) != nil })
    else { return nil }
    return path + "/"
  }

  private static func linked(_ file: String, from folder: String) -> String? {
    text(of: file).flatMap { self.folder($0, from: folder) }
  }

  private static func folder(_ name: String, from top: String) -> String? {
    let name = name.prefix { $0 != "\n" }
    return HostFile.realPath(name.hasPrefix("/") ? String(name) : top + name).map { $0 + "/" }
  }

  /// The text of a small file of git's; nil when there is none or it is not small.
  static func text(of path: String) -> String? {
    guard let file = try? FileDescriptor(trusted: path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let bytes = try? file.readAll(limit: 16 << 20)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A path as people see it from the top of the working tree.
  func shown(_ path: String) -> String {
    path.hasPrefix(workingDirectory) ? String(path.dropFirst(workingDirectory.utf8.count)) : path
  }

  /// The whole path of what `shown` gave.
  func whole(_ path: String) -> String { path.hasPrefix("/") ? path : workingDirectory + path }
}
