import Editorial
import Git

/// The part of an examination that reads what the newest commit holds, and the drafts as they lie in the working copy.
struct ContentExamination {
  /// What is wrong.
  private(set) var findings: [HealthFinding] = []
  /// How much was read.
  private(set) var reading = HealthExamination.Reading()
  /// Paths whose objects are known to be missing: they are named once.
  private let missing: Set<String>

  init(missing: Set<String>) {
    self.missing = missing
  }

  /// Notes what is wrong with a path.
  mutating func note(_ kind: HealthFinding.Kind, _ path: String, line: Int? = nil, _ detail: String = "") {
    guard !missing.contains(path) else { return }
    findings.append(HealthFinding(kind, path, line: line, detail: detail))
  }

  /// Reads everything below a tree that belongs to stet.
  mutating func look(at tree: ObjectID, of workspace: borrowing Workspace) throws(WorkspaceError) {
    if let damage = try workspace.settings(in: tree).damage {
      note(.record, damage.path, line: damage.line, damage.problem)
    }
    // What is missing is named already, and cannot be read.
    let found = try workspace.checklistNames(in: tree)
    let names = found.names.filter { !missing.contains(Checklist.path(of: $0)) }
    let lists = try workspace.checklists(named: names, in: tree)
    for file in lists.broken + found.strays { note(.record, file.path, line: file.line, file.problem) }
    try lookAtNames(in: tree, of: workspace)
    try lookAtDrafts(in: tree, of: workspace)
    try lookAtEvidence(in: tree, of: workspace)
  }

  private mutating func lookAtDrafts(in tree: ObjectID, of workspace: borrowing Workspace) throws(WorkspaceError) {
    let drafts = try workspace.drafts(in: tree)
    for (slug, named) in Dictionary(grouping: drafts, by: \.slug).sorted(by: { $0.key < $1.key }) where named.count > 1
    {
      note(
        .sharedSlug,
        named[0].folder,
        "\(slug.string) is also \(named.dropFirst().map(\.folder).joined(separator: ", "))"
      )
    }
    try lookForStrays(in: tree, of: workspace)
    for draft in drafts {
      reading.drafts += 1
      var damaged: [DamagedFile] = []
      let (claims, ids) = try workspace.claims(of: draft, in: tree, only: nil, damaged: &damaged)
      let checks = try workspace.checks(of: draft, in: tree, of: ids, only: nil, damaged: &damaged)
      _ = try workspace.story(of: draft, in: tree, damaged: &damaged)
      _ = try workspace.checklistWork(of: draft, in: tree, damaged: &damaged)
      reading.claims += claims.count
      reading.checks += checks.count
      for file in damaged { note(.record, file.path, line: file.line, file.problem) }
      try lookAtText(of: draft, in: tree, of: workspace)
    }
  }

  private mutating func lookAtText(
    of draft: DraftName,
    in tree: ObjectID,
    of workspace: borrowing Workspace
  ) throws(WorkspaceError) {
    do {
      _ = try workspace.recordedText(of: draft, in: tree)
    } catch let error where [.notUTF8, .tooLarge, .git].contains(error.code) {
      note(.text, draft.textPath, error.healthDetail)
    }
    do {
      _ = try workspace.workingText(of: draft)
    } catch let error where [.notUTF8, .tooLarge, .missingText, .symbolicLink, .permission].contains(error.code) {
      note(.workingText, draft.textPath, error.healthDetail)
    }
  }

  private mutating func lookAtEvidence(in tree: ObjectID, of workspace: borrowing Workspace) throws(WorkspaceError) {
    for folder in try workspace.entries(of: "evidence", in: tree) where !folder.name.hasPrefix(".") {
      let path = "evidence/\(folder.name)"
      guard folder.kind == .directory else {
        note(.evidence, path, "is in no folder of the first two digits of its hash")
        continue
      }
      for file in try inGit({ () throws(GitError) in try workspace.repository.entries(of: folder.id) })
      where file.kind == .file && !file.name.hasPrefix(".") {
        reading.evidence += file.name.stem == nil ? 1 : 0
        if let problem = try workspace.problem(ofEvidence: file, in: folder.name) {
          note(.evidence, "\(path)/\(file.name)", problem)
        }
      }
    }
  }
}

extension WorkspaceError {
  /// What is wrong with a text, as the rest of a sentence that begins with its path.
  fileprivate var healthDetail: String {
    switch code {
    case .notUTF8: "is not UTF-8 at offset \(position ?? 0)"
    case .tooLarge: "is larger than the \(Workspace.largestDraft >> 20) MB that a draft may have"
    case .missingText: "is missing from the working copy"
    case .symbolicLink: "is no ordinary file in the working copy"
    default: "cannot be read: \(detail)"
    }
  }
}
