public import Editorial
public import Prose

extension Workspace {
  /// What `add` did.
  public struct Addition: Sendable {
    /// The new draft.
    public let draft: DraftName
    /// The article as stet reads it.
    public let article: Article
    /// What `story.json` says.
    public let plan: Plan
    /// The commit.
    public let commit: String
  }

  /// Brings an article into the workspace as a new draft, in one commit.
  public func add(_ operation: AddDraft, as signer: Signer) throws(WorkspaceError) -> Addition {
    var made: (plan: Plan, slug: Slug, article: Article)?
    let recorded = try record(as: signer) { workspace, tree throws(WorkspaceError) in
      let taken = try tree.map { tree throws(WorkspaceError) in try workspace.drafts(in: tree).map(\.slug) } ?? []
      let settings =
        try tree.map { tree throws(WorkspaceError) in try workspace.settings(in: tree).settings } ?? Settings()
      let confidential = try workspace.confidentialNames()
      let result = try refusing { () throws(Refusal) in
        try confidential.refuse([operation.author].compactMap(\.self))
        try confidential.refuse(operation.text, called: "The article")
        return try operation.plan(taken: taken, by: signer.doer, settings: settings)
      }
      made = result
      return [result.plan]
    }
    guard let made, let commit = recorded.first?.commit, let path = made.plan.files.first?.path else {
      throw WorkspaceError(.git, detail: "no commit was made")
    }
    let draft = DraftName(slug: made.slug, folder: String(path.dropLast("/draft.md".count)))
    return Addition(draft: draft, article: made.article, plan: made.plan, commit: commit)
  }
}
