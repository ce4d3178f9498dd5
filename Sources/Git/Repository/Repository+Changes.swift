import CGit2

extension Repository {
  /// The files below a folder that differ between two trees, in the order of their paths.
  ///
  /// Only folders that differ are looked into, and no content is read.
  ///
  /// - Parameter old: the tree before; nil for an empty one.
  package func changes(from old: ObjectID?, to new: ObjectID, below folder: String) throws(GitError) -> [FileChange] {
    let before = try old.flatMap { old throws(GitError) in try self.folder(folder, in: old) }
    let after = try self.folder(folder, in: new)
    return try entries(differingFrom: before, to: after).map { path, old, new in
      FileChange(path: "\(folder)/\(path)", before: old?.file, after: new?.file)
    }
  }

  /// Every path at which two trees differ, in git's order; directories are looked into and not listed.
  ///
  /// Directories with the same object are passed over, so this costs as much as there are differences.
  ///
  /// - Parameter old: the tree to start from; nil for an empty one.
  /// - Throws: `GitError` with code `badPath` for a path that stet would not write.
  package func differences(from old: ObjectID?, to new: ObjectID) throws(GitError) -> [TreeDelta] {
    try entries(differingFrom: old, to: new).map { path, old, new throws(GitError) in
      // A name that is not UTF-8 was read as something else, and would be written as that.
      guard !path.unicodeScalars.contains("\u{FFFD}") else {
        throw GitError(.badPath, call: "differences", message: "the name is not UTF-8", path: path)
      }
      return TreeDelta(path: try RepositoryPath(path), old: old, new: new)
    }
  }

  /// What stands at each path at which two trees differ; a name that is not UTF-8 is repaired.
  private func entries(
    differingFrom old: ObjectID?,
    to new: ObjectID?
  ) throws(GitError) -> [(path: String, old: TreeEntry?, new: TreeEntry?)] {
    guard old != new else { return [] }
    var options = unsafe git_diff_options()
    try git("git_diff_options_init") {
      unsafe git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION))
    }
    // A link in the place of a file is one difference, and not two.
    unsafe options.flags = GIT_DIFF_INCLUDE_TYPECHANGE.rawValue
    // Whatever the person's settings leave out of a diff that is read.
    unsafe options.ignore_submodules = GIT_SUBMODULE_IGNORE_NONE
    let difference = try unsafe withTree(old) { old throws(GitError) in
      try unsafe withTree(new) { new throws(GitError) in
        try Handle<DifferenceObject>("git_diff_tree_to_tree") {
          unsafe git_diff_tree_to_tree(&$0, handle.pointer, old, new, &options)
        }
      }
    }
    return unsafe (0..<git_diff_num_deltas(difference.pointer)).compactMap { index in
      guard let delta = unsafe git_diff_get_delta(difference.pointer, index) else { return nil }
      let (old, new) = unsafe (delta.pointee.old_file, delta.pointee.new_file)
      guard let name = unsafe new.path ?? old.path else { return nil }
      let path = unsafe String(cString: name)
      return unsafe (path, TreeEntry(old, at: path), TreeEntry(new, at: path))
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

extension TreeEntry {
  /// Copies one side of a difference; nil where nothing stands.
  fileprivate init?(_ side: git_diff_file, at path: String) {
    let mode = unsafe git_filemode_t(UInt32(side.mode))
    guard let kind = Kind(mode) else { return nil }
    unsafe self.init(
      name: path.split(separator: "/").last.map(String.init) ?? path,
      id: ObjectID(side.id),
      kind: kind,
      isExecutable: mode == GIT_FILEMODE_BLOB_EXECUTABLE
    )
  }

  /// The object of an ordinary file; nil for anything else.
  fileprivate var file: ObjectID? { kind == .file ? id : nil }
}
