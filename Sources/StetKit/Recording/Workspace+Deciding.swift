public import Editorial

extension Workspace {
  /// One decision that was recorded.
  public struct Decided: Sendable {
    /// The claim as it stands now.
    public let claim: TrackedClaim
    /// Its facts, and who has ticked them.
    public let facts: FactSheet
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
    _ operation: some ClaimOperation,
    on claims: [ClaimName],
    as signer: Signer
  ) throws(WorkspaceError) -> [Decided] {
    let claims = claims.reduce(into: [ClaimName]()) { if !$0.contains($1) { $0.append($1) } }
    var outcomes: [(claim: TrackedClaim, facts: FactSheet)] = []
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let results = try workspace.outcomes(of: operation, on: claims, by: signer.doer)
      outcomes = results.map { ($0.claim, $0.facts) }
      return results.map(\.plan)
    }
    return zip(zip(claims, outcomes), recorded).map { decided, recorded in
      Decided(claim: decided.1.claim, facts: decided.1.facts, draft: decided.0.draft, commit: recorded.commit)
    }
  }

  /// Asks the guards of every claim, and says what would be recorded for each, in their order.
  private func outcomes(
    of operation: some ClaimOperation,
    on claims: [ClaimName],
    by doer: Doer
  ) throws(WorkspaceError) -> [(plan: Plan, claim: TrackedClaim, facts: FactSheet)] {
    var dossiers: [DraftName: Dossier] = [:]
    for (draft, names) in Dictionary(grouping: claims, by: \.draft) {
      dossiers[draft] = try dossier(of: draft, only: Set(names.map(\.id)))
    }
    var outcomes: [(plan: Plan, claim: TrackedClaim, facts: FactSheet)] = []
    var refusals: [Refusal] = []
    let confidential = try confidentialNames()
    for name in claims {
      guard let dossier = dossiers[name.draft] else { continue }
      let claim = try claim(name, of: dossier)
      do throws(Refusal) {
        let decision = try operation.decision(on: claim, of: dossier, by: doer)
        try confidential.refuse(decision.written)
        let outcome = try operation.outcome(of: decision, on: claim, of: dossier, by: doer)
        outcomes.append((outcome.plan, outcome.claim, dossier.facts(of: outcome.claim)))
      } catch {
        refusals.append(error)
      }
    }
    guard refusals.isEmpty else { throw WorkspaceError(.refused, refusals: refusals) }
    return outcomes
  }

  private func claim(_ name: ClaimName, of dossier: Dossier) throws(WorkspaceError) -> TrackedClaim {
    guard let claim = dossier.claim(name.id) else {
      let damage = dossier.damaged.first { $0.path.contains(name.id.string) }
      throw damage.map { WorkspaceError(.damaged, $0.path, detail: $0.problem, position: $0.line) }
        ?? WorkspaceError(.unknownClaim, name.id.string)
    }
    return claim
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
    guard let made, let commit = recorded.first?.commit else {
      throw WorkspaceError(.git, detail: "no commit was made")
    }
    let dossier = try dossier(of: draft)
    guard let claim = dossier.claim(made) else { throw WorkspaceError(.git, detail: "no claim was made") }
    return Decided(claim: claim, facts: dossier.facts(of: claim), draft: draft, commit: commit)
  }
}
