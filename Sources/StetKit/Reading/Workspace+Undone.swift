public import Editorial
import Git

extension Workspace {
  /// What people decided on a claim and took back, in the order in which it was decided.
  ///
  /// No file holds it any more; the commits that say so do. One that does not do what it says is passed over.
  ///
  /// - Complexity: every commit's message is read once.
  public func undone(on claim: ClaimName) throws(WorkspaceError) -> [UndoneDecision] {
    guard let head = try head() else { return [] }
    let folder = "\(claim.draft.folder)/checks/\(claim.id.string)"
    var undone: [UndoneDecision] = []
    try inGit { () throws(GitError) in
      try repository.visitCommits(from: head, .oldestFirst) { commit throws(GitError) in
        guard !commit.undone.isEmpty, commit.message.contains("Stet-Claim: \(claim.id.string)"),
          let person = Person(name: commit.author.name, email: commit.author.email)
        else { return true }
        let file = "\(folder)/\(person.email).json"
        for id in commit.undone {
          let taken = try check(at: file, of: claim.id, by: person, in: id)
          let left = try check(at: file, of: claim.id, by: person, in: commit.id)
          let names = Set((left?.decisions ?? []).map(\.id))
          for decision in taken?.decisions ?? [] where !names.contains(decision.id) {
            undone.append(
              UndoneDecision(person: person, decision: decision, date: commit.authored, commit: commit.id.hex)
            )
          }
        }
        return true
      }
    }
    return undone.sorted { $0.decision.date < $1.decision.date }
  }

  /// A person's file at a commit; nil when there is none that can be read.
  private func check(
    at path: String,
    of claim: ClaimID,
    by person: Person,
    in commit: ObjectID
  ) throws(GitError) -> Check? {
    do {
      let tree = try repository.commit(commit).tree
      guard let entry = try repository.entry(at: RepositoryPath(path), in: tree), entry.kind == .file else {
        return nil
      }
      let bytes = try repository.blob(entry.id, limit: Self.largestRecord)
      return try? Check(claim: claim, email: person.email, file: bytes)
    } catch let error where error.code == .notFound || error.code == .tooLarge {
      return nil
    }
  }
}
