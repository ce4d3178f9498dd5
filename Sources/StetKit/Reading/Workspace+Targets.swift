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
    let draft: Result<DraftName, WorkspaceError>
    do {
      draft = .success(try self.draft(named: typed, from: start))
    } catch {
      draft = .failure(error)
    }
    switch draft {
    case .success(let draft):
      let claims = try claims(fitting: typed)
      guard !claims.isEmpty else { return .draft(draft) }
      // The path of the draft fits no claim, and the whole id of a claim, behind its draft, fits no draft.
      let names = claims.prefix(7).map { "\($0.draft.slug.string)/\($0.id.string)" }
      throw WorkspaceError(.ambiguousTarget, typed, candidates: [draft.textPath] + names)
    case .failure(let error) where error.code == .unknownDraft:
      do throws(WorkspaceError) {
        return .claim(try claim(named: typed))
      } catch let other where other.code == .unknownClaim {
        throw WorkspaceError(.unknownTarget, typed, candidates: error.candidates + other.candidates)
      }
    case .failure(let error): throw error
    }
  }
}
