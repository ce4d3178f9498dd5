public import Editorial
import Git
public import Prose

extension Workspace {
  /// The states of a draft's text up to the newest commit, oldest first.
  public func revisions(of draft: DraftName) throws(WorkspaceError) -> [Revision] {
    guard let head = try head() else { return [] }
    return try revisions(of: draft, from: head)
  }

  /// The text of one state of a draft.
  ///
  /// - Throws: `WorkspaceError` with code `notUTF8` and the offset of the first bad byte, or `tooLarge`.
  public func text(of revision: Revision, of draft: DraftName) throws(WorkspaceError) -> Text {
    guard let id = ObjectID(hex: revision.content.hex) else { throw WorkspaceError(.git, revision.content.hex) }
    let bytes = try inGit { () throws(GitError) in try repository.blob(id, limit: Self.largestDraft) }
    return try Self.text(bytes, path: draft.textPath)
  }

  /// The state of a draft that a name stands for.
  ///
  /// - Throws: `WorkspaceError` with code `unknownRevision`.
  public func revision(_ name: RevisionName, of draft: DraftName) throws(WorkspaceError) -> Revision {
    guard let revision = try revisions(of: draft, upTo: name, commit: commit(naming: name, of: draft)).last else {
      throw WorkspaceError(.unknownRevision, name.typed, detail: draft.slug.string)
    }
    return revision
  }

  /// The name of the commit that HEAD leads to, as it is this moment; nil where there is none yet.
  ///
  /// - Complexity: two small files are read.
  public func tip() throws(WorkspaceError) -> String? { try head()?.hex }

  func head() throws(WorkspaceError) -> ObjectID? {
    try inGit { () throws(GitError) in try repository.head().commit }
  }

  func revisions(of draft: DraftName, from commit: ObjectID) throws(WorkspaceError) -> [Revision] {
    try revisions(steps(of: path(draft.textPath), from: commit))
  }

  /// The revisions that the states of a draft's text are.
  func revisions(_ steps: [History.State]) throws(WorkspaceError) -> [Revision] {
    try inGit { () throws(GitError) in
      var revisions: [Revision] = []
      for step in steps {
        let commit = try repository.commit(step.commit)
        guard let content = ContentID(step.file.hex) else { continue }
        revisions.append(
          Revision(
            number: revisions.count + 1,
            sources: step.sources.map { $0 + 1 },
            commit: step.commit.hex,
            content: content,
            author: commit.author.name,
            email: commit.author.email,
            date: Timestamp(seconds: Int(commit.author.seconds), offset: Int(commit.author.offset)),
            subject: commit.subject
          )
        )
      }
      return revisions
    }
  }

  /// The commit at which a name's state was still the newest: for `r2` the last one before `r3`, so that what was decided on
  /// a revision is seen with it.
  func commit(naming name: RevisionName, of draft: DraftName) throws(WorkspaceError) -> ObjectID {
    let unknown = WorkspaceError(.unknownRevision, name.typed, detail: draft.slug.string)
    guard let head = try head() else { throw unknown }
    switch name {
    case .latest: return head
    case .git(let revision):
      guard let id = try inGit({ () throws(GitError) in try repository.commitID(naming: revision) }) else {
        throw unknown
      }
      return id
    case .number(let number):
      let revisions = try revisions(of: draft, from: head)
      guard (1...max(revisions.count, 1)).contains(number) else { throw unknown }
      guard number < revisions.count else { return head }
      return try lastCommit(with: revisions[number - 1], before: revisions[number], of: draft)
    case .day(let day):
      guard Timestamp("\(day)T00:00:00Z") != nil else { throw unknown }
      let newest = try inGit { () throws(GitError) in
        try repository.newestCommit(from: head) { commit in
          let seconds = Int(commit.author.seconds)
          return Timestamp(seconds: seconds, offset: Int(commit.author.offset)).day <= day
        }
      }
      guard let newest else { throw unknown }
      return newest
    }
  }

  /// The revisions up to the one that a name stands for.
  ///
  /// Numbers are those of the newest commit's history: after a merge, a past commit alone would count fewer.
  func revisions(
    of draft: DraftName,
    upTo name: RevisionName,
    commit: ObjectID
  ) throws(WorkspaceError) -> [Revision] {
    guard case .number(let number) = name else { return try revisions(of: draft, from: commit) }
    return Array(try revisions(of: draft).prefix(max(number, 0)))
  }

  /// The last commit before a revision's successor that still has its text; on a line that was merged later, its own commit.
  private func lastCommit(
    with revision: Revision,
    before next: Revision,
    of draft: DraftName
  ) throws(WorkspaceError) -> ObjectID {
    guard let own = ObjectID(hex: revision.commit), let successor = ObjectID(hex: next.commit) else {
      throw WorkspaceError(.unknownRevision, revision.name, detail: draft.slug.string)
    }
    let path = try self.path(draft.textPath)
    return try inGit { () throws(GitError) in
      guard let parent = try repository.commit(successor).parents.first else { return own }
      let text = try repository.entry(at: path, in: repository.commit(parent).tree)?.id.hex
      return text == revision.content.hex ? parent : own
    }
  }

  static func text(_ bytes: [UInt8], path: String) throws(WorkspaceError) -> Text {
    do {
      return try Text(validating: bytes)
    } catch {
      throw WorkspaceError(.notUTF8, path, position: error.offset)
    }
  }
}
