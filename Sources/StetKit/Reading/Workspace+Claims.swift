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
    let drafts = parts.count == 2 ? [try draft(named: String(parts[0]))] : try drafts()
    var all: [ClaimName] = []
    guard let tree = try headTree() else { throw WorkspaceError(.unknownClaim, typed) }
    for draft in drafts { all += try claimIDs(of: draft, in: tree).map { ClaimName(draft: draft, id: $0) } }
    let found = all.filter { $0.id.string.hasPrefix(prefix) }
    guard found.count <= 1 else {
      let oneDraft = Set(found.map(\.draft)).count == 1
      throw WorkspaceError(
        .ambiguousClaim,
        typed,
        candidates: found.prefix(8).map { oneDraft ? $0.id.string : "\($0.draft.slug.string)/\($0.id.string)" }
      )
    }
    guard let name = found.first else {
      throw WorkspaceError(.unknownClaim, typed, candidates: NearNames.of(prefix, among: all.map(\.id.string)))
    }
    return name
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
