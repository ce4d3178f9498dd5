/// The records of a workspace replayed commit by commit, parents before children: who brought what, and where that broke
/// the rules.
///
/// Each person writes only their own file, adds decisions at its end, and takes one away only by undoing it; a claim's file is
/// written once. A merge is judged by what it brings that no parent had, and by what it loses.
package struct AuditTrail: Sendable {
  /// One decision in one file, or one claim's file where there is no decision.
  private struct Key: Hashable {
    let path: String
    let decision: String?
  }

  /// Where the rules were broken, in the order of the commits.
  package private(set) var findings: [AuditFinding] = []
  /// The commits that touched records, in their order.
  package private(set) var commits: [RecordedCommit] = []
  /// The commit that brought each thing, and its author's address.
  private var origins: [Key: (commit: String, email: String)] = [:]
  /// What is gone or altered, rightly so or as a finding says.
  private var settled: Set<Key> = []

  /// What was read of each person's file last: the next commit that changes it begins there.
  private var read: [String: (file: [UInt8], decisions: [AuditedDecision])] = [:]

  /// Starts with nothing.
  package init() {}

  /// The commit that brought a decision into a file; nil where none of those replayed did.
  package func origin(of decision: Decision, in path: String) -> String? {
    origins[Key(path: path, decision: decision.id)]?.commit
  }

  /// Notes that a commit's signature does not hold.
  package mutating func note(badSignature detail: String, of commit: RecordedCommit) {
    findings.append(AuditFinding(.badSignature, in: commit, at: nil, detail: detail))
  }

  /// Replays the next commit.
  package mutating func replay(_ commit: RecordedCommit) {
    guard commit.changes.contains(where: { !$0.isEmpty }) else { return }
    commits.append(RecordedCommit(of: commit))
    // What a merge changes from every parent is its own doing.
    let shared = commit.changes.map { Set($0.map(\.path)) }
    for changes in commit.changes {
      for change in changes {
        switch change.record.kind {
        case .claim:
          replay(claim: change, of: commit, isOwn: shared.allSatisfy { $0.contains(change.path) })
        case .check(let email), .checklists(let email): replay(check: change, of: commit, owner: email)
        case .story: break
        }
      }
    }
  }

  private mutating func replay(claim change: RecordedCommit.Change, of commit: RecordedCommit, isOwn: Bool) {
    let key = Key(path: change.path, decision: nil)
    switch (change.before, change.after) {
    case (nil, let after?):
      if change.record.claim.flatMap({ try? Claim(id: $0, file: after) }) == nil { report(.unreadable, commit, key) }
      if settled.remove(key) != nil || origins[key] == nil { origins[key] = (commit.id, commit.email) }
    case (_?, _?):
      if isOwn { report(.claimRewritten, commit, key) }
    case (_?, nil):
      if !isUndone(key, by: commit, owner: origins[key]?.email ?? "") { report(.claimRemoved, commit, key) }
      settled.insert(key)
    case (nil, nil): break
    }
  }

  private mutating func replay(check change: RecordedCommit.Change, of commit: RecordedCommit, owner: String) {
    let file = Key(path: change.path, decision: nil)
    // What could not be read before was reported then.
    let old = decisions(change.before, of: change) ?? []
    guard let new = decisions(change.after, of: change) else {
      report(.unreadable, commit, file)
      return
    }
    let known = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var isBroken = false
    // A second decision under a name that is taken would pass for what the first one's commit brought: it is reported once.
    let oldDoubles = Self.doubles(among: old)
    for decision in old where !oldDoubles.contains(decision) {
      let key = Key(path: change.path, decision: decision.id)
      guard let now = kept[decision.id] else {
        isBroken =
          !isUndone(key, by: commit, owner: owner) && report(.decisionRemoved, commit, key, decision) || isBroken
        settled.insert(key)
        continue
      }
      if now != decision { isBroken = report(.decisionAltered, commit, key, decision) || isBroken }
    }
    for decision in Self.doubles(among: new) where !oldDoubles.contains(decision) {
      let key = Key(path: change.path, decision: decision.id)
      isBroken = report(.decisionAltered, commit, key, decision) || isBroken
    }
    let added = new.filter { known[$0.id] == nil }
    let brought = added.filter { decision in
      let key = Key(path: change.path, decision: decision.id)
      // In a merge, what another parent brought has its origin there.
      return commit.isMerge ? origins[key] == nil : true
    }
    for decision in brought {
      let key = Key(path: change.path, decision: decision.id)
      settled.remove(key)
      origins[key] = (commit.id, commit.email)
      if decision.isRuling, !commit.settings.editors.contains(owner) {
        findings.append(AuditFinding(.rulingByNoEditor, in: commit, at: change.path))
      }
      if decision.isWaiver, !commit.settings.mayWaive(owner) {
        findings.append(AuditFinding(.waiverByNoEditor, in: commit, at: change.path))
      }
    }
    let isForeign = commit.email != owner && (commit.isMerge ? !brought.isEmpty : change.before != change.after)
    if isForeign, !isBroken {
      findings.append(AuditFinding(.foreignFile, in: commit, at: change.path))
    } else if !isBroken, !commit.isMerge, !new.starts(with: old), new.count >= old.count {
      report(.decisionAltered, commit, file)
    }
  }

  /// The decisions that follow one of the same name.
  private static func doubles(among decisions: [AuditedDecision]) -> [AuditedDecision] {
    var names: Set<String> = []
    return decisions.filter { !names.insert($0.id).inserted }
  }

  /// Whether the owner of something takes it back in a commit that names the one which brought it.
  private func isUndone(_ key: Key, by commit: RecordedCommit, owner: String) -> Bool {
    guard let origin = origins[key] else { return false }
    return commit.email == owner && origin.email == owner && commit.undone.contains(origin.commit)
  }

  /// Reports something once; what it is about is settled then.
  @discardableResult
  private mutating func report(
    _ fault: AuditFinding.Fault,
    _ commit: RecordedCommit,
    _ key: Key,
    _ decision: AuditedDecision? = nil
  ) -> Bool {
    guard !(commit.isMerge && settled.contains(key)) else { return false }
    settled.insert(key)
    let detail = decision.map { "the decision “\($0.word)” of \($0.date.minute)" }
    findings.append(AuditFinding(fault, in: commit, at: key.path, detail: detail))
    return true
  }

  /// The decisions of a file; none where there is no file, nil where it cannot be read.
  private mutating func decisions(
    _ file: [UInt8]?,
    of change: RecordedCommit.Change
  ) -> [AuditedDecision]? {
    guard let file else { return [] }
    if let last = read[change.path], last.file == file { return last.decisions }
    guard let decisions = AuditedDecision.all(in: file, change.record) else { return nil }
    read[change.path] = (file, decisions)
    return decisions
  }
}

extension RecordedCommit {
  /// The commit without what it changed: the contents are not kept.
  fileprivate init(of commit: RecordedCommit) {
    self.init(
      id: commit.id,
      author: commit.author,
      email: commit.email,
      date: commit.date,
      subject: commit.subject,
      undone: commit.undone,
      changes: commit.changes.map { _ in [] }
    )
  }
}
