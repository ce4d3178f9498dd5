import Editorial
import Git

extension Workspace {
  /// A file that a new workspace starts with.
  public struct StarterFile: Sendable, Hashable {
    /// The path in the workspace.
    public let path: String
    /// The bytes.
    public let bytes: [UInt8]

    /// Takes a path and bytes.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// What `create` did.
  public struct Creation: Sendable, Hashable {
    /// The folder of the workspace, ending in `/`.
    public let folder: String
    /// Whether the repository was made now.
    public let isNewRepository: Bool
    /// The files that were missing and were added.
    public let added: [String]
    /// The commit that added them; nil when nothing was missing.
    public let commit: String?
  }

  /// Makes a workspace in a folder.
  ///
  /// There is a repository afterwards that has the folder as its root, and in it the files that were missing, committed. A
  /// file that is there, tracked or not, is left as it is.
  ///
  /// - Parameter signer: in whose name the files are committed; asked for once the repository stands, because its
  ///   settings may say who the person is.
  public static func create(
    in folder: String,
    files: [StarterFile],
    signer: (borrowing Workspace) throws(WorkspaceError) -> Signer
  ) throws(WorkspaceError) -> Creation {
    let isNew = try !hasRepository(in: folder)
    if !isNew { try inGit { () throws(GitError) in try Repository.finishCreating(at: folder) } }
    let workspace = try isNew ? Workspace(creatingRepositoryIn: folder) : Workspace(rootedAt: folder)
    let signer = try signer(workspace)
    var added: [String] = []
    let recorded = try workspace.record(as: signer) { workspace, tree throws(WorkspaceError) in
      var missing: [StarterFile] = []
      for file in files + Self.attributes where try !workspace.exists(file.path, in: tree) { missing.append(file) }
      added = missing.map(\.path)
      guard !missing.isEmpty else { return [] }
      return [
        Plan(
          files: missing.map { Plan.File(path: $0.path, bytes: $0.bytes) },
          subject: tree == nil ? "start a workspace" : "add what a workspace needs",
          body: missing.map(\.path),
          trailers: []
        )
      ]
    }
    return Creation(folder: workspace.folder, isNewRepository: isNew, added: added, commit: recorded.first?.commit)
  }

  /// Whether a folder is the root of a git repository.
  public static func hasRepository(in folder: String) throws(WorkspaceError) -> Bool {
    try inGit { () throws(GitError) in try Repository.isRoot(folder) }
  }

  /// Git must hand drafts and evidence back byte for byte, whatever a person's line-ending settings are.
  private static let attributes = ["drafts", "evidence"].map { folder in
    StarterFile(path: "\(folder)/.gitattributes", bytes: Array("* -text\n".utf8))
  }

  private func exists(_ path: String, in tree: ObjectID?) throws(WorkspaceError) -> Bool {
    let path = try self.path(path)
    return try inGit { () throws(GitError) in
      if let tree, try repository.entry(at: path, in: tree) != nil { return true }
      return try repository.fileExists(at: path)
    }
  }
}
