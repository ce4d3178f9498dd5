import CGit2

/// The order in which commits are visited.
package enum WalkOrder: Sendable {
  /// Every commit before its parents; where lines of work ran side by side, by time.
  case newestFirst
  /// Every commit behind its parents; where lines of work ran side by side, by time.
  case oldestFirst
  /// Every commit behind its parents; where lines of work ran side by side, one after the other, whatever the clocks said.
  case lineByLine

  fileprivate var sorting: UInt32 {
    switch self {
    case .newestFirst: GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue
    case .oldestFirst: GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_TIME.rawValue | GIT_SORT_REVERSE.rawValue
    case .lineByLine: GIT_SORT_TOPOLOGICAL.rawValue | GIT_SORT_REVERSE.rawValue
    }
  }
}

extension Repository {
  /// Visits the commits reachable from one, each once, until the visitor has seen enough.
  ///
  /// - Parameters:
  ///   - hidden: the commit whose past is left out; nil to leave out nothing.
  ///   - visit: returns whether to go on.
  package func visitCommits(
    from start: ObjectID,
    notIn hidden: ObjectID? = nil,
    _ order: WalkOrder,
    _ visit: (Commit) throws(GitError) -> Bool
  ) throws(GitError) {
    try visitNames(from: start, notIn: hidden, order) { id throws(GitError) in try visit(commit(id)) }
  }

  /// Visits the names of commits as `visitCommits` does, and reads none of them.
  func visitNames(
    from start: ObjectID,
    notIn hidden: ObjectID? = nil,
    _ order: WalkOrder,
    _ visit: (ObjectID) throws(GitError) -> Bool
  ) throws(GitError) {
    let walk = try Handle<RevisionWalkObject>("git_revwalk_new") { unsafe git_revwalk_new(&$0, handle.pointer) }
    unsafe git_revwalk_sorting(walk.pointer, order.sorting)
    var raw = start.raw
    try git("git_revwalk_push") { unsafe git_revwalk_push(walk.pointer, &raw) }
    if let hidden {
      raw = hidden.raw
      try git("git_revwalk_hide") { unsafe git_revwalk_hide(walk.pointer, &raw) }
    }
    while true {
      do {
        try git("git_revwalk_next") { unsafe git_revwalk_next(&raw, walk.pointer) }
      } catch let error where error.code == .end {
        return
      }
      guard try visit(ObjectID(raw)) else { return }
    }
  }
}
