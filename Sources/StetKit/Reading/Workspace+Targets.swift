import Editorial

/// What a person named where both drafts and claims may stand.
public enum WorkTarget: Sendable, Hashable {
  /// A draft as a whole.
  case draft(DraftName)
  /// A claim.
  case claim(ClaimName)
}

extension Workspace {
  /// The draft or the claim that a person means.
  ///
  /// - Parameters:
  ///   - typed: what they typed: a draft's name, the unique beginning of one, or a path; or the unique beginning of a claim's id,
  ///     with the draft before it or without.
  ///   - start: the folder that a path is read from.
  /// - Throws: `WorkspaceError` with code `ambiguousTarget` where both a draft and a claim fit, `unknownTarget` where neither
  ///   does, `ambiguousDraft` or `ambiguousClaim`.
  public func target(named typed: String, from start: String = ".") throws(WorkspaceError) -> WorkTarget {
    let claim = named { () throws(WorkspaceError) in try self.claim(named: typed) }
    let draft = named { () throws(WorkspaceError) in try self.draft(named: typed, from: start) }
    switch (draft, claim) {
    case (.success(let draft), .failure(let error)) where error.code != .ambiguousClaim: return .draft(draft)
    case (.failure(let error), .success(let claim)) where error.code != .ambiguousDraft: return .claim(claim)
    case (.failure(let draft), .failure(let claim)):
      if draft.code == .ambiguousDraft { throw draft }
      if claim.code == .ambiguousClaim { throw claim }
      // Anything but an unknown name is a failure to look.
      if draft.code != .unknownDraft { throw draft }
      if claim.code != .unknownClaim { throw claim }
      throw WorkspaceError(.unknownTarget, typed, candidates: draft.candidates + claim.candidates)
    case (.success(let draft), _):
      var candidates = [draft.textPath]
      if case .success(let claim) = claim { candidates.append("\(claim.draft.slug.string)/\(claim.id.string)") }
      throw WorkspaceError(.ambiguousTarget, typed, candidates: candidates)
    case (_, .success(let claim)):
      throw WorkspaceError(
        .ambiguousTarget,
        typed,
        candidates: ["\(claim.draft.slug.string)/\(claim.id.string)"]
      )
    }
  }

  private func named<Value>(_ body: () throws(WorkspaceError) -> Value) -> Result<Value, WorkspaceError> {
    do {
      return .success(try body())
    } catch {
      return .failure(error)
    }
  }
}
