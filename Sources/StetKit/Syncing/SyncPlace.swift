import Git

/// Where the other copy of a workspace is, and which branch of it.
public struct SyncPlace: Sendable, Hashable {
  /// The name of a remote that git knows, or an address.
  public let remote: String
  /// The branch there, without `refs/heads/`.
  public let branch: String
  /// Whether `remote` is a name from git's settings.
  public let isNamed: Bool

  /// Takes the parts as they are.
  public init(remote: String, branch: String, isNamed: Bool) {
    self.remote = remote
    self.branch = branch
    self.isNamed = isNamed
  }

  /// The place as people write it.
  public var name: String { "\(remote) \(branch)" }
}

extension Workspace {
  /// Where to sync: what the person named, or else what git's settings say of the branch.
  ///
  /// Without a name it is the branch's own remote, then the one named `origin`, then the only one there is.
  ///
  /// - Throws: `WorkspaceError` with code `noRemote`, `detachedHead` or `badBranch`.
  public func syncPlace(remote named: String?, branch: String?) throws(WorkspaceError) -> SyncPlace {
    let (head, settings) = try inGit { () throws(GitError) in (try repository.head(), try repository.remotes()) }
    let own: String
    switch head {
    case .detached(let commit): throw WorkspaceError(.detachedHead, commit.short)
    case .unborn(let reference), .branch(let reference, _): own = String(reference.dropFirst("refs/heads/".count))
    }
    let upstream = try inGit { () throws(GitError) in try repository.configuration() }
    let usual = upstream.string("branch.\(own).remote")
    let name: String
    if let named {
      name = named
    } else if let usual, settings.contains(usual) {
      name = usual
    } else if settings.contains("origin") {
      name = "origin"
    } else if settings.count == 1 {
      name = settings[0]
    } else {
      throw WorkspaceError(.noRemote, candidates: settings)
    }
    let isNamed = settings.contains(name)
    // What looks like an option would be taken for one; what is neither a name nor an address was mistyped.
    guard isNamed || (!name.hasPrefix("-") && name.contains { "/:.\\".contains($0) }) else {
      throw WorkspaceError(.noRemote, name, candidates: settings)
    }
    let merged = name == usual ? upstream.string("branch.\(own).merge") : nil
    let theirs = branch ?? merged.map { $0.hasPrefix("refs/heads/") ? String($0.dropFirst("refs/heads/".count)) : $0 }
    let place = theirs ?? own
    guard Repository.isBranchName(place) else { throw WorkspaceError(.badBranch, place) }
    return SyncPlace(remote: name, branch: place, isNamed: isNamed)
  }

}
