import CGit2
import Glibc

extension Repository {
  /// Makes a commit on the checked-out branch and brings index and working tree along.
  ///
  /// The order is what makes it safe to die at any point: the touched paths are clean, the objects are stored, the journal
  /// is on disk, the branch moves by compare-and-swap, the files follow, the journal goes. Call it while holding `lock()`.
  ///
  /// - Parameter expected: where HEAD stood when the caller read what the changes follow from.
  /// - Throws: `GitError` with code `modified` when the branch has moved since, `dirty` when a touched file holds something
  ///   that git does not know, `locked` when another git holds the index; nothing has happened then.
  package func land(_ landing: Landing, on expected: Head) throws(GitError) -> ObjectID {
    guard case let reference = try landingReference(expected), try head() == expected else {
      throw GitError(.modified, call: "head", message: "the branch has moved")
    }
    let old = try expected.commit.map { id throws(GitError) in try commit(id) }
    try requireUnlockedIndex()
    try requireClean(landing.changes, in: old?.tree)
    let files = try landing.changes.map { change throws(GitError) in (change.path, try store(change.content.bytes)) }
    let tree = try tree(old?.tree, with: files)
    let new = try createCommit(landing, tree: tree, parent: old?.id)
    try Journal(old: old?.id, new: new, paths: landing.changes.map(\.path)).write(in: gitDirectory)
    do {
      try move(reference, from: old?.id, to: new, message: landing.message, by: landing.committer)
    } catch let error {
      try Journal.remove(in: gitDirectory)
      throw error
    }
    try finishLanding()
    return new
  }

  /// Brings index and working tree up to a branch that a landing has moved, if a journal says that this is still to do.
  ///
  /// Call it while holding `lock()`. A file that somebody has changed meanwhile is left as it is.
  func finishLanding() throws(GitError) {
    guard let journal = try Journal.read(in: gitDirectory) else {
      try Journal.remove(in: gitDirectory)
      return
    }
    // Not there: the process died before the branch moved, or people have worked on since; nothing is ours to redo.
    if try head().commit == journal.new {
      try settle(journal)
    }
    try Journal.remove(in: gitDirectory)
  }

  private func landingReference(_ head: Head) throws(GitError) -> String {
    switch head {
    case .unborn(let reference), .branch(let reference, _): reference
    case .detached: throw GitError(.detachedHead, call: "head")
    }
  }

  private func createCommit(_ landing: Landing, tree: ObjectID, parent: ObjectID?) throws(GitError) -> ObjectID {
    let author = try SignatureHandle(landing.author)
    let committer = try SignatureHandle(landing.committer)
    let tree = try treeHandle(tree)
    var id = git_oid()
    guard let parent else {
      try git("git_commit_create") {
        unsafe git_commit_create(
          &id, handle.pointer, nil, author.pointer, committer.pointer, nil, landing.message, tree.pointer, 0, nil)
      }
      return ObjectID(id)
    }
    let commit = try commitHandle(parent)
    try git("git_commit_create") {
      var parents: [OpaquePointer?] = unsafe [commit.pointer]
      return unsafe git_commit_create(
        &id, handle.pointer, nil, author.pointer, committer.pointer, nil, landing.message, tree.pointer, 1, &parents)
    }
    return ObjectID(id)
  }

  private func move(
    _ reference: String, from old: ObjectID?, to new: ObjectID, message: String, by committer: Signature
  ) throws(GitError) {
    let note = "commit: \(message.prefix(while: { !$0.isNewline }))"
    try git("git_repository_set_ident") {
      unsafe git_repository_set_ident(handle.pointer, committer.name, committer.email)
    }
    var new = new.raw
    if let old {
      var old = old.raw
      _ = try Handle<ReferenceObject>("git_reference_create_matching") {
        unsafe git_reference_create_matching(&$0, handle.pointer, reference, &new, 1, &old, note)
      }
    } else {
      _ = try Handle<ReferenceObject>("git_reference_create") {
        unsafe git_reference_create(&$0, handle.pointer, reference, &new, 0, note)
      }
    }
  }
}

extension TreeChange.Content {
  /// What the commit holds at the path.
  var bytes: [UInt8] {
    switch self {
    case .bytes(let bytes), .saved(let bytes): bytes
    }
  }
}
