import Prose

extension FileVersions {
  /// Takes one of two versions of a claim: the one whose bytes come first.
  ///
  /// Two people who extract one sentence from different revisions write one id with two anchors. Both are true, and checks
  /// name the claim by its id, so nothing is lost with either; that the choice looks at nothing but the bytes makes it the
  /// same on every desk and in any order.
  func mergedClaim(_ id: ClaimID, answers: [String: ProseMerge.Side]) -> FileMerge {
    let versions = [ours, theirs].compactMap(\.self)
    guard versions.allSatisfy({ (try? Claim(id: id, file: $0)) != nil }) else {
      return asking(.unreadable, answers: answers)
    }
    return FileMerge(versions.min { $0.lexicographicallyPrecedes($1) })
  }

  /// Brings a person's decisions on a claim from two machines together: every one that neither has taken back is
  /// kept, in an order that both have.
  ///
  /// The file of somebody who took everything back is gone; it stays with what the other machine has added since.
  func mergedCheck(_ id: ClaimID, email: String, answers: [String: ProseMerge.Side]) -> FileMerge {
    mergedDecisions(answers: answers) { (try? Check(claim: id, email: email, file: $0)) != nil }
  }

  /// Brings a person's ticks of checklists from two machines together, as their decisions.
  func mergedChecklistWork(email: String, answers: [String: ProseMerge.Side]) -> FileMerge {
    mergedDecisions(answers: answers) { (try? ChecklistWork(email: email, file: $0)) != nil }
  }

  private func mergedDecisions(
    answers: [String: ProseMerge.Side],
    isSound: @escaping ([UInt8]) -> Bool
  ) -> FileMerge {
    let read = { (bytes: [UInt8]) in isSound(bytes) ? JSONMerge.fields(of: bytes) : nil }
    let list = "decisions"
    let old = base.flatMap(JSONMerge.fields) ?? [:]
    // No file is a file without decisions.
    let none = old.merging([list: .array([])]) { $1 }
    guard let mine = ours.map(read) ?? none, let other = theirs.map(read) ?? none else {
      return asking(.unreadable, answers: answers)
    }
    guard let decisions = DecisionMerge(base: old, ours: mine, theirs: other).decisions else {
      return asking(.changedByBoth, answers: answers)
    }
    guard !decisions.isEmpty else { return FileMerge(nil) }
    let merge = JSONMerge(base: old, ours: mine, theirs: other)
    var fields = merge.fields
    // The way one writes one's name, say: either will do, as long as it is the same one everywhere.
    for name in merge.conflicts where name != list {
      fields[name] = [mine[name], other[name]].compactMap(\.self).max {
        $0.line.utf8.lexicographicallyPrecedes($1.line.utf8)
      }
    }
    fields[list] = .array(decisions)
    return FileMerge(Array(JSON.object(fields).file.utf8))
  }
}
