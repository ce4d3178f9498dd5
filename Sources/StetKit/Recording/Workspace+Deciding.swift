public import Editorial

extension Workspace {
  /// One decision that was recorded.
  public struct Decided: Sendable {
    /// The claim as it stands now.
    public let claim: TrackedClaim
    /// Its draft.
    public let draft: DraftName
    /// The commit.
    public let commit: String
  }

  /// Records a decision on each of some claims: one decision, one commit.
  ///
  /// All guards are asked first; when one refuses, nothing is recorded for any claim.
  ///
  /// - Throws: `WorkspaceError` with every refusal.
  public func decide(
    _ operation: some ClaimOperation, on claims: [ClaimName], as signer: Signer
  ) throws(WorkspaceError) -> [Decided] {
    let claims = claims.reduce(into: [ClaimName]()) { if !$0.contains($1) { $0.append($1) } }
    var outcomes: [TrackedClaim] = []
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossiers = try workspace.dossiers(of: claims)
      outcomes = []
      var plans: [Plan] = []
      var refusals: [Refusal] = []
      for name in claims {
        guard let dossier = dossiers[name.draft], let claim = dossier.claim(name.id) else {
          throw WorkspaceError(.unknownClaim, name.id.string)
        }
        do throws(Refusal) {
          let outcome = try operation.outcome(on: claim, of: dossier, by: signer.doer)
          plans.append(outcome.plan)
          outcomes.append(outcome.claim)
        } catch {
          refusals.append(error)
        }
      }
      guard refusals.isEmpty else { throw WorkspaceError(.refused, refusals: refusals) }
      return plans
    }
    return zip(zip(claims, outcomes), recorded).map { decided, recorded in
      Decided(claim: decided.1, draft: decided.0.draft, commit: recorded.commit)
    }
  }

  /// Adds a claim that a person has found.
  public func add(_ operation: AddClaim, to draft: DraftName, as signer: Signer) throws(WorkspaceError) -> Decided {
    var made: ClaimID?
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossier = try workspace.dossier(of: draft)
      let (plan, id) = try refusing { () throws(Refusal) in try operation.plan(on: dossier) }
      made = id
      return [plan]
    }
    guard let made, let commit = recorded.first?.commit, let claim = try dossier(of: draft).claim(made) else {
      throw WorkspaceError(.git, detail: "no commit was made")
    }
    return Decided(claim: claim, draft: draft, commit: commit)
  }

  private func dossiers(of claims: [ClaimName]) throws(WorkspaceError) -> [DraftName: Dossier] {
    var dossiers: [DraftName: Dossier] = [:]
    for (draft, names) in Dictionary(grouping: claims, by: \.draft) {
      dossiers[draft] = try dossier(of: draft, only: Set(names.map(\.id)))
    }
    return dossiers
  }
}
