import CGit2
import Glibc

extension Repository {
  /// Makes commits on the checked-out branch, one on the other, and brings index and working tree along: all of the commits
  /// are made, or none.
  ///
  /// The order is what makes it safe to die at any point: the touched paths are clean, the objects and the folders that name
  /// them are on disk, the journal is, the branch moves by compare-and-swap and is on disk with its folders, the files and
  /// the index follow and are, the journal goes. Call it while holding `lock()`.
  ///
  /// - Parameters:
  ///   - expected: where HEAD stood when the caller read what the changes follow from.
  ///   - sealer: signs each commit; nil to leave them unsigned. When it fails, nothing has happened.
  /// - Throws: `GitError` with code `modified` when the branch has moved since, `dirty` when a touched file holds something
  ///   that git does not know, `locked` when another git holds index or branch; nothing has happened then. With code
  ///   `behind` the commits are made and the journal is left, and only the files could not follow.
  package func land(
    _ landings: [Landing],
    on expected: Head,
    sealedBy sealer: (any Sealer)? = nil
  ) throws(GitError) -> [ObjectID] {
    guard let last = landings.last else { return [] }
    guard case let reference = try landingReference(expected), try head() == expected else {
      throw GitError(.modified, call: "head", message: "the branch has moved")
    }
    let old = try expected.commit.map { id throws(GitError) in try commit(id) }
    let changes = landings.flatMap(\.changes)
    try requireLandable(changes, in: old?.tree, commits: landings.count)
    let commits =
      try Self.isMany(landings)
      ? createPacked(landings, on: old, sealedBy: sealer)
      : createCommits(landings, on: old, sealedBy: sealer)
    guard let new = commits.last else { return [] }
    let note = "\(last.merged == nil ? "commit" : "merge"): \(last.message.prefix(while: { !$0.isNewline }))"
    try carry(changes, of: reference, from: old?.id, to: new, note: note, by: last.committer)
    return commits
  }

  /// Moves the checked-out branch forward to a commit that follows it, and brings index and working tree along.
  ///
  /// All that `land` says of order, safety and errors holds here; no commit is made. Call it while holding `lock()`.
  ///
  /// - Parameter note: what the reflog says, on one line.
  /// - Throws: `GitError` with code `symbolicLink` where the commit brings or takes anything but ordinary files.
  package func advance(
    to new: ObjectID,
    on expected: Head,
    note: String,
    by committer: Signature
  ) throws(GitError) {
    guard case let reference = try landingReference(expected), try head() == expected else {
      throw GitError(.modified, call: "head", message: "the branch has moved")
    }
    let old = try expected.commit.map { id throws(GitError) in try commit(id) }
    var changes: [TreeChange] = []
    for delta in try differences(from: old?.tree, to: commit(new).tree) { changes.append(try TreeChange(delta)) }
    try requireLandable(changes, in: old?.tree, commits: 0)
    try carry(changes, of: reference, from: old?.id, to: new, note: note, by: committer)
  }

  private func requireLandable(_ changes: [TreeChange], in tree: ObjectID?, commits: Int) throws(GitError) {
    try requireUnlockedIndex()
    try requireWritable(changes)
    try requireRoom(for: changes, commits: commits)
    try requireClean(changes, in: tree)
  }

  /// Moves a branch and lets index and files follow, with the journal on disk from before the first to after the last.
  private func carry(
    _ changes: [TreeChange],
    of reference: String,
    from old: ObjectID?,
    to new: ObjectID,
    note: String,
    by committer: Signature
  ) throws(GitError) {
    var seen: Set<RepositoryPath> = []
    let paths = changes.map(\.path).filter { seen.insert($0).inserted }
    let saved = Set(changes.filter(\.isSaved).map(\.path))
    // An object is found through the folder of its first two digits, and that folder through this one.
    try Disk.keepFolder(commonDirectory + "objects")
    try Journal(old: old, new: new, paths: paths, saved: saved).write(in: gitDirectory)
    do {
      try patiently { () throws(GitError) in try move(reference, from: old, to: new, note: note, by: committer) }
    } catch let error {
      // The library may have moved the branch and failed to wait for the disk after it.
      guard try head().commit == new else {
        try Journal.remove(in: gitDirectory)
        throw error
      }
      throw GitError(.behind, call: error.call, message: error.message, path: new.short)
    }
    try follow(to: new, reference)
  }

  /// Brings everything along that has to follow a branch that has moved.
  private func follow(to new: ObjectID, _ reference: String) throws(GitError) {
    do {
      let place = commonDirectory + reference
      try Disk.keepFolders(from: String(place[..<(place.lastIndex(of: "/") ?? place.endIndex)]), upTo: commonDirectory)
      try patiently { () throws(GitError) in try finishLanding() }
    } catch let error where error.code == .locked {
      // The commits are made. The journal stays, and whoever takes the lock next brings index and files along.
    } catch let error {
      throw GitError(.behind, call: error.call, message: error.message, path: new.short)
    }
  }

  /// Makes one commit; `land(_:on:)` for several says the rest.
  package func land(_ landing: Landing, on expected: Head) throws(GitError) -> ObjectID {
    guard let commit = try land([landing], on: expected).first else { throw GitError(.other, call: "land") }
    return commit
  }

  /// Runs a step again, for a little over a second, while plain git holds what it needs.
  private func patiently(_ step: () throws(GitError) -> Void) throws(GitError) {
    for attempt in 0..<8 {
      do {
        return try step()
      } catch let error where error.code == .locked {
        usleep(UInt32(5_000) << attempt + UInt32.random(in: 0..<5_000))
      }
    }
    try step()
  }

  /// Stores commits, one on the other, which no branch names yet.
  func createCommits(
    _ landings: [Landing],
    on old: Commit?,
    sealedBy sealer: (any Sealer)?
  ) throws(GitError) -> [ObjectID] {
    var commits: [ObjectID] = []
    var base = old?.tree
    for landing in landings {
      let known = try base.map { base throws(GitError) in try entries(at: landing.changes.map(\.path), in: base) }
      let files = try landing.changes.indices.map { number throws(GitError) in
        let change = landing.changes[number]
        switch change.content {
        case .removed: return NewEntry(path: change.path, blob: nil, isExecutable: false)
        case .stored(let id, let isExecutable):
          return NewEntry(path: change.path, blob: id, isExecutable: isExecutable)
        case .bytes(let bytes), .saved(let bytes):
          let isExecutable = known?[number]?.isExecutable ?? false
          return NewEntry(path: change.path, blob: try store(bytes), isExecutable: isExecutable)
        }
      }
      let next = try tree(base, with: files)
      let parents = [commits.last ?? old?.id, landing.merged].compactMap(\.self)
      commits.append(try createCommit(landing, tree: next, parents: parents, sealedBy: sealer))
      base = next
    }
    return commits
  }

  /// Brings index and working tree up to a branch that a landing has moved, if a journal says that this is still to do.
  ///
  /// Call it while holding `lock()`. A file that somebody has changed meanwhile is left as it is.
  func finishLanding() throws(GitError) {
    guard let journal = try Journal.read(in: gitDirectory) else {
      try Journal.remove(in: gitDirectory)
      return
    }
    do {
      try settle(journal)
    } catch let error where error.code == .notFound {
      // It names commits that are not there: no landing of this repository wrote it.
    }
    try Journal.remove(in: gitDirectory)
  }

  private func landingReference(_ head: Head) throws(GitError) -> String {
    switch head {
    case .unborn(let reference), .branch(let reference, _): reference
    case .detached: throw GitError(.detachedHead, call: "head")
    }
  }
}

extension TreeChange {
  /// Whether the working tree holds the content already.
  var isSaved: Bool {
    if case .saved = content { true } else { false }
  }

  /// What a difference of trees changes.
  ///
  /// - Throws: `GitError` with code `symbolicLink` for anything but ordinary files.
  package init(_ delta: TreeDelta) throws(GitError) {
    for entry in [delta.old, delta.new].compactMap(\.self) where entry.kind != .file {
      throw GitError(.symbolicLink, call: "TreeChange", message: "not an ordinary file", path: delta.path.string)
    }
    self.init(delta.path, delta.new.map { .stored($0.id, isExecutable: $0.isExecutable) } ?? .removed)
  }
}
