import CGit2

extension Repository {
  /// The newest commits that two commits have in common, in the order of their names: none where their histories have
  /// nothing in common, several where each line of work has merged the other.
  package func mergeBases(of one: ObjectID, and other: ObjectID) throws(GitError) -> [ObjectID] {
    var (first, second) = (one.raw, other.raw)
    var found = unsafe git_oidarray()
    defer { unsafe git_oidarray_dispose(&found) }
    do {
      try git("git_merge_bases") { unsafe git_merge_bases(&found, handle.pointer, &first, &second) }
    } catch let error where error.code == .notFound {
      return []
    }
    return unsafe (0..<found.count).compactMap { index in
      unsafe found.ids.map { unsafe ObjectID($0[index]) }
    }.sorted { $0.hex < $1.hex }
  }

  /// The commits that lead to one and not to another, newest first, merges among them.
  ///
  /// - Parameter other: the commit whose past is left out; nil to leave out nothing.
  package func commits(leadingTo one: ObjectID, notTo other: ObjectID?) throws(GitError) -> [Commit] {
    let walk = try Handle<RevisionWalkObject>("git_revwalk_new") { unsafe git_revwalk_new(&$0, handle.pointer) }
    unsafe git_revwalk_sorting(walk.pointer, GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue)
    var raw = one.raw
    try git("git_revwalk_push") { unsafe git_revwalk_push(walk.pointer, &raw) }
    if let other {
      raw = other.raw
      try git("git_revwalk_hide") { unsafe git_revwalk_hide(walk.pointer, &raw) }
    }
    var found: [Commit] = []
    while true {
      do {
        try git("git_revwalk_next") { unsafe git_revwalk_next(&raw, walk.pointer) }
      } catch let error where error.code == .end {
        return found
      }
      found.append(try commit(ObjectID(raw)))
    }
  }

  /// Every path at which two trees differ, in git's order; directories are looked into and not listed.
  ///
  /// Directories with the same object are passed over, so this costs as much as there are differences.
  ///
  /// - Parameter old: the tree to start from; nil for an empty one.
  /// - Throws: `GitError` with code `badPath` for a path that stet would not write.
  package func differences(from old: ObjectID?, to new: ObjectID) throws(GitError) -> [TreeDelta] {
    var deltas: [TreeDelta] = []
    try collect(&deltas, below: "", old, new)
    return deltas
  }

  private func collect(
    _ deltas: inout [TreeDelta],
    below folder: String,
    _ old: ObjectID?,
    _ new: ObjectID?
  ) throws(GitError) {
    guard old != new else { return }
    let (before, after) = (try entriesByName(of: old), try entriesByName(of: new))
    for name in Set(before.keys).union(after.keys).sorted() {
      let (was, now) = (before[name], after[name])
      guard was != now else { continue }
      if was?.kind == .directory || now?.kind == .directory {
        let folders = [was, now].map { $0?.kind == .directory ? $0?.id : nil }
        try collect(&deltas, below: "\(folder)\(name)/", folders[0], folders[1])
      }
      let files = [was, now].map { $0?.kind == .directory ? nil : $0 }
      guard files[0] != nil || files[1] != nil else { continue }
      // A name that is not UTF-8 was read as something else, and would be written as that.
      guard !name.unicodeScalars.contains("\u{FFFD}") else {
        throw GitError(.badPath, call: "differences", message: "the name is not UTF-8", path: folder + name)
      }
      deltas.append(TreeDelta(path: try RepositoryPath(folder + name), old: files[0], new: files[1]))
    }
  }

  private func entriesByName(of tree: ObjectID?) throws(GitError) -> [String: TreeEntry] {
    guard let tree else { return [:] }
    return Dictionary(try entries(of: tree).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
