public import Editorial
import Git

extension Workspace {
  /// Looks for everything that can be wrong with the workspace that holds a folder, also where it cannot be opened.
  ///
  /// Without `mends` nothing is written. With it, what is safe to mend is: nothing that a person wrote is touched.
  ///
  /// - Throws: `WorkspaceError` with code `noRepository` or `noWorkspace` when there is nothing to look at, or with what kept
  ///   a repair from being made.
  public static func examine(_ folder: String, mends: Bool) throws(WorkspaceError) -> HealthExamination {
    let place = try inGit { () throws(GitError) in try GitFolder(holding: folder) }
    var findings: [HealthFinding] = []
    for fault in place.faults() { findings.append(try finding(fault, in: place, mends: mends)) }
    let repository: Repository
    do throws(GitError) {
      repository = try Repository(holding: folder)
    } catch {
      if findings.allSatisfy({ $0.outcome == .mended }) {
        findings.append(HealthFinding(.unreadableRepository, place.workingDirectory, detail: error.message))
      }
      return HealthExamination(folder: place.workingDirectory, findings: findings, reading: nil)
    }
    let emptied = findings.contains { $0.kind == .emptyIndex && $0.outcome == .mended }
    return try Workspace(repository).examine(findings, resetsIndex: emptied, mends: mends)
  }

  private static func finding(
    _ fault: Fault,
    in place: GitFolder,
    mends: Bool
  ) throws(WorkspaceError) -> HealthFinding {
    let kind: HealthFinding.Kind =
      switch fault.kind {
      case .head: .head
      case .reference: .reference
      case .emptyObject: .emptyObject
      case .emptyIndex: .emptyIndex
      case .lock: .lock
      case .unsupportedExtension: .unsupportedExtension
      case .foreignOwner: .foreignOwner
      case .permission: .permission
      }
    var finding = HealthFinding(kind, fault.path, detail: fault.detail, remark: fault.obstacle ?? "")
    guard fault.obstacle == nil else { return finding }
    finding.outcome = .mendable
    guard mends else { return finding }
    let done = try inGit { () throws(GitError) in try place.mend(fault) }
    (finding.outcome, finding.remark) =
      done.map { (.mended, $0) } ?? (.stands, "it could not be made sure that this is safe; look again in a moment")
    return finding
  }

  /// Goes on with the repository open: its history, then what the newest commit holds.
  private consuming func examine(
    _ known: [HealthFinding],
    resetsIndex: Bool,
    mends: Bool
  ) throws(WorkspaceError) -> HealthExamination {
    var findings = known
    let head: ObjectID?
    do {
      head = try inGit { () throws(GitError) in try repository.head().commit }
    } catch {
      if !findings.contains(where: { [.reference, .head].contains($0.kind) && $0.outcome != .mended }) {
        findings.append(HealthFinding(.head, "HEAD", detail: error.detail))
      }
      return HealthExamination(folder: folder, findings: findings, reading: nil)
    }
    if resetsIndex { try inGit { () throws(GitError) in try repository.resetIndex(to: head) } }
    findings += try landingFinding(mends: mends)
    findings += branchFindings()
    guard let head else {
      let isWorkspace = try isWorkspace()
      guard isWorkspace || !findings.isEmpty else { throw WorkspaceError(.noWorkspace, folder) }
      return HealthExamination(folder: folder, findings: findings, reading: isWorkspace ? .init() : nil)
    }
    let gaps = try gapFindings(behind: head, mends: mends)
    findings += gaps
    // What cannot be read of the files is named already; the rest is looked at all the same where the folders can be.
    guard let tree = try? inGit({ () throws(GitError) in try repository.commit(head).tree }) else {
      return HealthExamination(folder: folder, findings: findings, reading: nil)
    }
    guard try isWorkspace() || !gaps.isEmpty else { throw WorkspaceError(.noWorkspace, folder) }
    var contents = ContentExamination(missing: Set(gaps.filter { $0.outcome != .mended }.map(\.path)))
    do {
      try contents.look(at: tree, of: self)
    } catch let error where error.code == .git && !gaps.isEmpty {
      return HealthExamination(folder: folder, findings: findings + contents.findings, reading: nil)
    }
    return HealthExamination(folder: folder, findings: findings + contents.findings, reading: contents.reading)
  }
}
