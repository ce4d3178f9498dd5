import Glibc

extension Repository {
  /// The bytes of a file in the working tree, or nil when there is none.
  ///
  /// No component of the path may be a symbolic link: a workspace somebody sent must not make stet read outside of it.
  ///
  /// - Throws: `GitError` with code `symbolicLink`, `tooLarge`, `permission` or `system`.
  package func file(at path: RepositoryPath, limit: Int = .max) throws(GitError) -> [UInt8]? {
    do {
      return try openFile(at: path).readAll(limit: limit)
    } catch let error where error.code == .notFound {
      return nil
    } catch let error {
      throw GitError(error.code, call: error.call, message: error.message, path: path.string)
    }
  }

  /// The names in a folder of the working tree, in the order of their bytes; none where there is no such folder, or a link to one.
  ///
  /// - Throws: `GitError` with code `permission` or `system`.
  package func names(in folder: RepositoryPath) throws(GitError) -> [String] {
    let path = workingDirectory + folder.string
    guard let status = FolderListing.status(of: path), status.st_mode & S_IFMT == S_IFDIR else { return [] }
    return try FolderListing.entries(of: path).map(\.name)
  }

  /// Whether there is anything at a path in the working tree, a symbolic link included.
  package func fileExists(at path: RepositoryPath) throws(GitError) -> Bool {
    var status = stat()
    guard unsafe lstat(workingDirectory + path.string, &status) != 0 else { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw GitError(errno: errno, call: "lstat", path: path.string) }
    return false
  }

  private func openFile(at path: RepositoryPath) throws(GitError) -> FileDescriptor {
    var folder = try FileDescriptor(trusted: workingDirectory, flags: O_RDONLY | O_DIRECTORY)
    var components = path.components
    let name = components.removeLast()
    for component in components {
      folder = try FileDescriptor(component, below: folder, flags: O_RDONLY | O_DIRECTORY)
    }
    // Not blocking, so that a pipe in place of a file cannot hang the reader; the check below then refuses it.
    let file = try FileDescriptor(name, below: folder, flags: O_RDONLY | O_NONBLOCK)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw GitError(.symbolicLink, call: "fstat", message: "not a regular file")
    }
    return file
  }
}
