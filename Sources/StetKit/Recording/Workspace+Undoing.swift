public import Editorial
import Git

extension Workspace {
  /// What `undo` did.
  public struct Undoing: Sendable {
    /// One thing that was taken back.
    public struct Item: Sendable {
      /// What the command is called that was taken back.
      public let act: String
      /// When that was decided.
      public let decided: Timestamp
      /// The claim's id; nil where it was about the draft as a whole.
      public let id: ClaimID?
      /// The claim as it stands now; nil where its adding was taken back, or the draft cannot be read.
      public let claim: TrackedClaim?
      /// The claim's words, on one line.
      public let line: String
      /// Its draft.
      public let draft: DraftName
      /// The commit that was taken back.
      public let undone: String
      /// The commit that takes it back.
      public let commit: String
    }

    /// What was taken back, in the order of the commits that do.
    public let items: [Item]
    /// The signer's newest commit behind it that is no decision, and so stays; nil where there is none.
    public let passed: (commit: String, subject: String)?
  }

  /// Takes the signer's last decision back, or the last one on each of some claims: one decision, one commit, and all of
  /// them or none.
  ///
  /// The last decision is that of the newest commit that the signer authored and whose decision still stands in their file;
  /// several that one command made are taken back together. What was taken back is passed over, so a second undo takes back
  /// the decision before.
  ///
  /// - Parameter claims: which claims; empty for the last decision on any.
  /// - Throws: `WorkspaceError` with every refusal: `nothingToDo`, `changedSince`, `builtOn`.
  public func undo(_ claims: [ClaimName], as signer: Signer) throws(WorkspaceError) -> Undoing {
    let claims = claims.reduce(into: [ClaimName]()) { if !$0.contains($1) { $0.append($1) } }
    var found: [Undo] = []
    var passed: (commit: String, subject: String)?
    let recorded = try record(as: signer) { workspace, tree throws(WorkspaceError) in
      var search = DeedSearch(of: signer.author, on: claims)
      guard let head = try workspace.head(), let tree else { return [] }
      try workspace.search(&search, from: head, in: tree)
      passed = search.passed
      var refusals = search.refusals
      var plans: [Plan] = []
      found = []
      for deed in search.deeds.reversed() {
        let undo = try workspace.undo(of: deed, in: tree, changed: search.lastChanges[deed.path])
        do throws(Refusal) {
          plans.append(try undo.plan())
          found.append(undo)
        } catch {
          refusals.append(error)
        }
      }
      guard refusals.isEmpty else { throw WorkspaceError(.refused, refusals: refusals) }
      return plans
    }
    var items: [Undoing.Item] = []
    for (undo, made) in zip(found, recorded) { items.append(item(undo, commit: made.commit)) }
    return Undoing(items: items, passed: passed)
  }

  /// Walks back to the commits of what is to be taken back.
  private func search(_ search: inout DeedSearch, from head: ObjectID, in tree: ObjectID) throws(WorkspaceError) {
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: head, .newestFirst) { commit throws(GitError) in
        guard commit.parents.count < 2 else { return search.pass(commit) }
        let parent = try commit.parents.first.map { id throws(GitError) in try repository.commit(id).tree }
        let changes = try repository.changes(from: parent, to: commit.tree, below: "drafts")
        var deeds: [Deed] = []
        var hasDecided = false
        for change in changes where search.mayBeDeed(change, in: commit) {
          // What takes a change of a story back is a change of it too.
          if !commit.undone.isEmpty, RecordPath(change.path)?.kind == .story { continue }
          let deed = Deed(
            of: search.person,
            in: commit.id.hex,
            at: commit.authored,
            path: change.path,
            before: try change.before.map { id throws(GitError) in try repository.blob(id, limit: Self.largestRecord) },
            after: try change.after.map { id throws(GitError) in try repository.blob(id, limit: Self.largestRecord) }
          )
          guard let deed else { continue }
          hasDecided = true
          let now = try repository.entry(at: RepositoryPath(deed.path), in: tree)?.id
          // The same object is the same bytes, which need not be read again.
          let bytes = try now.map { id throws(GitError) in
            id == change.after ? deed.after : try repository.blob(id, limit: Self.largestRecord)
          }
          if deed.stands(in: bytes) { deeds.append(deed) }
        }
        return search.take(commit, deeds: deeds, hasDecided: hasDecided, changing: changes.map(\.path))
      }
    }
  }

  private func undo(of deed: Deed, in tree: ObjectID, changed: Commit?) throws(WorkspaceError) -> Undo {
    let place = try path(deed.path)
    let current = try inGit { () throws(GitError) in
      try repository.entry(at: place, in: tree).map { entry throws(GitError) in
        try repository.blob(entry.id, limit: Self.largestRecord)
      }
    }
    var neighbours: [Undo.Neighbour] = []
    let claim = deed.record.claim?.string ?? ""
    for folder in try entries(of: deed.record.folder, in: tree)
    where folder.kind == .directory && deed.record.claim != nil {
      let name = "\(deed.record.folder)/\(folder.name)/\(claim)"
      for entry in try entries(of: name, in: tree) where entry.kind == .file && "\(name)/\(entry.name)" != deed.path {
        let bytes = try inGit { () throws(GitError) in try repository.blob(entry.id, limit: Self.largestRecord) }
        neighbours.append(Undo.Neighbour(path: "\(name)/\(entry.name)", bytes: bytes))
      }
    }
    let ids = try claimIDs(of: DraftName(slug: deed.record.slug, folder: deed.record.folder))
    return Undo(
      deed,
      shortID: deed.record.claim?.prefix(among: ids) ?? deed.record.slug.string,
      current: current,
      changed: changed.flatMap {
        $0.id.hex == deed.commit ? nil : Undo.Change(commit: $0.id.short, author: $0.author.name)
      },
      neighbours: neighbours
    )
  }

  private func item(_ undo: Undo, commit: String) -> Undoing.Item {
    let (deed, record) = (undo.deed, undo.deed.record)
    let draft = DraftName(slug: record.slug, folder: record.folder)
    let claim: TrackedClaim?
    let line: String
    switch deed.content {
    case .claim(let gone): (claim, line) = (nil, gone.line)
    case .decisions(let decisions):
      // It is recorded by now, whether or not the draft can be read; the report says so.
      claim = record.claim.flatMap { id in (try? dossier(of: draft, only: [id]))?.claim(id) }
      line = claim?.line ?? decisions.last?.wording.map { Wording.folded($0.text) } ?? record.claim?.string ?? ""
    case .items(let decisions): (claim, line) = (nil, decisions.map(\.item).joined(separator: ", "))
    case .story(let edit): (claim, line) = (nil, edit.words)
    }
    return Undoing.Item(
      act: undo.command,
      decided: deed.time,
      id: record.claim,
      claim: claim,
      line: line,
      draft: draft,
      undone: deed.commit,
      commit: commit
    )
  }
}
