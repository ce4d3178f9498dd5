import CGit2

extension Repository {
  /// What `history` gives for every file of a pattern, in one walk.
  ///
  /// - Complexity: O(*n*) in the commits and the folders that each changed; at a merge also in the files.
  package func histories(of pattern: FilePattern, from commit: ObjectID) throws(GitError) -> Histories {
    try Library.withoutCache { () throws(GitError) in try allHistories(of: pattern, from: commit) }
  }

  private func allHistories(of pattern: FilePattern, from commit: ObjectID) throws(GitError) -> Histories {
    let commits = try commits(from: commit)
    var children: [ObjectID: Int] = [:]
    for commit in commits { for parent in commit.parents { children[parent, default: 0] += 1 } }
    var histories = Histories()
    histories.walked = commits.count
    var changes = FileChanges(of: pattern)
    var trees: [ObjectID: ObjectID] = [:]
    var known: [ObjectID: Histories.Moments] = [:]
    for commit in commits {
      let others = commit.parents.dropFirst().map { (tree: trees[$0], moments: known[$0] ?? [:]) }
      // The last child takes its first parent's list over, so that along a single line nothing is copied.
      let isLast = commit.parents.first.map { children[$0] == 1 } ?? true
      var moments = commit.parents.first.flatMap { isLast ? known.removeValue(forKey: $0) : known[$0] } ?? [:]
      let tree = commit.parents.first.flatMap { trees[$0] }
      try step(commit, from: tree, &moments, others, &histories, &changes)
      known[commit.id] = moments
      trees[commit.id] = commit.tree
      for parent in commit.parents {
        children[parent, default: 1] -= 1
        if children[parent] == 0 { (known[parent], trees[parent]) = (nil, nil) }
      }
    }
    histories.end(with: known[commit] ?? [:])
    return histories
  }

  /// What `histories` gives for a commit, made of what it gave for an ancestor.
  ///
  /// Where lines of work were brought together on the way, the files that none of the new commits changed keep the history
  /// that they had, and each of a few others is followed by itself.
  ///
  /// - Returns: nil when the one is no ancestor of the other, or when a walk over everything is quicker.
  package func histories(
    of pattern: FilePattern,
    from commit: ObjectID,
    onTopOf ancestor: ObjectID,
    with known: Histories
  ) throws(GitError) -> Histories? {
    var line: [CommitLinks] = []
    var next = try links(of: commit)
    while next.id != ancestor {
      guard next.parents.count == 1, line.count < 100_000 else {
        return try merged(of: pattern, from: commit, onTopOf: ancestor, with: known)
      }
      line.append(next)
      next = try links(of: next.parents[0])
    }
    var histories = known
    histories.walked = line.count
    var changes = FileChanges(of: pattern)
    var moments = known.lastMoments
    var tree = next.tree
    for commit in line.reversed() {
      try step(commit, from: tree, &moments, [], &histories, &changes)
      tree = commit.tree
    }
    histories.end(with: moments)
    return histories
  }

  /// How many files are followed each by itself; for more, one walk over everything is quicker.
  private static let fewFiles = 4

  private func merged(
    of pattern: FilePattern,
    from commit: ObjectID,
    onTopOf ancestor: ObjectID,
    with known: Histories
  ) throws(GitError) -> Histories? {
    guard var touched = try filesTouched(of: pattern, from: commit, notIn: ancestor) else { return nil }
    for (path, history) in known.found where history.isMissing || history.repeatsItself { touched.insert(path) }
    guard touched.count <= Self.fewFiles else { return nil }
    var histories = known
    histories.walked = 0
    let tree = try links(of: commit).tree
    for path in touched {
      let place = try RepositoryPath(path)
      var history = try history(of: place, from: commit)
      histories.walked += history.walked
      history.isMissing = try file(at: place, in: tree) == nil
      histories.replace(path, with: history)
    }
    return histories
  }

  /// The files of a pattern whose histories may have gone on between an ancestor and a commit.
  ///
  /// - Returns: their paths; nil when the one is no ancestor of the other, or too far from it.
  package func filesTouched(
    of pattern: FilePattern,
    from commit: ObjectID,
    notIn ancestor: ObjectID
  ) throws(GitError) -> Set<String>? {
    guard commit != ancestor else { return [] }
    var touched: Set<String> = []
    var changes = FileChanges(of: pattern)
    var left = 20_000
    var meets = false
    do throws(GitError) {
      try visitNames(from: commit, notIn: ancestor, .newestFirst) { id throws(GitError) in
        left -= 1
        let commit = try links(of: id)
        if commit.parents.isEmpty { touched.formUnion(try changes.between(nil, commit.tree, in: self).map(\.path)) }
        for parent in commit.parents {
          if parent == ancestor { meets = true }
          let tree = try links(of: parent).tree
          touched.formUnion(try changes.between(tree, commit.tree, in: self).map(\.path))
        }
        return left > 0
      }
    } catch let error where error.code == .notFound {
      // The ancestor has been pruned; where something else is missing, a whole walk will say so.
      return nil
    }
    return meets && left > 0 ? touched : nil
  }

  /// Makes of what a commit's first parent has what the commit has.
  ///
  /// - Parameters:
  ///   - tree: the first parent's tree; nil for a first commit.
  ///   - moments: what the first parent has of each file.
  ///   - others: the trees of further parents, and what those have.
  private func step(
    _ commit: CommitLinks,
    from tree: ObjectID?,
    _ moments: inout Histories.Moments,
    _ others: [(tree: ObjectID?, moments: Histories.Moments)],
    _ histories: inout Histories,
    _ changes: inout FileChanges
  ) throws(GitError) {
    var touched: [String: ObjectID?] = [:]
    for change in try changes.between(tree, commit.tree, in: self) { touched[change.path] = change.file }
    for other in others {
      for change in try changes.between(other.tree, commit.tree, in: self) { touched[change.path] = change.file }
      // Where two lines of work came to one content by themselves, the merge has to choose a state all the same.
      for (path, moment) in other.moments where moments[path]?.state != moment.state && touched[path] == nil {
        touched[path] = moment.file
      }
    }
    for (path, file) in touched {
      let parents = [moments[path]] + others.map { $0.moments[path] }
      moments[path] = histories.take(commit.id, file, at: path, from: parents)
    }
  }

  /// The commits reachable from one, each behind its parents.
  private func commits(from commit: ObjectID) throws(GitError) -> [CommitLinks] {
    var commits: [CommitLinks] = []
    try visitNames(from: commit, .lineByLine) { id throws(GitError) in
      commits.append(try links(of: id))
      return true
    }
    return commits
  }
}
