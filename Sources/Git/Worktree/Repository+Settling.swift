import CGit2
import Glibc

extension Repository {
  /// Refuses while another git holds the index, before anything has happened.
  func requireUnlockedIndex() throws(GitError) {
    let lock = gitDirectory + "index.lock"
    for attempt in 0..<8 {
      guard unsafe access(lock, F_OK) == 0 else { return }
      // Another git usually holds it for milliseconds: 5, 10, 20 … 640 ms, a little over a second in all.
      usleep(UInt32(5_000) << attempt + UInt32.random(in: 0..<5_000))
    }
    throw GitError(.locked, call: "access", message: "index.lock is there", path: lock)
  }

  /// Refuses where the files could not follow the branch, before it has moved.
  func requireWritable(_ changes: [TreeChange]) throws(GitError) {
    try requireWritable(folder: gitDirectory)
    for change in changes where !change.isSaved {
      // The nearest folder that is there has to take the new file or folder.
      var folder = workingDirectory
      for component in change.path.components.dropLast() {
        guard unsafe access(folder + component, F_OK) == 0 else { break }
        folder += component + "/"
      }
      try requireWritable(folder: folder)
    }
  }

  private func requireWritable(folder: String) throws(GitError) {
    guard unsafe faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
      throw GitError(errno: errno, call: "faccessat", path: folder)
    }
  }

  /// Refuses when a path that a commit is about to write holds something that git does not know.
  func requireClean(_ changes: [TreeChange], in tree: ObjectID?) throws(GitError) {
    let index = try Handle<IndexObject>("git_repository_index") { unsafe git_repository_index(&$0, handle.pointer) }
    // Plain git may have written it since this repository was opened.
    try git("git_index_read") { unsafe git_index_read(index.pointer, 0) }
    for change in changes where !change.isSaved {
      let recorded = try tree.flatMap { tree throws(GitError) in try entry(at: change.path, in: tree) }?.id
      let staged = stagedID(of: change.path, in: index)
      let written = try file(at: change.path).map { bytes throws(GitError) in try ObjectID.ofFile(bytes) }
      guard staged == recorded, written == recorded else {
        throw GitError(.dirty, call: "requireClean", message: "changed, but not committed", path: change.path.string)
      }
    }
  }

  private func stagedID(of path: RepositoryPath, in index: borrowing Handle<IndexObject>) -> ObjectID? {
    unsafe git_index_get_bypath(index.pointer, path.string, 0).map { unsafe ObjectID($0.pointee.id) }
  }

  /// Brings the files and the index entries of a journal's paths from its old commit to its new one.
  ///
  /// A path is left alone where HEAD does not hold what the new commit brought: then the branch never moved, or people have
  /// gone on from it; and so is what a person has staged or written there since.
  func settle(_ journal: Journal) throws(GitError) {
    let oldTree = try journal.old.map { id throws(GitError) in try commit(id).tree }
    let newTree = try commit(journal.new).tree
    guard let head = try head().commit, case let headTree = try commit(head).tree else { return }
    let index = try Handle<IndexObject>("git_repository_index") { unsafe git_repository_index(&$0, handle.pointer) }
    try git("git_index_read") { unsafe git_index_read(index.pointer, 0) }
    var behind: [RepositoryPath] = []
    var others: [NewEntry] = []
    for path in journal.paths {
      let target = try entry(at: path, in: newTree)
      guard try entry(at: path, in: headTree) == target else { continue }
      let recorded = try oldTree.flatMap { tree throws(GitError) in try entry(at: path, in: tree) }
      // A path that is in neither commit was never landed.
      guard target != nil || recorded != nil else { continue }
      let staged = stagedID(of: path, in: index)
      let follower = NewEntry(path: path, blob: target?.id, isExecutable: target?.isExecutable ?? false)
      if journal.saved.contains(path) {
        // What was staged of the file is an older state of what the person has now saved, as with `git commit FILE`.
        if staged != target?.id { others.append(follower) }
        continue
      }
      guard staged == recorded?.id || staged == target?.id else { continue }
      let written = try file(at: path).map { bytes throws(GitError) in try ObjectID.ofFile(bytes) }
      let isOtherMode = recorded != nil && target != nil && recorded?.isExecutable != target?.isExecutable
      if written == recorded?.id, written != target?.id || isOtherMode {
        behind.append(path)
      } else if staged != target?.id {
        others.append(follower)
      }
    }
    guard !(behind.isEmpty && others.isEmpty) else { return }
    try checkOut(behind, of: newTree, over: oldTree)
    try recordInIndex(others, afterCheckout: !behind.isEmpty)
  }

  /// Writes files that still are as an older tree has them, and notes them in the index held in memory.
  private func checkOut(_ paths: [RepositoryPath], of tree: ObjectID, over old: ObjectID?) throws(GitError) {
    guard !paths.isEmpty else { return }
    let target = try treeHandle(tree)
    var options = unsafe git_checkout_options()
    try git("git_checkout_options_init") {
      unsafe git_checkout_options_init(&options, UInt32(GIT_CHECKOUT_OPTIONS_VERSION))
    }
    let strategy = GIT_CHECKOUT_SAFE.rawValue | GIT_CHECKOUT_DISABLE_PATHSPEC_MATCH.rawValue
    unsafe options.checkout_strategy = strategy | GIT_CHECKOUT_DONT_WRITE_INDEX.rawValue
    unsafe options.disable_filters = 1
    guard let old else {
      // Nothing to compare with: every file of the first commit is missing and is to be made.
      unsafe options.checkout_strategy |= GIT_CHECKOUT_RECREATE_MISSING.rawValue
      return try unsafe checkOut(paths, of: target, &options)
    }
    let baseline = try treeHandle(old)
    unsafe options.baseline = baseline.pointer
    try unsafe checkOut(paths, of: target, &options)
  }

  private func checkOut(
    _ paths: [RepositoryPath],
    of target: borrowing Handle<TreeObject>,
    _ options: inout git_checkout_options
  ) throws(GitError) {
    var names: [UnsafeMutablePointer<CChar>?] = unsafe paths.map { unsafe strdup($0.string) }
    defer { unsafe names.forEach { unsafe free($0) } }
    try git("git_checkout_tree") {
      unsafe names.withUnsafeMutableBufferPointer {
        unsafe options.paths = unsafe git_strarray(strings: $0.baseAddress, count: $0.count)
        return unsafe git_checkout_tree(handle.pointer, target.pointer, &options)
      }
    }
  }

  /// Puts entries into the index without reading the files again, and writes the index.
  ///
  /// The entries carry no times and no size, so git compares the content once and fills them in. Hashing the file here would
  /// stage whatever the writer's editor has saved since it was read.
  private func recordInIndex(
    _ files: [NewEntry],
    afterCheckout: Bool
  ) throws(GitError) {
    let index = try Handle<IndexObject>("git_repository_index") { unsafe git_repository_index(&$0, handle.pointer) }
    if !afterCheckout {
      try git("git_index_read") { unsafe git_index_read(index.pointer, 0) }
    }
    for file in files {
      guard let blob = file.blob else {
        do {
          try git("git_index_remove", path: file.path.string) {
            unsafe git_index_remove(index.pointer, file.path.string, 0)
          }
        } catch let error where error.code == .notFound {
          // Somebody has taken it out already.
        }
        continue
      }
      try git("git_index_add", path: file.path.string) {
        unsafe file.path.string.withCString { name in
          var entry = unsafe git_index_entry()
          unsafe entry.mode = (file.isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB).rawValue
          unsafe entry.id = blob.raw
          unsafe entry.path = name
          return unsafe git_index_add(index.pointer, &entry)
        }
      }
    }
    try git("git_index_write") { unsafe git_index_write(index.pointer) }
  }
}
