import Glibc

/// A file that stands in the working tree as a commit has it, or that has gone from it.
struct PlacedFile {
  /// What it is.
  let entry: NewEntry
  /// What the file system says of it; nil where another file may stand there by now.
  let status: stat?
}

/// A file that is ready to be put in its place.
private struct ReadyFile {
  let entry: NewEntry
  /// The content.
  let blob: ObjectID
  /// Where its bytes wait.
  let waiting: String
  /// The name that the file system gave it.
  let inode: UInt
}

extension Repository {
  /// Above this many files one wait for the whole file system costs less than one for each.
  private static let fewFiles = 4

  /// Puts files of a commit into the working tree, each whole or not at all, takes those away that it has not, and returns when
  /// all of it is on disk.
  ///
  /// The bytes are written inside the repository's own folder and then take their place by a rename, so a process that dies
  /// leaves no half-written file, and none that git does not know.
  ///
  /// - Returns: the files, with what the index is to know of them; those that went stand behind those that came.
  func place(_ files: [NewEntry]) throws(GitError) -> [PlacedFile] {
    guard !files.isEmpty else { return [] }
    let folder = gitDirectory + "stet/files"
    guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw GitError(errno: errno, call: "mkdir", path: folder)
    }
    let waitsForEach = files.count <= Self.fewFiles
    var ready: [ReadyFile] = []
    for (number, file) in files.enumerated() {
      guard let blob = file.blob else { continue }
      ready.append(try prepare(file, blob, at: "\(folder)/\(number)", waits: waitsForEach))
    }
    if !waitsForEach { try Disk.keepFileSystem(of: folder) }
    var placed: [PlacedFile] = []
    var folders: Set<String> = []
    for file in ready {
      placed.append(try move(file, into: try openFolder(of: file.entry.path, touched: &folders)))
    }
    for file in files where file.blob == nil {
      try remove(file.path, touched: &folders)
      placed.append(PlacedFile(entry: file, status: nil))
    }
    if folders.count <= Self.fewFiles {
      for folder in folders.sorted() { try Disk.keepFolder(folder) }
    } else {
      try Disk.keepFileSystem(of: workingDirectory)
    }
    return placed
  }

  private func prepare(
    _ file: NewEntry,
    _ blob: ObjectID,
    at waiting: String,
    waits: Bool
  ) throws(GitError) -> ReadyFile {
    let bytes = try self.blob(blob)
    // What is there keeps its permissions; what is new has those of any file the person makes.
    let old = FolderListing.status(of: workingDirectory + file.path.string)
    let descriptor = try FileDescriptor(
      trusted: waiting,
      flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW,
      mode: file.isExecutable ? 0o777 : 0o666
    )
    if let old, old.st_mode & S_IFMT == S_IFREG {
      let mode = old.st_mode & 0o666
      // Whoever may read a program may run it.
      _ = fchmod(descriptor.rawValue, file.isExecutable ? mode | (mode & 0o444) >> 2 : mode)
    }
    if waits { try descriptor.writeDurably(bytes) } else { try descriptor.write(bytes) }
    return ReadyFile(entry: file, blob: blob, waiting: waiting, inode: try descriptor.status().st_ino)
  }

  /// Opens the folder that a file belongs in, through no symbolic link, and makes what is missing of it.
  private func openFolder(of path: RepositoryPath, touched: inout Set<String>) throws(GitError) -> FileDescriptor {
    var folder = try FileDescriptor(trusted: workingDirectory, flags: O_RDONLY | O_DIRECTORY)
    var name = String(workingDirectory.dropLast())
    for component in path.components.dropLast() {
      if unsafe mkdirat(folder.rawValue, component, 0o777) == 0 {
        touched.insert(name)
      } else if errno != EEXIST {
        throw GitError(errno: errno, call: "mkdirat", path: path.string)
      }
      folder = try FileDescriptor(component, below: folder, flags: O_RDONLY | O_DIRECTORY)
      name += "/" + component
    }
    touched.insert(name)
    return folder
  }

  /// Takes a file away, and the folders that hold nothing else.
  private func remove(_ path: RepositoryPath, touched: inout Set<String>) throws(GitError) {
    var names = path.components
    guard let name = names.popLast() else { throw GitError(.badPath, call: "unlinkat", path: path.string) }
    guard let folder = try openFolder(names) else { return }
    guard unsafe unlinkat(folder.rawValue, name, 0) == 0 || errno == ENOENT else {
      throw GitError(errno: errno, call: "unlinkat", path: path.string)
    }
    while let last = names.popLast(), let above = try openFolder(names),
      unsafe unlinkat(above.rawValue, last, AT_REMOVEDIR) == 0
    {
      touched.remove(workingDirectory + (names + [last]).joined(separator: "/"))
    }
    var left = path.components.dropLast()
    while !left.isEmpty, FolderListing.status(of: workingDirectory + left.joined(separator: "/")) == nil {
      left = left.dropLast()
    }
    touched.insert(left.isEmpty ? String(workingDirectory.dropLast()) : workingDirectory + left.joined(separator: "/"))
  }

  /// Opens a folder of the working tree through no symbolic link; nil when it is not there.
  private func openFolder(_ components: [String]) throws(GitError) -> FileDescriptor? {
    var folder = try FileDescriptor(trusted: workingDirectory, flags: O_RDONLY | O_DIRECTORY)
    for component in components {
      do {
        folder = try FileDescriptor(component, below: folder, flags: O_RDONLY | O_DIRECTORY)
      } catch let error where error.code == .notFound {
        return nil
      }
    }
    return folder
  }

  private func move(_ file: ReadyFile, into folder: borrowing FileDescriptor) throws(GitError) -> PlacedFile {
    let path = file.entry.path
    guard let name = path.components.last else { throw GitError(.badPath, call: "renameat", path: path.string) }
    if unsafe renameat(AT_FDCWD, file.waiting, folder.rawValue, name) != 0 {
      guard errno == EXDEV else { throw GitError(errno: errno, call: "renameat", path: path.string) }
      try copy(file, to: name, in: folder)
    }
    var status = stat()
    // Only the very file that was written: of another, git has to compare the content.
    guard unsafe fstatat(folder.rawValue, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_ino == file.inode else {
      return PlacedFile(entry: file.entry, status: nil)
    }
    return PlacedFile(entry: file.entry, status: status)
  }

  /// Puts a file in its place where the working tree is another file system than the repository's own folder.
  private func copy(_ file: ReadyFile, to name: String, in folder: borrowing FileDescriptor) throws(GitError) {
    let waiting = ".stet-new"
    let mode: mode_t = file.entry.isExecutable ? 0o777 : 0o666
    do {
      let copy = try FileDescriptor(waiting, below: folder, flags: O_WRONLY | O_CREAT | O_TRUNC, mode: mode)
      try copy.writeDurably(try blob(file.blob))
    }
    guard unsafe renameat(folder.rawValue, waiting, folder.rawValue, name) == 0 else {
      throw GitError(errno: errno, call: "renameat", path: file.entry.path.string)
    }
    guard unsafe unlink(file.waiting) == 0 else { throw GitError(errno: errno, call: "unlink", path: file.waiting) }
  }
}
