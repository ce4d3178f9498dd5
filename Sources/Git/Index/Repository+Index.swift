import CGit2
import Glibc

extension Repository {
  /// The index as it lies on disk; nil where it is of a kind that is left to the library.
  func indexFile() throws(GitError) -> IndexFile? { try IndexFile(at: gitDirectory + "index") }

  /// The index as it lies on disk, with the sum at its end looked at.
  func wholeIndexFile() throws(GitError) -> IndexFile? {
    guard let file = try indexFile(), try file.isWhole() else { return nil }
    return file
  }

  /// What an index holds of some paths, in their order; nil for what it does not have.
  ///
  /// - Parameter file: the index; nil where that is left to the library.
  /// - Throws: what the library says of an index that is damaged.
  func stagedIDs(of paths: [RepositoryPath], in file: IndexFile?) throws(GitError) -> [ObjectID?] {
    guard let file else {
      let index = try libraryIndex()
      return paths.map { path in
        unsafe git_index_get_bypath(index.pointer, path.string, 0).map { unsafe ObjectID($0.pointee.id) }
      }
    }
    let names = Set(paths.map { Array($0.string.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
    let found = Dictionary(zip(names, file.find(names).map(\.id)), uniquingKeysWith: { first, _ in first })
    return paths.map { found[Array($0.string.utf8)] ?? nil }
  }

  /// Puts entries into the index, and returns when the index is on disk.
  ///
  /// An entry without times and size makes git compare the content once and fill them in. Hashing the file here would stage
  /// whatever the writer's editor has saved since it was read.
  ///
  /// - Parameter known: the index as it was read before, which saves reading it again where it is still the same.
  /// - Throws: `GitError` with code `locked` while another git holds the index; nothing has happened then.
  func recordInIndex(_ files: [PlacedFile], in known: IndexFile?) throws(GitError) {
    // The last of several states of one file is the one that stands.
    var entries: [[UInt8]: IndexEntry?] = [:]
    for file in files {
      entries[Array(file.entry.path.string.utf8)] = .some(
        file.entry.blob.map { IndexEntry(blob: $0, isExecutable: file.entry.isExecutable, status: file.status) }
      )
    }
    let changes = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { (name: $0.key, entry: $0.value) }
    for attempt in 0..<8 {
      guard let file = attempt == 0 ? known : try indexFile(), let pieces = file.putting(changes) else {
        return try recordThroughLibrary(changes)
      }
      guard try replace(file, with: pieces) else {
        // Another git has put its own in place since this one was read.
        usleep(UInt32(1_000) << attempt)
        continue
      }
      return
    }
    throw GitError(.locked, call: "rename", message: "the index keeps changing", path: gitDirectory + "index")
  }

  /// Puts a new index in the place of one, unless that has gone from there; returns whether it did.
  private func replace(_ old: IndexFile, with pieces: [IndexFile.Piece]) throws(GitError) -> Bool {
    let (path, lock, waiting) = (gitDirectory + "index", gitDirectory + "index.lock", gitDirectory + "stet/index")
    try write(pieces, of: old, to: waiting)
    // Git holds this name while it writes. It is taken only when the bytes are on disk, so that hardly a moment is left in
    // which a process that is killed leaves it behind.
    do {
      _ = try FileDescriptor(trusted: lock, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch let error {
      _ = unsafe unlink(waiting)
      throw errno == EEXIST ? GitError(.locked, call: "open", message: "index.lock is there", path: lock) : error
    }
    let now = FolderListing.status(of: path).map(IndexFile.Identity.init)
    guard now == old.identity else {
      _ = unsafe unlink(waiting)
      _ = unsafe unlink(lock)
      return false
    }
    guard unsafe rename(waiting, lock) == 0, unsafe rename(lock, path) == 0 else {
      let error = GitError(errno: errno, call: "rename", path: path)
      _ = unsafe unlink(lock)
      throw error
    }
    try Disk.keepFolder(gitDirectory)
    return true
  }

  private func write(_ pieces: [IndexFile.Piece], of old: IndexFile, to path: String) throws(GitError) {
    let folder = gitDirectory + "stet"
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw GitError(errno: errno, call: "mkdir", path: folder)
    }
    let file = try FileDescriptor(trusted: path, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
    // Who may read and write the old one may the new one.
    if let status = FolderListing.status(of: gitDirectory + "index") {
      _ = fchmod(file.rawValue, status.st_mode & 0o666)
    }
    let sum = try RunningSHA1()
    for piece in pieces {
      try old.lend(piece) { bytes throws(GitError) in
        try sum.add(bytes)
        try file.write(bytes)
      }
    }
    try file.writeDurably(try sum.finish())
  }

  /// The index as it lies on disk, taken apart by the library.
  ///
  /// The library's own copy may hold entries that an earlier attempt could not write, and would pass for done.
  private func libraryIndex() throws(GitError) -> Handle<IndexObject> {
    let path = gitDirectory + "index"
    return try Handle("git_index_open", path: path) { unsafe git_index_open(&$0, path) }
  }

  private func recordThroughLibrary(_ changes: [(name: [UInt8], entry: IndexEntry?)]) throws(GitError) {
    let index = try libraryIndex()
    for change in changes {
      let path = String(decoding: change.name, as: UTF8.self)
      guard let entry = change.entry else {
        do {
          try git("git_index_remove", path: path) { unsafe git_index_remove(index.pointer, path, 0) }
        } catch let error where error.code == .notFound {
          // Somebody has taken it out already.
        }
        continue
      }
      try git("git_index_add", path: path) {
        unsafe path.withCString { name in
          var raw = unsafe entry.raw
          unsafe raw.path = name
          return unsafe git_index_add(index.pointer, &raw)
        }
      }
    }
    try git("git_index_write") { unsafe git_index_write(index.pointer) }
    // The library waits for objects and branches only.
    try Disk.keepFile(gitDirectory + "index")
    try Disk.keepFolder(gitDirectory)
  }
}

extension IndexEntry {
  /// The library's form; the caller sets the path, for as long as the entry is used.
  fileprivate var raw: git_index_entry {
    var entry = unsafe git_index_entry()
    unsafe entry.mode = (isExecutable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB).rawValue
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
