import Git
public import Prose

/// A git repository that holds drafts and what is known about them.
///
/// It reads snapshots and applies operations; one operation is one commit. It never prints, and never reads arguments,
/// the environment or the clock.
public struct Workspace: ~Copyable {
  let repository: Repository

  /// The day by which checks expire; nil to look at the words alone.
  let today: CivilDate?

  /// The largest draft, in bytes: far longer than any article, small enough to read at once.
  public static let largestDraft = 4 << 20

  /// The largest file of a claim or a check that stet reads, in bytes.
  static let largestRecord = 4 << 20

  /// Why the files could not be brought along that a process which died has left behind the branch; nil when none are.
  ///
  /// What git has can be read; recording refuses until it can be done.
  public let unfinished: WorkspaceError?

  /// Opens the workspace that holds a folder, looking upward from it as git does, and finishes what a process that died
  /// left half done.
  ///
  /// - Parameter today: the day by which checks expire; nil to look at the words alone.
  /// - Throws: `WorkspaceError` with code `noRepository`, `noWorkspace`, `bare`, `foreignOwner` or `unsupported`, among others.
  public init(holding folder: String, today: CivilDate? = nil) throws(WorkspaceError) {
    let repository = try inGit { () throws(GitError) in try Repository(holding: folder) }
    guard try Self.isWorkspace(repository) else { throw WorkspaceError(.noWorkspace, repository.workingDirectory) }
    unfinished = repository.finishInterruptedLanding().map { WorkspaceError($0) }
    self.repository = repository
    self.today = today
  }

  /// Takes an open repository as it stands.
  init(_ repository: consuming Repository) {
    self.repository = repository
    today = nil
    unfinished = nil
  }

  /// Opens the repository whose working tree is just this folder.
  init(rootedAt folder: String) throws(WorkspaceError) {
    repository = try inGit { () throws(GitError) in try Repository(rootedAt: folder) }
    today = nil
    unfinished = nil
  }

  /// Makes a repository in a folder.
  init(creatingRepositoryIn folder: String) throws(WorkspaceError) {
    repository = try inGit { () throws(GitError) in try Repository.create(at: folder) }
    today = nil
    unfinished = nil
  }

  /// The folder of the workspace, ending in `/`.
  public var folder: String { repository.workingDirectory }

  /// Git's own folder of the workspace, ending in `/`.
  public var gitFolder: String { repository.gitDirectory }

  static func isWorkspace(_ repository: borrowing Repository) throws(WorkspaceError) -> Bool {
    try inGit { () throws(GitError) in
      let settings = try RepositoryPath("stet.json")
      if let commit = try repository.head().commit {
        if try repository.entry(at: settings, in: repository.commit(commit).tree) != nil { return true }
      }
      return try repository.fileExists(at: settings)
    }
  }

  /// A path that stet made itself, checked all the same.
  func path(_ string: String) throws(WorkspaceError) -> RepositoryPath {
    try inGit { () throws(GitError) in try RepositoryPath(string) }
  }
}
