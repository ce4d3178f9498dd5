import Git

extension WorkspaceError {
  /// Says in the workspace's words what git said.
  ///
  /// - Parameter subject: what the error is about, where git does not say.
  init(_ error: GitError, about subject: String = "") {
    let code: Code =
      switch error.code {
      case .noRepository: .noRepository
      case .foreignOwner: .foreignOwner
      case .unsupportedExtension: .unsupported
      case .bare: .bare
      case .shallow: .shallow
      case .detachedHead: .detachedHead
      case .modified: .busy
      case .locked: .locked
      case .dirty: .dirty
      case .behind: .behind
      case .symbolicLink: .symbolicLink
      case .permission: .permission
      case .tooLarge: .tooLarge
      case .badPath: .damaged
      case .diskFull: .diskFull
      default: .git
      }
    self.init(code, error.path ?? subject, detail: error.message.isEmpty ? error.call : error.message)
  }
}

/// Runs calls into git, and lets their errors out as the workspace's own.
func inGit<Result: ~Copyable>(_ body: () throws(GitError) -> Result) throws(WorkspaceError) -> Result {
  do {
    return try body()
  } catch {
    throw WorkspaceError(error)
  }
}
