public import Editorial
import Git

extension Workspace {
  /// What a person had typed about a draft and not decided when they left; nil when there is nothing.
  ///
  /// It lies in a file of their own under `.git/stet/review/`, which they alone can read. Git commits, pushes and clones
  /// nothing that lies there, and whoever deletes it loses no more than what was half typed.
  public func halfTyped(about draft: DraftName, by person: Person) throws(WorkspaceError) -> [UInt8]? {
    try inGit { () throws(GitError) in
      try repository.privateFile(Self.file(about: draft, by: person), limit: Self.largestRecord)
    }
  }

  /// Changes what is kept of it; nil removes it.
  ///
  /// - Parameter change: is handed what another window of the same person may have kept meanwhile.
  public func changeHalfTyped(
    about draft: DraftName,
    by person: Person,
    _ change: ([UInt8]?) -> [UInt8]?
  ) throws(WorkspaceError) {
    let file = Self.file(about: draft, by: person)
    try locked { workspace throws(WorkspaceError) in
      let kept = try workspace.halfTyped(about: draft, by: person)
      let bytes = change(kept)
      guard bytes != kept else { return }
      try inGit { () throws(GitError) in
        if let bytes {
          try workspace.repository.keepPrivate(file, bytes)
        } else {
          try workspace.repository.removePrivate(file)
        }
      }
    }
  }

  private static func file(about draft: DraftName, by person: Person) -> String {
    "stet/review/\(draft.slug.string)/\(person.email).json"
  }
}
