import Glibc

/// What is about to happen to the branch and the working tree, on disk before it happens.
///
/// A process that dies between moving the branch and updating the files leaves the journal behind, and the next one
/// finishes the work. The file is `stet/journal` in the repository's own folder: a line per word, paths last.
struct Journal: Equatable {
  /// The commit that the branch is moved from; nil when it has none.
  var old: ObjectID?
  /// The commit that the branch is moved to.
  var new: ObjectID
  /// The paths that differ.
  var paths: [RepositoryPath]
  /// Those of them whose files hold the new content already: only the index has to follow.
  var saved: Set<RepositoryPath> = []

  private static let title = "stet journal 1"

  /// The file's text.
  var text: String {
    ([Self.title, "old \(old?.hex ?? "-")", "new \(new.hex)"]
      + paths.map { "\(saved.contains($0) ? "saved" : "path") \($0.string)" }).joined(
        separator: "\n"
      )
      + "\n"
  }

  /// Reads the file's text; nil when it was not written whole.
  init?(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.removeLast().isEmpty, lines.removeFirst() == Self.title else { return nil }
    let old = lines.removeFirst()
    let new = lines.removeFirst()
    guard old.hasPrefix("old "), new.hasPrefix("new "), let id = ObjectID(hex: new.dropFirst(4)) else { return nil }
    self.new = id
    self.old = ObjectID(hex: old.dropFirst(4))
    guard self.old != nil || old == "old -" else { return nil }
    paths = []
    for line in lines {
      guard let space = line.firstIndex(of: " "), ["path", "saved"].contains(line[..<space]),
        let path = try? RepositoryPath(String(line[line.index(after: space)...]))
      else { return nil }
      paths.append(path)
      if line[..<space] == "saved" { saved.insert(path) }
    }
  }

  init(old: ObjectID?, new: ObjectID, paths: [RepositoryPath], saved: Set<RepositoryPath>) {
    (self.old, self.new, self.paths, self.saved) = (old, new, paths, saved)
  }

  /// Puts the journal on disk, whole or not at all.
  func write(in gitDirectory: String) throws(GitError) {
    let folder = gitDirectory + "stet"
    if unsafe mkdir(folder, 0o777) == 0 {
      try Disk.keepFolder(gitDirectory)
    } else if errno != EEXIST {
      throw GitError(errno: errno, call: "mkdir", path: folder)
    }
    let unfinished = folder + "/journal.new"
    do {
      let file = try FileDescriptor(trusted: unfinished, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
      try file.writeDurably(Array(text.utf8))
    }
    guard unsafe rename(unfinished, folder + "/journal") == 0 else {
      throw GitError(errno: errno, call: "rename", path: unfinished)
    }
    try Disk.keepFolder(folder)
  }

  /// The journal that a process left behind, or nil.
  static func read(in gitDirectory: String) throws(GitError) -> Journal? {
    do {
      let file = try FileDescriptor(trusted: gitDirectory + "stet/journal", flags: O_RDONLY | O_NOFOLLOW)
      return Journal(text: String(decoding: try file.readAll(limit: 64 << 20), as: UTF8.self))
    } catch let error where error.code == .notFound {
      return nil
    }
  }

  /// Says that the work is done.
  static func remove(in gitDirectory: String) throws(GitError) {
    guard unsafe unlink(gitDirectory + "stet/journal") == 0 || errno == ENOENT else {
      throw GitError(errno: errno, call: "unlink", path: "stet/journal")
    }
  }
}
