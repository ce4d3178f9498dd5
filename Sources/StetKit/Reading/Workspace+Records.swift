public import Editorial
import Git

extension Workspace {
  /// What a draft's `story.json` says at the newest commit; one that cannot be read says nothing.
  public func story(of draft: DraftName) throws(WorkspaceError) -> Story {
    var damaged: [DamagedFile] = []
    guard let tree = try headTree() else { return Story(title: draft.slug.string, authors: []) }
    return try story(of: draft, in: tree, damaged: &damaged)
  }

  func story(
    of draft: DraftName,
    in tree: ObjectID,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> Story {
    let path = "\(draft.folder)/story.json"
    let fallback = Story(title: draft.slug.string, authors: [])
    guard let bytes = try record(at: path, in: tree, damaged: &damaged) else { return fallback }
    return Self.read(path, into: &damaged) { () throws(JSONError) in try Story(file: bytes) } ?? fallback
  }

  func claims(
    of draft: DraftName,
    in tree: ObjectID,
    only wanted: Set<ClaimID>?,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> (claims: [Claim], ids: [ClaimID]) {
    var claims: [Claim] = []
    var ids: [ClaimID] = []
    for entry in try entries(of: "\(draft.folder)/claims", in: tree) {
      let path = "\(draft.folder)/claims/\(entry.name)"
      guard entry.kind == .file, let stem = entry.name.stem, let id = ClaimID(stem) else {
        let problem = entry.kind == .file ? "is not named as a claim is" : "is not an ordinary file"
        damaged.append(DamagedFile(path: path, problem: problem, line: nil))
        continue
      }
      ids.append(id)
      guard wanted?.contains(id) ?? true else { continue }
      guard let bytes = try record(entry, at: path, damaged: &damaged) else { continue }
      if let claim = Self.read(path, into: &damaged, { () throws(JSONError) in try Claim(id: id, file: bytes) }) {
        claims.append(claim)
      }
    }
    return (claims, ids)
  }

  func checks(
    of draft: DraftName,
    in tree: ObjectID,
    of ids: [ClaimID],
    only wanted: Set<ClaimID>?,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [Check] {
    var checks: [Check] = []
    let known = Set(ids)
    for folder in try entries(of: "\(draft.folder)/checks", in: tree) {
      guard folder.kind == .directory, let id = ClaimID(folder.name) else {
        let path = "\(draft.folder)/checks/\(folder.name)"
        damaged.append(DamagedFile(path: path, problem: "is not named as a claim is", line: nil))
        continue
      }
      guard wanted?.contains(id) ?? true else { continue }
      let entries = try inGit { () throws(GitError) in try repository.entries(of: folder.id) }
      for entry in entries {
        let path = "\(draft.folder)/checks/\(id.string)/\(entry.name)"
        guard entry.kind == .file, let email = entry.name.stem else {
          damaged.append(DamagedFile(path: path, problem: "is not a person's file", line: nil))
          continue
        }
        guard let bytes = try record(entry, at: path, damaged: &damaged) else { continue }
        let check = Self.read(path, into: &damaged) { () throws(JSONError) in
          try Check(claim: id, email: email, file: bytes)
        }
        guard let check else { continue }
        guard known.contains(id) else {
          // Somebody checked something there, and the gate must not open as if they had not.
          damaged.append(DamagedFile(path: path, problem: "checks a claim that the draft does not have", line: nil))
          continue
        }
        checks.append(check)
      }
    }
    return checks
  }

  /// The house checklists of some names, and what is wrong with the others.
  func checklists(
    named names: [String],
    in tree: ObjectID
  ) throws(WorkspaceError) -> (lists: [Checklist], broken: [DamagedFile]) {
    var lists: [Checklist] = []
    var broken: [DamagedFile] = []
    for name in names {
      let path = Checklist.path(of: name)
      guard (try? RepositoryPath(path)) != nil, !name.contains("/") else {
        broken.append(DamagedFile(path: path, problem: "has no name that a checklist can have", line: nil))
        continue
      }
      guard let bytes = try record(at: path, in: tree, damaged: &broken) else { continue }
      let list = Self.read(path, into: &broken) { () throws(JSONError) in try Checklist(name: name, file: bytes) }
      if let list { lists.append(list) }
    }
    return (lists, broken)
  }

  /// The names of all house checklists, from the names of their files, and what else lies in their folder as if it were one.
  func checklistNames(in tree: ObjectID) throws(WorkspaceError) -> (names: [String], strays: [DamagedFile]) {
    var names: [String] = []
    var strays: [DamagedFile] = []
    for entry in try entries(of: "checklists", in: tree) {
      if entry.kind == .file, Self.isChecklist(entry.name) {
        names.append(Checklist.name(ofPath: entry.name))
      } else if let problem = try problem(ofStray: entry) {
        strays.append(DamagedFile(path: "checklists/\(entry.name)", problem: problem, line: nil))
      }
    }
    return (names, strays)
  }

  /// Why something in the folder of checklists is none, although it seems to be; nil where it does not.
  private func problem(ofStray entry: TreeEntry) throws(WorkspaceError) -> String? {
    let name = entry.name.lowercased()
    let isMarkdown = name.hasSuffix(".markdown") || name.hasSuffix(".md") && name != "readme.md"
    switch entry.kind {
    case .file: return isMarkdown ? "is read as no checklist, for its name does not end in “.md”" : nil
    case .symbolicLink: return isMarkdown ? "is a symbolic link, and stet follows none" : nil
    case .directory:
      let files = try inGit { () throws(GitError) in try repository.entries(of: entry.id) }
      return files.contains { Self.isChecklist($0.name) } ? "is a folder, and lists in a folder are read as none" : nil
    case .submodule: return nil
    }
  }

  /// Everybody's ticks of checklists for a draft.
  func checklistWork(
    of draft: DraftName,
    in tree: ObjectID,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [ChecklistWork] {
    var work: [ChecklistWork] = []
    for entry in try entries(of: "\(draft.folder)/checklists", in: tree) {
      let path = "\(draft.folder)/checklists/\(entry.name)"
      guard entry.kind == .file, let email = entry.name.stem else {
        damaged.append(DamagedFile(path: path, problem: "is not a person's file", line: nil))
        continue
      }
      guard let bytes = try record(entry, at: path, damaged: &damaged) else { continue }
      let one = Self.read(path, into: &damaged) { () throws(JSONError) in
        try ChecklistWork(email: email, file: bytes)
      }
      if let one { work.append(one) }
    }
    return work
  }

  static func read<Value>(
    _ path: String,
    into damaged: inout [DamagedFile],
    _ body: () throws(JSONError) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      damaged.append(DamagedFile(path: path, problem: error.problem, line: error.line))
      return nil
    }
  }

  /// The bytes of a record; nil, and a word on it, when it is larger than any that stet writes.
  private func record(
    _ entry: TreeEntry,
    at path: String,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [UInt8]? {
    do {
      return try inGit { () throws(GitError) in try repository.blob(entry.id, limit: Self.largestRecord) }
    } catch let error where error.code == .tooLarge {
      let limit = "\(Self.largestRecord >> 20) MB"
      damaged.append(DamagedFile(path: path, problem: "is larger than the \(limit) that stet reads", line: nil))
      return nil
    }
  }

  /// The bytes of a record at a path below a tree; nil when there is none, or none that can be read.
  func record(
    at path: String,
    in tree: ObjectID,
    damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [UInt8]? {
    let place = try self.path(path)
    let entry = try inGit { () throws(GitError) in try repository.entry(at: place, in: tree) }
    guard let entry, entry.kind == .file else {
      let problem = entry == nil ? "is missing" : "is not an ordinary file"
      damaged.append(DamagedFile(path: path, problem: problem, line: nil))
      return nil
    }
    return try record(entry, at: path, damaged: &damaged)
  }

  func entries(of folder: String, in tree: ObjectID) throws(WorkspaceError) -> [TreeEntry] {
    let path = try self.path(folder)
    return try inGit { () throws(GitError) in
      guard let entry = try repository.entry(at: path, in: tree), entry.kind == .directory else { return [] }
      return try repository.entries(of: entry.id)
    }
  }
}

extension String {
  /// A file's name without `.json`; nil when it ends otherwise.
  var stem: String? { hasSuffix(".json") ? String(dropLast(5)) : nil }
}
