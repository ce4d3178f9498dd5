import Editorial
import Git
import Glibc

extension Workspace {
  /// Makes one commit of each plan, in order, on the checked-out branch: all of them, or none.
  ///
  /// The plans are made and carried out under the workspace's lock, so no other stet comes between reading and writing. When
  /// plain git moves the branch meanwhile, they are made anew from the new state, so each is recorded once or not at all.
  ///
  /// - Parameter plans: what to record, from the tree of the newest commit, which is nil where there is none yet.
  func record(
    as signer: Signer,
    _ plans: (borrowing Workspace, ObjectID?) throws(WorkspaceError) -> [Plan]
  ) throws(WorkspaceError) -> [Recorded] {
    for attempt in 0..<12 {
      do {
        return try locked { workspace throws(WorkspaceError) in
          try workspace.requireWritable()
          // Where HEAD stands before anything is read: what plain git brings later is found by the landing.
          let head = try inGit { () throws(GitError) in try workspace.repository.head() }
          return try workspace.land(plans(workspace, workspace.headTree()), on: head, as: signer)
        }
      } catch let error where error.code == .busy {
        // 1, 2, 4 … 2048 ms, each with as much again by chance, so that two that collide do not collide again.
        let pause = UInt32(1_000) << attempt
        usleep(pause + UInt32.random(in: 0..<pause))
      }
    }
    throw WorkspaceError(.busy, folder)
  }

  /// Runs a body under the workspace's lock, with the workspace's own errors.
  func locked<Result>(
    _ body: (borrowing Workspace) throws(WorkspaceError) -> Result
  ) throws(WorkspaceError) -> Result {
    let lock = try inGit { () throws(GitError) in try repository.lock() }
    let result = try body(self)
    lock.release()
    return result
  }

  private func land(_ plans: [Plan], on head: Head, as signer: Signer) throws(WorkspaceError) -> [Recorded] {
    var landings: [Landing] = []
    for plan in plans {
      var changes: [TreeChange] = []
      for file in plan.files {
        let content: TreeChange.Content =
          if file.isRemoved { .removed } else if file.isSaved { .saved(file.bytes) } else { .bytes(file.bytes) }
        changes.append(TreeChange(try path(file.path), content))
      }
      landings.append(
        Landing(
          changes: changes,
          message: plan.message,
          author: Signature(signer.author.name, signer.authorEmail, at: signer.time),
          committer: Signature(signer.committer.name, signer.committer.email, at: signer.recorded)
        )
      )
    }
    let sealer = signer.sealer.map { KitSealer($0) }
    let commits: [ObjectID]
    do {
      commits = try inGit { () throws(GitError) in try repository.land(landings, on: head, sealedBy: sealer) }
    } catch {
      throw sealer?.failure ?? error
    }
    return zip(commits, plans).map { Recorded(commit: $0.hex, plan: $1) }
  }

  /// Refuses where a commit could not be made, or would surprise.
  func requireWritable() throws(WorkspaceError) {
    if let operation = repository.unfinishedOperation() { throw WorkspaceError(.unfinished, operation) }
    if case .detached(let commit) = try inGit({ () throws(GitError) in try repository.head() }) {
      throw WorkspaceError(.detachedHead, commit.short)
    }
  }

  /// The tree of the newest commit; nil where there is none.
  func headTree() throws(WorkspaceError) -> ObjectID? {
    try inGit { () throws(GitError) in
      try repository.head().commit.map { id throws(GitError) in try repository.commit(id).tree }
    }
  }
}

extension Signature {
  /// Takes a name and an address as they are.
  init(_ name: String, _ email: String, at time: Timestamp) {
    self.init(name: name, email: email, seconds: Int64(time.seconds), offset: Int32(time.offset))
  }
}
