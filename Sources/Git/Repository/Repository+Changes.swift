import CGit2

extension Repository {
  /// The order in which commits are visited: parents before or behind their children.
  package enum WalkOrder: Sendable {
    /// Every commit before its parents; where lines of work ran side by side, by time.
    case newestFirst
    /// Every commit behind its parents.
    case oldestFirst
  }

  /// Visits the commits reachable from one, each once, until the visitor has seen enough.
  ///
  /// - Parameter visit: returns whether to go on.
  package func visitCommits(
    from start: ObjectID,
    _ order: WalkOrder,
    _ visit: (Commit) throws(GitError) -> Bool
  ) throws(GitError) {
    let walk = try Handle<RevisionWalkObject>("git_revwalk_new") { unsafe git_revwalk_new(&$0, handle.pointer) }
    let sorting = GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue
    unsafe git_revwalk_sorting(walk.pointer, order == .oldestFirst ? sorting | GIT_SORT_REVERSE.rawValue : sorting)
    var first = start.raw
    try git("git_revwalk_push") { unsafe git_revwalk_push(walk.pointer, &first) }
    var raw = git_oid()
    while true {
      do {
        try git("git_revwalk_next") { unsafe git_revwalk_next(&raw, walk.pointer) }
      } catch let error where error.code == .end {
        return
      }
      guard try visit(commit(ObjectID(raw))) else { return }
    }
  }

  /// The files below a folder that differ between two trees, in the order of their paths.
  ///
  /// Only folders that differ are looked into, and no content is read.
  ///
  /// - Parameter old: the tree before; nil for an empty one.
  package func changes(from old: ObjectID?, to new: ObjectID, below folder: String) throws(GitError) -> [FileChange] {
    let before = try old.flatMap { old throws(GitError) in try self.folder(folder, in: old) }
    let after = try self.folder(folder, in: new)
    guard before != after else { return [] }
    let difference = try unsafe withTree(before) { old throws(GitError) in
      try unsafe withTree(after) { new throws(GitError) in
        try Handle<DifferenceObject>("git_diff_tree_to_tree") {
          unsafe git_diff_tree_to_tree(&$0, handle.pointer, old, new, nil)
        }
      }
    }
    return unsafe (0..<git_diff_num_deltas(difference.pointer)).compactMap { index in
      guard let delta = unsafe git_diff_get_delta(difference.pointer, index) else { return nil }
      let (old, new) = unsafe (delta.pointee.old_file, delta.pointee.new_file)
      guard let name = unsafe new.path ?? old.path else { return nil }
      return unsafe FileChange(
        path: "\(folder)/\(String(cString: name))",
        before: old.file,
        after: new.file
      )
    }
  }

  /// Runs a body with a tree, or with nothing, which the library takes for an empty one.
  private func withTree<Result: ~Copyable>(
    _ id: ObjectID?,
    _ body: (OpaquePointer?) throws(GitError) -> Result
  ) throws(GitError) -> Result {
    guard let id else { return try body(nil) }
    let tree = try treeHandle(id)
    return try unsafe body(tree.pointer)
  }

  private func folder(_ path: String, in tree: ObjectID) throws(GitError) -> ObjectID? {
    try entry(at: RepositoryPath(path), in: tree).flatMap { $0.kind == .directory ? $0.id : nil }
  }
}

extension git_diff_file {
  /// The object of an ordinary file; nil for anything else, or nothing.
  fileprivate var file: ObjectID? {
    unsafe mode == UInt16(GIT_FILEMODE_BLOB.rawValue) || mode == UInt16(GIT_FILEMODE_BLOB_EXECUTABLE.rawValue)
      ? ObjectID(id) : nil
  }
}
