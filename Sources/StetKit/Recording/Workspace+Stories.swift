public import Editorial

extension Workspace {
  /// What an edit of a story, or a tick of checklists, did.
  public struct Changed: Sendable {
    /// The draft as it stands now.
    public let dossier: Dossier
    /// Its name.
    public let draft: DraftName
    /// The commit.
    public let commit: String
  }

  /// Records an edit of the stories of some drafts: one draft, one commit.
  ///
  /// All guards are asked first; when one refuses, nothing is recorded for any draft.
  ///
  /// - Throws: `WorkspaceError` with every refusal.
  public func change(
    _ operation: some StoryOperation,
    on drafts: [DraftName],
    as signer: Signer
  ) throws(WorkspaceError) -> [Changed] {
    let drafts = drafts.reduce(into: [DraftName]()) { if !$0.contains($1) { $0.append($1) } }
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      var plans: [Plan] = []
      var refusals: [Refusal] = []
      for draft in drafts {
        let dossier = try workspace.dossier(of: draft)
        do throws(Refusal) {
          plans.append(try operation.plan(on: dossier, by: signer.doer))
        } catch {
          refusals.append(error)
        }
      }
      guard refusals.isEmpty else { throw WorkspaceError(.refused, refusals: refusals) }
      return plans
    }
    var changed: [Changed] = []
    for (draft, made) in zip(drafts, recorded) {
      changed.append(Changed(dossier: try dossier(of: draft), draft: draft, commit: made.commit))
    }
    return changed
  }

  /// Records ticks of items of checklists for a draft, or takes them back, in one commit.
  public func tick(_ operation: TickItems, of draft: DraftName, as signer: Signer) throws(WorkspaceError) -> Changed {
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossier = try workspace.dossierWithChecklists(of: draft)
      return [try refusing { () throws(Refusal) in try operation.plan(on: dossier, by: signer.doer) }]
    }
    guard let commit = recorded.first?.commit else { throw WorkspaceError(.git, detail: "no commit was made") }
    return Changed(dossier: try dossierWithChecklists(of: draft), draft: draft, commit: commit)
  }
}
