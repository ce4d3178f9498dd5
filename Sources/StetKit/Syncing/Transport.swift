/// The way to another copy of a workspace: who carries commits there and back.
///
/// The workspace merges; a transport only carries. That of the command line is the person's own `git`, which knows their
/// keys, passwords and proxies.
public protocol Transport {
  /// Brings the newest commit of a branch, and all that it leads to, into the repository.
  ///
  /// - Returns: the commit as forty hexadecimal digits; nil when the place is there and has no such branch.
  /// - Throws: `WorkspaceError` with code `noRemote`, `unreachable`, `notAdmitted`, `noGit`, `diskFull` or `git`.
  func fetch(from place: SyncPlace) throws(WorkspaceError) -> String?

  /// Makes a commit the newest of a branch, unless the branch has gone on to something that the commit does not follow.
  ///
  /// - Returns: whether it is; false when the branch has gone on.
  /// - Throws: as `fetch`, and with code `pushRefused`.
  func push(_ commit: String, to place: SyncPlace) throws(WorkspaceError) -> Bool
}
