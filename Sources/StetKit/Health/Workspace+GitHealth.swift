import Editorial
import Git

extension Workspace {
  /// What a command that was cut short has left to do, done when it shall be.
  func landingFinding(mends: Bool) throws(WorkspaceError) -> [HealthFinding] {
    guard repository.hasJournal else { return [] }
    let path = "\(gitFolder)stet/journal"
    let shown = path.hasPrefix(folder) ? String(path.dropFirst(folder.utf8.count)) : path
    guard mends else { return [HealthFinding(.unfinishedDecision, shown, outcome: .mendable)] }
    if let error = repository.finishInterruptedLanding() {
      return [HealthFinding(.unfinishedDecision, shown, remark: WorkspaceError(error).detail)]
    }
    return [HealthFinding(.unfinishedDecision, shown, outcome: .mended, remark: "its files are brought along")]
  }

  /// What keeps decisions from being recorded: an unfinished merge, or no branch.
  func branchFindings() -> [HealthFinding] {
    if let operation = repository.unfinishedOperation() {
      return [HealthFinding(.notOnABranch, "HEAD", detail: "a git \(operation) is unfinished")]
    }
    if case .detached(let commit)? = try? repository.head() {
      return [HealthFinding(.notOnABranch, "HEAD", detail: "it names commit \(commit.short) and no branch")]
    }
    return []
  }

  /// What cannot be read of the newest commit and of the history behind it.
  func gapFindings(behind head: ObjectID, mends: Bool) throws(WorkspaceError) -> [HealthFinding] {
    var findings: [HealthFinding] = []
    for gap in repository.gaps(inFilesOf: head) {
      var finding = HealthFinding(.missingObject, gap.path ?? gap.id.hex, detail: gap.problem)
      if mends, try inGit({ () throws(GitError) in try repository.restore(gap) }) {
        (finding.outcome, finding.remark) = (.mended, "it is stored again from the working copy")
      }
      findings.append(finding)
    }
    if let gap = repository.gap(inHistoryOf: head), gap.id != head || findings.isEmpty {
      findings.append(HealthFinding(.missingObject, "commit \(gap.id.short)", detail: gap.problem))
    }
    return findings
  }
}
