public import Editorial
import Git
import Prose

extension Workspace {
  /// A draft as it stands at a revision, with everything that follows from it.
  ///
  /// - Throws: `WorkspaceError` with code `unknownRevision`, or `notUTF8` when the draft's text is.
  public func dossier(
    of draft: DraftName, at name: RevisionName = .latest
  ) throws(WorkspaceError) -> Dossier {
    let commit = try commit(naming: name, of: draft)
    let files = try files(of: draft, at: commit, named: name)
    return Dossier(files.draft, settings: files.settings)
  }

  /// Every draft as it stands, and why some cannot be read: one that is broken must not hide the others.
  public func dossiers() throws(WorkspaceError) -> (dossiers: [Dossier], unreadable: [WorkspaceError]) {
    var dossiers: [Dossier] = []
    var unreadable: [WorkspaceError] = []
    for draft in try drafts() {
      do throws(WorkspaceError) {
        dossiers.append(try dossier(of: draft))
      } catch {
        unreadable.append(error)
      }
    }
    return (dossiers, unreadable)
  }

  /// A draft with today's claims and checks, judged by the text that a past revision had.
  ///
  /// It answers what an edit since then hits.
  public func dossier(of draft: DraftName, upTo revision: Revision) throws(WorkspaceError) -> Dossier {
    var (files, settings) = try files(of: draft, at: commit(naming: .latest, of: draft))
    files.revisions.removeAll { $0.number > revision.number }
    for revision in DraftFiles.needed(files.revisions, for: files.claims) where files.texts[revision.content] == nil {
      files.texts[revision.content] = try text(of: revision, of: draft)
    }
    return Dossier(files, settings: settings)
  }

  /// The workspace's settings at the newest commit, and what is wrong with their file.
  public func settings() throws(WorkspaceError) -> (settings: Settings, damage: DamagedFile?) {
    guard let tree = try headTree() else { return (Settings(), nil) }
    return try settings(in: tree)
  }

  private func settings(in tree: ObjectID) throws(WorkspaceError) -> (settings: Settings, damage: DamagedFile?) {
    guard let bytes = try blob(at: "stet.json", in: tree) else {
      return (Settings(), DamagedFile(path: "stet.json", problem: "is missing", line: nil))
    }
    do {
      return (try Settings(file: bytes), nil)
    } catch {
      return (Settings(), DamagedFile(path: "stet.json", problem: error.problem, line: error.line))
    }
  }

  func files(
    of draft: DraftName, at commit: ObjectID, named name: RevisionName = .latest
  ) throws(WorkspaceError) -> (draft: DraftFiles, settings: Settings) {
    let tree = try inGit { () throws(GitError) in try repository.commit(commit).tree }
    let revisions = try revisions(of: draft, from: commit)
    guard let last = revisions.last else {
      throw WorkspaceError(.unknownRevision, name.typed, detail: draft.slug.string)
    }
    var (settings, settingsDamage) = try settings(in: tree)
    var damaged = [settingsDamage].compactMap(\.self)
    let claims = try claims(of: draft, in: tree, damaged: &damaged)
    let checks = try checks(of: draft, in: tree, damaged: &damaged)
    let story = try story(of: draft, in: tree, damaged: &damaged)
    var texts: [ContentID: Text] = [:]
    for revision in DraftFiles.needed(revisions, for: claims) where texts[revision.content] == nil {
      do {
        texts[revision.content] = try text(of: revision, of: draft)
      } catch let error where error.code == .notUTF8 || error.code == .tooLarge {
        // The revision at hand must be readable; one of the past is passed over as a missing piece of history is.
        guard revision.content != last.content else { throw error }
        texts[revision.content] = Text("")
      }
    }
    settings.requiredChecklists.sort()
    let files = DraftFiles(
      slug: draft.slug, folder: draft.folder, story: story, revisions: revisions, texts: texts, claims: claims,
      checks: checks, damaged: damaged)
    return (files, settings)
  }

  private func story(
    of draft: DraftName, in tree: ObjectID, damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> Story {
    let path = "\(draft.folder)/story.json"
    let fallback = Story(title: draft.slug.string, authors: [])
    guard let bytes = try blob(at: path, in: tree) else {
      damaged.append(DamagedFile(path: path, problem: "is missing", line: nil))
      return fallback
    }
    return Self.read(path, into: &damaged) { () throws(JSONError) in try Story(file: bytes) } ?? fallback
  }

  private func claims(
    of draft: DraftName, in tree: ObjectID, damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [Claim] {
    var claims: [Claim] = []
    for entry in try entries(of: "\(draft.folder)/claims", in: tree) where entry.kind == .file {
      let path = "\(draft.folder)/claims/\(entry.name)"
      guard let stem = entry.name.stem, let id = ClaimID(stem) else {
        damaged.append(DamagedFile(path: path, problem: "is not named as a claim is", line: nil))
        continue
      }
      let bytes = try record(entry)
      if let claim = Self.read(path, into: &damaged, { () throws(JSONError) in try Claim(id: id, file: bytes) }) {
        claims.append(claim)
      }
    }
    return claims
  }

  private func checks(
    of draft: DraftName, in tree: ObjectID, damaged: inout [DamagedFile]
  ) throws(WorkspaceError) -> [Check] {
    var checks: [Check] = []
    for folder in try entries(of: "\(draft.folder)/checks", in: tree) where folder.kind == .directory {
      guard let id = ClaimID(folder.name) else { continue }
      let entries = try inGit { () throws(GitError) in try repository.entries(of: folder.id) }
      for entry in entries where entry.kind == .file {
        let path = "\(draft.folder)/checks/\(id.string)/\(entry.name)"
        guard let email = entry.name.stem else { continue }
        let bytes = try record(entry)
        let check = Self.read(path, into: &damaged) { () throws(JSONError) in
          try Check(claim: id, email: email, file: bytes)
        }
        if let check { checks.append(check) }
      }
    }
    return checks
  }

  private static func read<Value>(
    _ path: String, into damaged: inout [DamagedFile], _ body: () throws(JSONError) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      damaged.append(DamagedFile(path: path, problem: error.problem, line: error.line))
      return nil
    }
  }

  private func record(_ entry: TreeEntry) throws(WorkspaceError) -> [UInt8] {
    try inGit { () throws(GitError) in try repository.blob(entry.id, limit: Self.largestRecord) }
  }

  private func blob(at path: String, in tree: ObjectID) throws(WorkspaceError) -> [UInt8]? {
    let path = try self.path(path)
    return try inGit { () throws(GitError) in
      guard let entry = try repository.entry(at: path, in: tree), entry.kind == .file else { return nil }
      return try repository.blob(entry.id, limit: Self.largestRecord)
    }
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
