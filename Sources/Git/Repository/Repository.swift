import CGit2

/// An open git repository with a working tree.
///
/// The value owns the library's handle and cannot be copied; everything it hands out is a plain value. It does not know what
/// a draft is.
package struct Repository: ~Copyable {
  let handle: Handle<RepositoryObject>
  /// The repository's own folder, usually `.git`, ending in `/`.
  package let gitDirectory: String
  /// The folder of objects and branches, ending in `/`: the same, but for a linked working tree.
  let commonDirectory: String
  /// The working tree's folder, ending in `/`.
  package let workingDirectory: String

  /// Opens the repository that holds a folder, looking upward from it as git does.
  ///
  /// - Throws: `GitError` with code `noRepository`, `bare`, `foreignOwner` or `unsupportedExtension`, among others.
  package init(holding folder: String) throws(GitError) {
    do {
      try self.init(
        handle: Handle("git_repository_open_ext", path: folder) { unsafe git_repository_open_ext(&$0, folder, 0, nil) }
      )
    } catch let error where error.code == .notFound {
      throw GitError(.noRepository, call: error.call, message: error.message, path: folder)
    }
  }

  /// Opens the repository whose working tree is just this folder.
  package init(rootedAt folder: String) throws(GitError) {
    try self.init(
      handle: Handle("git_repository_open_ext", path: folder) {
        unsafe git_repository_open_ext(&$0, folder, GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, nil)
      }
    )
  }

  /// Whether a folder is the root of a repository's working tree, or a bare repository.
  package static func isRoot(_ folder: String) throws(GitError) -> Bool {
    do {
      _ = try Handle<RepositoryObject>("git_repository_open_ext", path: folder) {
        unsafe git_repository_open_ext(&$0, folder, GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue, nil)
      }
      return true
    } catch let error where error.code == .notFound {
      return false
    }
  }

  private init(handle: consuming Handle<RepositoryObject>) throws(GitError) {
    let pointer = unsafe handle.pointer
    let folder = unsafe git_repository_path(pointer).map { unsafe String(cString: $0) }
    let worktree = unsafe git_repository_workdir(pointer).map { unsafe String(cString: $0) }
    guard let folder, let worktree else {
      throw GitError(.bare, call: "git_repository_workdir", path: folder)
    }
    // What a draft was before cannot be followed where its history was cut off.
    guard unsafe git_repository_is_shallow(pointer) == 0 else {
      throw GitError(.shallow, call: "git_repository_is_shallow", path: worktree)
    }
    let settings = try Handle<ConfigurationObject>("git_repository_config") {
      unsafe git_repository_config(&$0, pointer)
    }
    try unsafe Configuration.follow(settings, in: pointer)
    commonDirectory = unsafe git_repository_commondir(pointer).map { unsafe String(cString: $0) } ?? folder
    self.handle = handle
    gitDirectory = folder
    workingDirectory = worktree
  }

  /// Where HEAD points.
  package func head() throws(GitError) -> Head {
    let reference = try Handle<ReferenceObject>("git_reference_lookup") {
      unsafe git_reference_lookup(&$0, handle.pointer, "HEAD")
    }
    guard let target = unsafe git_reference_symbolic_target(reference.pointer) else {
      guard let id = unsafe git_reference_target(reference.pointer) else {
        throw GitError(.other, call: "git_reference_target", message: "HEAD names nothing")
      }
      return .detached(commit: unsafe ObjectID(id.pointee))
    }
    let name = unsafe String(cString: target)
    var id = git_oid()
    do {
      try git("git_reference_name_to_id") { unsafe git_reference_name_to_id(&id, handle.pointer, name) }
    } catch let error where error.code == .notFound {
      return .unborn(reference: name)
    }
    return .branch(reference: name, commit: ObjectID(id))
  }

  /// The word for an unfinished merge, rebase or the like, or nil when there is none.
  package func unfinishedOperation() -> String? {
    switch unsafe git_repository_state_t(UInt32(bitPattern: git_repository_state(handle.pointer))) {
    case GIT_REPOSITORY_STATE_NONE: nil
    case GIT_REPOSITORY_STATE_MERGE: "merge"
    case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: "revert"
    case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: "cherry-pick"
    case GIT_REPOSITORY_STATE_BISECT: "bisect"
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE: "am"
    default: "rebase"
    }
  }
}
