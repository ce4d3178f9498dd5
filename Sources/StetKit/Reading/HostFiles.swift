import Git

/// Files outside of a workspace that a person names: an article to add, a page to write.
public enum HostFiles {
  /// Reads a whole file; links are followed.
  ///
  /// - Throws: `WorkspaceError` with code `missingFile`, `directory`, `tooLarge`, `permission` or `git`.
  public static func read(_ path: String, limit: Int = Workspace.largestDraft) throws(WorkspaceError) -> [UInt8] {
    do {
      return try HostFile.read(path, limit: limit)
    } catch let error where error.code == .notFound {
      throw WorkspaceError(.missingFile, path)
    } catch let error where error.message == "Is a directory" {
      throw WorkspaceError(.directory, path)
    } catch {
      throw WorkspaceError(error, about: path)
    }
  }

  /// Whether there is a folder at a path.
  public static func isFolder(_ path: String) -> Bool { HostFile.isFolder(path) }

  /// The real path of a file or folder, without links and `..`; nil when there is none.
  public static func realPath(_ path: String) -> String? { HostFile.realPath(path) }

  /// Removes a file; it is no error when there is none.
  public static func remove(_ path: String) throws(WorkspaceError) {
    try inGit { () throws(GitError) in try HostFile.remove(path) }
  }

  /// Writes a whole file in place of any other, and the folders above it.
  public static func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    do {
      try HostFile.write(bytes, to: path)
    } catch {
      throw WorkspaceError(error, about: path)
    }
  }
}
