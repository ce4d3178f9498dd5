import CGit2

extension Repository {
  /// The newest commits that two commits have in common, in the order of their names: none where their histories have
  /// nothing in common, several where each line of work has merged the other.
  package func mergeBases(of one: ObjectID, and other: ObjectID) throws(GitError) -> [ObjectID] {
    var (first, second) = (one.raw, other.raw)
    var found = unsafe git_oidarray()
    defer { unsafe git_oidarray_dispose(&found) }
    do {
      try git("git_merge_bases") { unsafe git_merge_bases(&found, handle.pointer, &first, &second) }
    } catch let error where error.code == .notFound {
      return []
    }
    return unsafe (0..<found.count).compactMap { index in
      unsafe found.ids.map { unsafe ObjectID($0[index]) }
    }.sorted { $0.hex < $1.hex }
  }

  /// The commits that lead to one and not to another, newest first, merges among them.
  ///
  /// - Parameter other: the commit whose past is left out; nil to leave out nothing.
  package func commits(leadingTo one: ObjectID, notTo other: ObjectID?) throws(GitError) -> [Commit] {
    var found: [Commit] = []
    try visitCommits(from: one, notIn: other, .newestFirst) { commit in
      found.append(commit)
      return true
    }
    return found
  }
}
