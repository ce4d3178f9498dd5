import CGit2
import Glibc

extension Repository {
  /// The entry at a path below a tree, or nil when there is none.
  package func entry(at path: RepositoryPath, in tree: ObjectID) throws(GitError) -> TreeEntry? {
    let root = try treeHandle(tree)
    do {
      let entry = try Handle<TreeEntryObject>("git_tree_entry_bypath", path: path.string) {
        unsafe git_tree_entry_bypath(&$0, root.pointer, path.string)
      }
      return unsafe TreeEntry(entry.pointer)
    } catch let error where error.code == .notFound {
      return nil
    }
  }

  /// The entries at some paths below a tree, in their order; nil where there is none, and each folder is read once.
  func entries(at paths: [RepositoryPath], in tree: ObjectID) throws(GitError) -> [TreeEntry?] {
    var found = [TreeEntry?](repeating: nil, count: paths.count)
    try look(for: paths.enumerated().map { ($0, $1.components[...]) }, in: tree, into: &found)
    return found
  }

  private func look(
    for paths: [(number: Int, rest: ArraySlice<String>)],
    in tree: ObjectID,
    into found: inout [TreeEntry?]
  ) throws(GitError) {
    var folders: [(id: ObjectID, paths: [(number: Int, rest: ArraySlice<String>)])] = []
    do {
      let handle = try treeHandle(tree)
      for (name, paths) in Dictionary(grouping: paths, by: { $0.rest.first ?? "" }) {
        guard let pointer = unsafe git_tree_entry_byname(handle.pointer, name), let entry = unsafe TreeEntry(pointer)
        else { continue }
        for path in paths where path.rest.count == 1 { found[path.number] = entry }
        let inside = paths.filter { $0.rest.count > 1 }
        if !inside.isEmpty, entry.kind == .directory {
          folders.append((entry.id, inside.map { ($0.number, $0.rest.dropFirst()) }))
        }
      }
    }
    for folder in folders { try look(for: folder.paths, in: folder.id, into: &found) }
  }

  /// The entries of a directory, in git's order.
  package func entries(of tree: ObjectID) throws(GitError) -> [TreeEntry] {
    let root = try treeHandle(tree)
    return unsafe (0..<git_tree_entrycount(root.pointer)).compactMap { index in
      unsafe git_tree_entry_byindex(root.pointer, index).flatMap { unsafe TreeEntry($0) }
    }
  }

  /// Writes the tree that differs from another by some files; a folder whose last file goes is gone too.
  ///
  /// - Parameter base: the tree to start from; nil for an empty one.
  func tree(_ base: ObjectID?, with files: [NewEntry]) throws(GitError) -> ObjectID {
    let names = unsafe files.map { unsafe $0.path.string.withCString { unsafe strdup($0) } }
    defer { unsafe names.forEach { unsafe free($0) } }
    let updates = unsafe zip(files, names).map { file, name in
      unsafe git_tree_update(
        action: file.blob == nil ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT,
        id: file.blob?.raw ?? git_oid(),
        filemode: file.isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB,
        path: UnsafePointer(name)
      )
    }
    var id = git_oid()
    guard let base else {
      try git("git_tree_create_updated") {
        unsafe git_tree_create_updated(&id, handle.pointer, nil, updates.count, updates)
      }
      return ObjectID(id)
    }
    let start = try treeHandle(base)
    try git("git_tree_create_updated") {
      unsafe git_tree_create_updated(&id, handle.pointer, start.pointer, updates.count, updates)
    }
    return ObjectID(id)
  }
}

extension TreeEntry {
  /// Copies the library's entry; nil for one whose type it does not know.
  init?(_ entry: OpaquePointer) {
    let mode = unsafe git_tree_entry_filemode(entry)
    guard let kind = Kind(mode) else { return nil }
    guard let name = unsafe git_tree_entry_name(entry), let id = unsafe git_tree_entry_id(entry) else { return nil }
    unsafe self.init(
      name: String(cString: name),
      id: ObjectID(id.pointee),
      kind: kind,
      isExecutable: mode == GIT_FILEMODE_BLOB_EXECUTABLE
    )
  }
}

extension TreeEntry.Kind {
  /// What the library's mode stands for; nil for one that it does not know.
  init?(_ mode: git_filemode_t) {
    switch mode {
    case GIT_FILEMODE_BLOB, GIT_FILEMODE_BLOB_EXECUTABLE: self = .file
    case GIT_FILEMODE_TREE: self = .directory
    case GIT_FILEMODE_LINK: self = .symbolicLink
    case GIT_FILEMODE_COMMIT: self = .submodule
    default: return nil
    }
  }
}
