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
    let index = try indexOnDisk()
    var behind: [NewEntry] = []
    var others: [NewEntry] = []
    for path in journal.paths {
      let target = try entry(at: path, in: newTree)
      guard try entry(at: path, in: headTree) == target else { continue }
      let recorded = try oldTree.flatMap { tree throws(GitError) in try entry(at: path, in: tree) }
      // A path that is in neither commit was never landed.
      guard target != nil || recorded != nil else { continue }
      let staged = stagedID(of: path, in: index)
      let next = NewEntry(path: path, blob: target?.id, isExecutable: target?.isExecutable ?? false)
      if journal.saved.contains(path) {
        // What was staged of the file is an older state of what the person has now saved, as with `git commit FILE`.
        if staged != target?.id { others.append(next) }
        continue
      }
      guard staged == recorded?.id || staged == target?.id else { continue }
      let isOtherMode = recorded != nil && target != nil && recorded?.isExecutable != target?.isExecutable
      switch try lying(at: path) {
      case .file(let written) where written == recorded?.id && (written != target?.id || isOtherMode):
        behind.append(next)
      case .nothing where recorded == nil: behind.append(next)
      default: if staged != target?.id { others.append(next) }
      }
    }
    guard !(behind.isEmpty && others.isEmpty) else { return }
    try requireUnlockedIndex()
    try recordInIndex(place(behind) + others.map { PlacedFile(entry: $0, status: nil) })
  }

  /// What lies at a path of the working tree.
  private enum Lying {
    case nothing
    /// A file with the content of this name.
    case file(ObjectID)
    /// A folder, a link, or a file in the place of a folder: somebody has put it there.
    case somethingElse
  }

  private func lying(at path: RepositoryPath) throws(GitError) -> Lying {
    do {
      return try file(at: path).map { bytes throws(GitError) in .file(try ObjectID.ofFile(bytes)) } ?? .nothing
    } catch let error where error.code == .symbolicLink {
      return .somethingElse
    }
  }

  /// Puts entries into the index, and returns when the index is on disk.
  ///
  /// An entry without times and size makes git compare the content once and fill them in. Hashing the file here would stage
  /// whatever the writer's editor has saved since it was read.
  private func recordInIndex(_ files: [PlacedFile]) throws(GitError) {
    let index = try indexOnDisk()
    for file in files {
      guard let blob = file.entry.blob else {
        do {
          try git("git_index_remove", path: file.entry.path.string) {
            unsafe git_index_remove(index.pointer, file.entry.path.string, 0)
          }
        } catch let error where error.code == .notFound {
          // Somebody has taken it out already.
        }
        continue
      }
      try git("git_index_add", path: file.entry.path.string) {
        unsafe file.entry.path.string.withCString { name in
          var entry = unsafe file.indexEntry(of: blob)
          unsafe entry.path = name
          return unsafe git_index_add(index.pointer, &entry)
        }
      }
    }
    try git("git_index_write") { unsafe git_index_write(index.pointer) }
    // The library waits for objects and branches only.
    try Disk.keepFile(gitDirectory + "index")
    try Disk.keepFolder(gitDirectory)
  }
}

extension Repository {
  /// The index as it lies on disk.
  ///
  /// The library's own copy may hold entries that an earlier attempt could not write, and would pass for done.
  private func indexOnDisk() throws(GitError) -> Handle<IndexObject> {
    let path = gitDirectory + "index"
    return try Handle("git_index_open", path: path) { unsafe git_index_open(&$0, path) }
  }
}

extension PlacedFile {
  /// What the index is to hold; the caller sets the path, for as long as the entry is used.
  fileprivate func indexEntry(of blob: ObjectID) -> git_index_entry {
    var entry = unsafe git_index_entry()
    unsafe entry.mode = (self.entry.isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB).rawValue
    unsafe entry.id = blob.raw
    guard let status else { return unsafe entry }
    unsafe entry.ctime = status.st_ctim.indexTime
    unsafe entry.mtime = status.st_mtim.indexTime
    unsafe entry.dev = UInt32(truncatingIfNeeded: status.st_dev)
    unsafe entry.ino = UInt32(truncatingIfNeeded: status.st_ino)
    unsafe (entry.uid, entry.gid) = (status.st_uid, status.st_gid)
    unsafe entry.file_size = UInt32(truncatingIfNeeded: status.st_size)
    return unsafe entry
  }
}

extension timespec {
  /// The time as the index holds it.
  fileprivate var indexTime: git_index_time {
    git_index_time(seconds: Int32(truncatingIfNeeded: tv_sec), nanoseconds: UInt32(truncatingIfNeeded: tv_nsec))
  }
}
