public import Editorial
import Git

/// A claim that a person named, and its draft.
public struct ClaimName: Sendable, Hashable {
  /// The draft.
  public let draft: DraftName
  /// The claim.
  public let id: ClaimID

  /// Takes a draft and a claim of it.
  public init(draft: DraftName, id: ClaimID) {
    self.draft = draft
    self.id = id
  }
}

extension Workspace {
  /// The claim that a person means: any unique beginning of its id, or `slug/beginning` where two drafts share one.
  ///
  /// - Throws: `WorkspaceError` with code `unknownClaim` or `ambiguousClaim`, and what is near or fits.
  public func claim(named typed: String) throws(WorkspaceError) -> ClaimName {
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let last = parts.last, let prefix = ShortID.normalized(String(last)) else {
      throw WorkspaceError(.unknownClaim, typed)
    }
    let found = try claims(startingWith: prefix, in: parts.count == 2 ? String(parts[0]) : nil)
    guard found.count <= 1 else {
      let oneDraft = Set(found.map(\.draft)).count == 1
      throw WorkspaceError(
        .ambiguousClaim,
        typed,
        candidates: found.prefix(8).map { oneDraft ? $0.id.string : "\($0.draft.slug.string)/\($0.id.string)" }
      )
    }
    guard let name = found.first else {
      let all = try claims(startingWith: "", in: parts.count == 2 ? String(parts[0]) : nil)
      throw WorkspaceError(.unknownClaim, typed, candidates: NearNames.of(prefix, among: all.map(\.id.string)))
    }
    return name
  }

  /// The claims that a person may mean by what they typed; none where it can name no claim.
  func claims(fitting typed: String) throws(WorkspaceError) -> [ClaimName] {
    let parts = typed.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 1, let prefix = ShortID.normalized(typed) else { return [] }
    return try claims(startingWith: prefix, in: nil)
  }

  /// How many drafts are looked into directly: for fewer than this, opening what is kept of the desk costs more.
  private static let fewDrafts = 32

  /// The claims whose ids begin in some way, of one draft or of all, in the order of the drafts' names.
  private func claims(startingWith prefix: String, in draft: String?) throws(WorkspaceError) -> [ClaimName] {
    let only = try draft.map { name throws(WorkspaceError) in try self.draft(named: name) }
    guard let tree = try headTree() else { return [] }
    let folders = try folders(in: tree).filter { only == nil || $0.draft == only }
    // What is kept of the desk holds the ids of every draft whose folder is as it was then.
    let memo = folders.count < Self.fewDrafts ? nil : DeskMemo(repository)
    return try inGit { () throws(GitError) in
      let (text, claims) = (try RepositoryPath("draft.md"), try RepositoryPath("claims"))
      var found: [ClaimName] = []
      for (draft, folder) in folders {
        if let kept = memo?.entries[draft.folder], kept.tree == folder.hex, let ids = memo?.bytes(of: kept.ids) {
          for id in ids.split(separator: 0x0A) where id.starts(with: prefix.utf8) {
            found += [ClaimID(String(decoding: id, as: UTF8.self))].compactMap(\.self).map {
              ClaimName(draft: draft, id: $0)
            }
          }
          continue
        }
        guard let entry = try repository.entry(at: claims, in: folder), entry.kind == .directory else { continue }
        let names = try repository.names(in: entry.id, startingWith: prefix)
        guard !names.isEmpty, try repository.entry(at: text, in: folder) != nil else { continue }
        found += names.compactMap { $0.stem.flatMap { ClaimID($0) } }.map { ClaimName(draft: draft, id: $0) }
      }
      return found
    }
  }

  /// The ids of a draft's claims, from the names of their files alone.
  public func claimIDs(of draft: DraftName) throws(WorkspaceError) -> [ClaimID] {
    guard let tree = try headTree() else { return [] }
    return try claimIDs(of: draft, in: tree)
  }

  private func claimIDs(of draft: DraftName, in tree: ObjectID) throws(WorkspaceError) -> [ClaimID] {
    try entries(of: "\(draft.folder)/claims", in: tree).compactMap { $0.name.stem.flatMap { ClaimID($0) } }
  }
}
