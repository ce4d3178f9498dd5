public import Editorial

extension Workspace {
  /// What a tick of items of checklists, or its taking back, did.
  public struct Ticked: Sendable {
    /// The lists that stand otherwise now.
    public let sheets: [ChecklistSheet]
    /// The draft as it stands now, with all its checklists.
    public let dossier: Dossier
    /// The commit.
    public let commit: String
  }

  /// What an edit of a story did.
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
    var after: [Dossier] = []
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let confidential = try workspace.confidentialNames()
      var plans: [Plan] = []
      after = []
      var refusals: [Refusal] = []
      try refusing { () throws(Refusal) in try confidential.refuse(operation.written) }
      for draft in drafts {
        let dossier = try workspace.dossier(of: draft)
        do throws(Refusal) {
          let outcome = try operation.outcome(on: dossier, by: signer.doer)
          plans.append(outcome.plan)
          after.append(outcome.dossier)
        } catch {
          refusals.append(error)
        }
      }
      guard refusals.isEmpty else { throw WorkspaceError(.refused, refusals: refusals) }
      return plans
    }
    return zip(zip(drafts, after), recorded).map { drafts, made in
      Changed(dossier: drafts.1, draft: drafts.0, commit: made.commit)
    }
  }

  /// Records ticks of items of checklists for a draft, or takes them back, in one commit.
  public func tick(_ operation: TickItems, of draft: DraftName, as signer: Signer) throws(WorkspaceError) -> Ticked {
    var lists: (before: [ChecklistSheet], after: Dossier)?
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossier = try workspace.dossierWithChecklists(of: draft)
      let outcome = try refusing { () throws(Refusal) in try operation.outcome(on: dossier, by: signer.doer) }
      lists = (dossier.sheets, outcome.dossier)
      return [outcome.plan]
    }
    guard let lists, let commit = recorded.first?.commit else {
      throw WorkspaceError(.git, detail: "no commit was made")
    }
    let sheets = lists.after.sheets.filter { !lists.before.contains($0) }
    return Ticked(sheets: sheets, dossier: lists.after, commit: commit)
  }
}
