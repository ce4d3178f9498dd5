public import Editorial
import Prose

extension Workspace {
  /// What `save` or `open` did.
  public struct Saving: Sendable {
    /// The draft before the edit.
    public let before: Dossier
    /// The draft now.
    public let after: Dossier
    /// The commit that saved the edit; nil when there was none to save.
    public let commit: String?
    /// How many claims were added.
    public let newClaims: Int

    /// What the edit did to the claims and the checks.
    public var effect: EditEffect { EditEffect(before: before, after: after) }
  }

  /// Records the working copy of a draft as its next revision.
  ///
  /// - Throws: `WorkspaceError` with a refusal of code `nothingToDo` when there are no edits.
  public func save(_ draft: DraftName, message: String?, as signer: Signer) throws(WorkspaceError) -> Saving {
    var before: Dossier?
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossier = try workspace.dossierToSave(of: draft)
      before = dossier
      let confidential = try workspace.confidentialNames()
      let text = try workspace.workingText(of: draft)
      try refusing { () throws(Refusal) in
        try confidential.refuse([message].compactMap(\.self))
        try confidential.refuse(text, over: dossier.article.text, called: "What you would save of \(draft.slug.string)")
      }
      let operation = SaveRevision(text: text, message: message)
      return [try refusing { () throws(Refusal) in try operation.plan(on: dossier) }]
    }
    guard let before else { throw WorkspaceError(.git, detail: "no commit was made") }
    return Saving(before: before, after: try dossier(of: draft), commit: recorded.first?.commit, newClaims: 0)
  }

  /// Tells what saving the working copy of a draft would do, and records nothing.
  ///
  /// - Throws: `WorkspaceError`, with the refusal that `save` would meet too.
  public func rehearseSaving(_ draft: DraftName) throws(WorkspaceError) -> Saving {
    let text = try workingText(of: draft)
    let before = try dossierToSave(of: draft)
    let confidential = try confidentialNames()
    try refusing { () throws(Refusal) in
      try confidential.refuse(text, over: before.article.text, called: "What you would save of \(draft.slug.string)")
      _ = try SaveRevision(text: text, message: nil).plan(on: before)
    }
    return Saving(before: before, after: try dossier(of: draft, with: text), commit: nil, newClaims: 0)
  }

  /// Takes a draft up for review: records unsaved edits as a revision, and claims what is not claimed yet.
  public func open(_ draft: DraftName, as signer: Signer) throws(WorkspaceError) -> Saving {
    var before: Dossier?
    var commit: String?
    if try hasUnsavedEdits(draft) {
      let saving = try save(draft, message: nil, as: signer)
      (before, commit) = (saving.before, saving.commit)
    }
    var unchanged: Dossier?
    let recorded = try record(as: signer) { workspace, _ throws(WorkspaceError) in
      let dossier = try workspace.dossier(of: draft)
      let plan = AddClaims().plan(on: dossier)
      unchanged = plan == nil ? dossier : nil
      return [plan].compactMap(\.self)
    }
    let after = if let unchanged { unchanged } else { try dossier(of: draft) }
    return Saving(
      before: before ?? after,
      after: after,
      commit: commit,
      newClaims: recorded.first?.plan.files.count ?? 0
    )
  }
}

/// Runs an operation's guards, and lets a refusal out as the workspace's own error.
func refusing<Result>(_ body: () throws(Refusal) -> Result) throws(WorkspaceError) -> Result {
  do {
    return try body()
  } catch {
    throw WorkspaceError(error)
  }
}
