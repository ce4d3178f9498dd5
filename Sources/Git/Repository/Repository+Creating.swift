import CGit2
import Glibc

extension Repository {
  /// Where a repository is made before it takes its place.
  private static let workshop = ".stet-init"

  /// Creates a repository in a folder, and the folder if it is missing: whole or not at all, and on disk when this returns.
  ///
  /// The first branch is named by git's `init.defaultBranch`, or `main`. What a process that died left of its own attempt is
  /// cleared away.
  package static func create(at folder: String) throws(GitError) -> Repository {
    let names = folder.split(separator: "/").joined(separator: "/")
    let path = folder.hasPrefix("/") ? "/" + names : names.isEmpty ? "." : names
    try makeFolders(path)
    // Two that create here at once come one after the other.
    let lock = try lock(path)
    defer { extendLifetime(lock) }
    let workshop = path + "/" + workshop
    if FolderListing.status(of: workshop) != nil { try FolderListing.remove(workshop) }
    do throws(GitError) {
      try build(in: workshop, for: path)
    } catch let error {
      // What is left is cleared away by the next attempt; why this one failed is what matters.
      _ = try? FolderListing.remove(workshop)
      throw error
    }
    guard unsafe rmdir(workshop) == 0 else { throw GitError(errno: errno, call: "rmdir", path: workshop) }
    try Disk.keepFolder(path)
    return try Repository(rootedAt: path)
  }

  /// Clears away what a process left that died after its repository had taken its place.
  package static func finishCreating(at folder: String) throws(GitError) {
    let workshop = folder + "/" + workshop
    guard FolderListing.status(of: workshop) != nil else { return }
    let lock = try lock(folder)
    defer { extendLifetime(lock) }
    if FolderListing.status(of: workshop) != nil { try FolderListing.remove(workshop) }
  }

  /// Holds a folder against others that would create in it, until the file is closed.
  private static func lock(_ folder: String) throws(GitError) -> FileDescriptor {
    let file = try FileDescriptor(trusted: folder, flags: O_RDONLY | O_DIRECTORY)
    while flock(file.rawValue, LOCK_EX) != 0 {
      guard errno == EINTR else { throw GitError(errno: errno, call: "flock", path: folder) }
    }
    return file
  }

  private static func build(in folder: String, for place: String) throws(GitError) {
    let branch = defaultBranch()
    var options = unsafe git_repository_init_options()
    try git("git_repository_init_options_init") {
      unsafe git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION))
    }
    unsafe options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    _ = try Handle<RepositoryObject>("git_repository_init_ext", path: folder) { out in
      unsafe branch.withCString { name in
        unsafe options.initial_head = name
        return unsafe git_repository_init_ext(&out, folder, &options)
      }
    }
    try Disk.keepTree(folder + "/.git")
    // A folder that holds anything is not replaced.
    guard unsafe rename(folder + "/.git", place + "/.git") == 0 else {
      throw GitError(errno: errno, call: "rename", path: place + "/.git")
    }
  }

  /// Makes the folders of a path that are missing, and waits until the disk has their names.
  private static func makeFolders(_ path: String) throws(GitError) {
    var above = path.hasPrefix("/") ? "/" : "."
    var folder = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      folder += component
      if unsafe mkdir(folder, 0o777) == 0 {
        try Disk.keepFolder(above)
      } else if errno != EEXIST {
        throw GitError(errno: errno, call: "mkdir", path: folder)
      }
      above = folder
      folder += "/"
    }
  }

  private static func defaultBranch() -> String {
    guard let configuration = try? Configuration.ofUser() else { return "main" }
    return configuration.string("init.defaultBranch") ?? "main"
  }
}
