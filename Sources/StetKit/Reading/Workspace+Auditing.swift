public import Editorial
import Git

/// Checks the signatures of commits.
///
/// Whoever opens the workspace brings it along: checking runs a program, which this library does not.
public protocol SealVerifier: Sendable {
  /// Checks a signature.
  func verdict(on seal: SealedCommit) throws(WorkspaceError) -> CommitSeal
}

/// A commit with its signature.
public struct SealedCommit: Sendable, Hashable {
  /// The armoured signature.
  public let signature: String
  /// What was signed: the commit without the signature.
  public let signed: [UInt8]
  /// The author's address, as they write it.
  public let email: String
  /// When the commit was recorded.
  public let recorded: Timestamp
}

extension Workspace {
  /// Replays history up to a commit and says who verified what, and where the trail of decisions does not hold.
  ///
  /// - Parameters:
  ///   - draft: the one draft to look at; nil for all.
  ///   - name: the revision of that draft; the newest commit where no draft is given.
  ///   - verifier: checks the signatures of the commits that touched records.
  /// - Complexity: the difference of each commit to each of its parents is read once, and each signature checked once.
  /// - Throws: `WorkspaceError` with code `unknownRevision`, or what reading the drafts or checking a signature throws.
  public func audit(
    of draft: DraftName?,
    at name: RevisionName = .latest,
    verifier: any SealVerifier
  ) throws(WorkspaceError) -> (audit: Audit, damaged: [DamagedFile], unreadable: [WorkspaceError]) {
    var (dossiers, unreadable): ([Dossier], [WorkspaceError]) = ([], [])
    var start: ObjectID?
    if let draft {
      dossiers = [try dossier(of: draft, at: name)]
      start = try commit(naming: name, of: draft)
    } else {
      (dossiers, unreadable) = try self.dossiers()
      start = try head()
    }
    guard let start else { throw WorkspaceError(.unknownRevision, name.typed) }
    var trail = AuditTrail()
    var sealed: [(commit: RecordedCommit, seal: SealedCommit)] = []
    var replayed = 0
    var settings: [ObjectID: Settings] = [:]
    let folder = draft?.folder ?? "drafts"
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: start, .oldestFirst) { commit throws(GitError) in
        replayed += 1
        let recorded = try self.recorded(commit, below: folder, &settings)
        guard recorded.changes.contains(where: { !$0.isEmpty }) else { return true }
        trail.replay(recorded)
        if let seal = try repository.seal(of: commit.id), let last = trail.commits.last {
          sealed.append((last, SealedCommit(commit, seal)))
        }
        return true
      }
    }
    var seals: [String: CommitSeal] = [:]
    for (commit, seal) in sealed {
      let verdict = try verifier.verdict(on: seal)
      seals[commit.id] = verdict
      if case .invalid(let detail) = verdict { trail.note(badSignature: detail, of: commit) }
    }
    let audit = Audit(trail, of: dossiers, seals: seals, head: start.hex, replayed: replayed)
    return (audit, dossiers.flatMap(\.damaged), unreadable)
  }

  /// A commit with what it did to records, from each of its parents.
  ///
  /// - Parameter known: what each file of settings says, by its object.
  private func recorded(
    _ commit: Commit,
    below folder: String,
    _ known: inout [ObjectID: Settings]
  ) throws(GitError) -> RecordedCommit {
    var lists: [[RecordedCommit.Change]] = []
    let parents: [ObjectID?] = commit.parents.isEmpty ? [nil] : commit.parents
    for parent in parents {
      let tree = try parent.map { id throws(GitError) in try repository.commit(id).tree }
      var list: [RecordedCommit.Change] = []
      let changes = try repository.changes(from: tree, to: commit.tree, below: folder)
      for change in changes where RecordPath(change.path)?.isAudited == true {
        let made = RecordedCommit.Change(
          path: change.path,
          before: try change.before.map { id throws(GitError) in try bytes(of: id) },
          after: try change.after.map { id throws(GitError) in try bytes(of: id) }
        )
        if let made { list.append(made) }
      }
      lists.append(list)
    }
    return RecordedCommit(
      id: commit.id.hex,
      author: commit.author.name,
      email: commit.author.email,
      date: commit.authored,
      subject: commit.subject,
      undone: Set(commit.undone.map(\.hex)),
      settings: lists.allSatisfy(\.isEmpty) ? Settings() : try settings(at: commit, &known),
      changes: lists
    )
  }

  /// What the settings of a commit say; that nobody is an editor where they cannot be read.
  private func settings(at commit: Commit, _ known: inout [ObjectID: Settings]) throws(GitError) -> Settings {
    guard let file = try repository.entry(at: RepositoryPath("stet.json"), in: commit.tree) else { return Settings() }
    if let settings = known[file.id] { return settings }
    let settings = (try? Settings(file: bytes(of: file.id))) ?? Settings()
    known[file.id] = settings
    return settings
  }

  /// A record's bytes; none, which no reader takes for a record, where it is larger than any that stet writes.
  private func bytes(of id: ObjectID) throws(GitError) -> [UInt8] {
    do {
      return try repository.blob(id, limit: Self.largestRecord)
    } catch let error where error.code == .tooLarge {
      return []
    }
  }
}

extension SealedCommit {
  fileprivate init(_ commit: Commit, _ seal: (signature: String, signed: [UInt8])) {
    signature = seal.signature
    signed = seal.signed
    email = commit.author.email
    recorded = Timestamp(seconds: Int(commit.committer.seconds), offset: Int(commit.committer.offset))
  }
}
