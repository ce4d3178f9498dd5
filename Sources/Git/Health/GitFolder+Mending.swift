import Glibc

extension GitFolder {
  /// Mends one fault that was found.
  ///
  /// Nothing that a person wrote is touched: an empty file holds nothing that could be lost, and a lock is removed only when
  /// nobody can hold it any more.
  ///
  /// - Returns: what was done, as the rest of a sentence; nil when it could not be mended.
  package func mend(_ fault: Fault) throws(GitError) -> String? {
    guard fault.obstacle == nil else { return nil }
    let path = whole(fault.path)
    switch fault.kind {
    case .head:
      guard let branch = onlyBranch else { return nil }
      try replace(path, with: "ref: \(branch)\n")
      return "it names the only branch again, \(branch)"
    case .reference: return try restore(path)
    case .lock: return try removeLock(fault, at: path)
    case .emptyObject:
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw GitError(errno: errno, call: "unlink", path: path)
      }
      return "it is removed"
    case .emptyIndex:
      guard unsafe unlink(path) == 0 || errno == ENOENT else {
        throw GitError(errno: errno, call: "unlink", path: path)
      }
      return "it is made anew from the newest commit"
    case .unsupportedExtension, .foreignOwner, .permission: return nil
    }
  }

  /// Removes a lock that nobody holds, while no other stet can take one.
  private func removeLock(_ fault: Fault, at path: String) throws(GitError) -> String? {
    let own = try FileDescriptor(trusted: directory + "stet.lock", flags: O_RDWR | O_CREAT)
    while flock(own.rawValue, LOCK_EX) != 0 {
      guard errno == EINTR else { throw GitError(errno: errno, call: "flock", path: "stet.lock") }
    }
    // What was seen before may have been the lock of a stet that ran then.
    guard let still = locks().first(where: { $0.path == fault.path }) else { return "it is gone by itself" }
    guard still.obstacle == nil else { return nil }
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw GitError(errno: errno, call: "unlink", path: path) }
    return "it is removed, for no git runs here"
  }

  /// Lets a branch name the newest commit that git noted for it and that can be read.
  private func restore(_ path: String) throws(GitError) -> String? {
    let repository = try Repository(holding: workingDirectory)
    for id in pastCommits(of: String(path.dropFirst(common.utf8.count))) {
      guard let commit = try? repository.commit(id), (try? repository.entries(of: commit.tree)) != nil else { continue }
      try replace(path, with: id.hex + "\n")
      return "it names commit \(id.short) again, as git has noted last"
    }
    return nil
  }

  /// The commits that a branch or tag has named, the newest first.
  func pastCommits(of reference: String) -> [ObjectID] {
    let noted = (Self.text(of: common + "logs/" + reference) ?? "").split(separator: "\n")
    let past = noted.reversed().prefix(1_000).compactMap { line -> ObjectID? in
      let words = line.split(separator: " ", maxSplits: 2)
      return words.count > 1 ? ObjectID(hex: words[1]) : nil
    }
    return past + [packedReferences()[reference]].compactMap(\.self)
  }

  /// The branches and tags that git has put together in one file.
  func packedReferences() -> [String: ObjectID] {
    var found: [String: ObjectID] = [:]
    for line in (Self.text(of: common + "packed-refs") ?? "").split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, let id = ObjectID(hex: words[0]) { found[String(words[1])] = id }
    }
    return found
  }

  /// Puts a small file in the place of another as git does: behind a lock, whole, and on disk when this returns.
  private func replace(_ path: String, with text: String) throws(GitError) {
    let lock = path + ".lock"
    do {
      let file = try FileDescriptor(trusted: lock, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      try file.writeDurably(Array(text.utf8))
    }
    guard unsafe rename(lock, path) == 0 else { throw GitError(errno: errno, call: "rename", path: path) }
    try Disk.keepFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
  }
}
