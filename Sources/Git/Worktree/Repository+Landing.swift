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
    try requireUnlockedIndex()
    try requireWritable(changes)
    try requireClean(changes, in: old?.tree)
    let commits = try createCommits(landings, on: old, sealedBy: sealer)
    guard let new = commits.last else { return [] }
    var seen: Set<RepositoryPath> = []
    let paths = changes.map(\.path).filter { seen.insert($0).inserted }
    let saved = Set(changes.filter(\.isSaved).map(\.path))
    // An object is found through the folder of its first two digits, and that folder through this one.
    try Disk.keepFolder(commonDirectory + "objects")
    try Journal(old: old?.id, new: new, paths: paths, saved: saved).write(in: gitDirectory)
    do {
      try patiently { () throws(GitError) in
        try move(reference, from: old?.id, to: new, message: last.message, by: last.committer)
      }
    } catch let error {
      // The library may have moved the branch and failed to wait for the disk after it.
      guard try head().commit == new else {
        try Journal.remove(in: gitDirectory)
        throw error
      }
      throw GitError(.behind, call: error.call, message: error.message, path: new.short)
    }
    try follow(to: new, reference)
    return commits
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

  private func createCommits(
    _ landings: [Landing],
    on old: Commit?,
    sealedBy sealer: (any Sealer)?
  ) throws(GitError) -> [ObjectID] {
    var commits: [ObjectID] = []
    var base = old?.tree
    for landing in landings {
      let files = try landing.changes.map { change throws(GitError) in
        let known = try base.flatMap { base throws(GitError) in try entry(at: change.path, in: base) }
        return NewEntry(
          path: change.path,
          blob: try change.content.bytes.map { bytes throws(GitError) in try store(bytes) },
          isExecutable: known?.isExecutable ?? false
        )
      }
      let next = try tree(base, with: files)
      commits.append(try createCommit(landing, tree: next, parent: commits.last ?? old?.id, sealedBy: sealer))
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

extension TreeChange.Content {
  /// What the commit holds at the path; nil for nothing.
  var bytes: [UInt8]? {
    switch self {
    case .bytes(let bytes), .saved(let bytes): bytes
    case .removed: nil
    }
  }
}

extension TreeChange {
  /// Whether the working tree holds the content already.
  var isSaved: Bool {
    if case .saved = content { true } else { false }
  }
}
