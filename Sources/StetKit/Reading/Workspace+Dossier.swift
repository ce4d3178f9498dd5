public import Editorial
import Git
public import Prose

extension Workspace {
  /// A draft as it stands at a revision, with everything that follows from it.
  ///
  /// - Throws: `WorkspaceError` with code `unknownRevision`, or `notUTF8` when the draft's text is.
  public func dossier(
    of draft: DraftName,
    at name: RevisionName = .latest
  ) throws(WorkspaceError) -> Dossier {
    let commit = try commit(naming: name, of: draft)
    let files = try files(of: draft, at: commit, named: name)
    let dossier = Dossier(files.draft, settings: files.settings, today: today)
    if name == .latest { keepTrails(of: dossier, in: files.settings) }
    return dossier
  }

  /// A draft as it stands at a revision, with all house checklists and not only those that the gate asks for.
  ///
  /// - Parameter asEdited: whether the lists are those of the working copy, as they will count once they are committed.
  public func dossierWithChecklists(
    of draft: DraftName,
    at name: RevisionName = .latest,
    asEdited: Bool = false
  ) throws(WorkspaceError) -> Dossier {
    var (files, settings) = try files(
      of: draft,
      at: commit(naming: name, of: draft),
      named: name,
      readsAllChecklists: true
    )
    for edited in try asEdited ? editedChecklists() : [] {
      files.checklists.removeAll { $0.name == edited.name }
      files.brokenChecklists.removeAll { $0.path == edited.path }
      if let list = edited.list { files.checklists.append(list) }
      if let damage = edited.damage { files.brokenChecklists.append(damage) }
    }
    let dossier = Dossier(files, settings: settings, today: today)
    if name == .latest, !asEdited { keepTrails(of: dossier, in: settings) }
    return dossier
  }

  /// A draft as it stands with only some of its claims and the checks on them: all that a decision on them needs, at a cost that
  /// does not grow with the draft's claims.
  func dossier(of draft: DraftName, only claims: Set<ClaimID>) throws(WorkspaceError) -> Dossier {
    let files = try files(of: draft, at: commit(naming: .latest, of: draft), only: claims)
    return Dossier(files.draft, settings: files.settings, today: today)
  }

  /// A draft as it stands; a newest text that cannot be read counts as empty, so that saving a sound one mends the draft.
  func dossierToSave(of draft: DraftName) throws(WorkspaceError) -> Dossier {
    let files = try files(of: draft, at: commit(naming: .latest, of: draft), acceptsUnreadable: true)
    return Dossier(files.draft, settings: files.settings, today: today)
  }

  /// Every draft as it stands, and why some cannot be read: one that is broken must not hide the others.
  public func dossiers() throws(WorkspaceError) -> (dossiers: [Dossier], unreadable: [WorkspaceError]) {
    try dossiers(of: drafts())
  }

  /// The drafts that have a claim of one of some statuses, and why some cannot be read; where the others stand is kept, so they
  /// are not read.
  ///
  /// - Parameter statuses: the words of `ClaimStatus`.
  public func dossiers(
    holding statuses: Set<String>
  ) throws(WorkspaceError) -> (dossiers: [Dossier], unreadable: [WorkspaceError]) {
    let standings = try standings().standings
    let others = Set(standings.filter { $0.damaged.isEmpty && !$0.holds(statuses) }.map(\.folder))
    return try dossiers(of: drafts().filter { !others.contains($0.folder) })
  }

  private func dossiers(
    of drafts: [DraftName]
  ) throws(WorkspaceError) -> (dossiers: [Dossier], unreadable: [WorkspaceError]) {
    var dossiers: [Dossier] = []
    var unreadable: [WorkspaceError] = []
    guard let head = try head() else { return ([], []) }
    let histories = try histories(from: head)
    for draft in drafts {
      do throws(WorkspaceError) {
        let files = try files(of: draft, at: head, history: histories[draft.textPath])
        dossiers.append(Dossier(files.draft, settings: files.settings, today: today))
      } catch {
        unreadable.append(error)
      }
    }
    return (dossiers, unreadable)
  }

  /// A draft with today's claims and checks, judged by a text that is not recorded yet: what saving it would do.
  public func dossier(of draft: DraftName, with text: Text) throws(WorkspaceError) -> Dossier {
    let (files, settings) = try files(of: draft, with: text)
    return Dossier(files, settings: settings, today: today)
  }

  /// A draft with today's claims and checks, judged by the text that a past revision had.
  ///
  /// It answers what an edit did to them.
  public func dossier(of draft: DraftName, upTo revision: Revision) throws(WorkspaceError) -> Dossier {
    let (files, settings) = try files(of: draft, upTo: revision)
    return Dossier(files, settings: settings, today: today)
  }

  /// The workspace's settings at the newest commit, and what is wrong with their file.
  public func settings() throws(WorkspaceError) -> (settings: Settings, damage: DamagedFile?) {
    guard let tree = try headTree() else { return (Settings(), nil) }
    return try settings(in: tree)
  }

  func settings(in tree: ObjectID) throws(WorkspaceError) -> (settings: Settings, damage: DamagedFile?) {
    var damaged: [DamagedFile] = []
    guard let bytes = try record(at: "stet.json", in: tree, damaged: &damaged) else {
      return (Settings(), damaged.first)
    }
    let settings = Self.read("stet.json", into: &damaged) { () throws(JSONError) in try Settings(file: bytes) }
    return (settings ?? Settings(), damaged.first)
  }

  func files(
    of draft: DraftName,
    at commit: ObjectID,
    named name: RevisionName = .latest,
    history: History? = nil,
    only wanted: Set<ClaimID>? = nil,
    readsAllTexts: Bool = false,
    acceptsUnreadable: Bool = false,
    readsAllChecklists: Bool = false
  ) throws(WorkspaceError) -> (draft: DraftFiles, settings: Settings) {
    let tree = try inGit { () throws(GitError) in try repository.commit(commit).tree }
    let revisions =
      if let history { try revisions(history.found) } else {
        try revisions(of: draft, upTo: name, commit: commit)
      }
    guard let last = revisions.last else {
      throw WorkspaceError(.unknownRevision, name.typed, detail: draft.slug.string)
    }
    var (settings, settingsDamage) = try settings(in: tree)
    var damaged = [settingsDamage].compactMap(\.self)
    let (claims, ids) = try claims(of: draft, in: tree, only: wanted, damaged: &damaged)
    let checks = try checks(of: draft, in: tree, of: ids, only: wanted, damaged: &damaged)
    let story = try story(of: draft, in: tree, damaged: &damaged)
    settings.requiredChecklists = Set(settings.requiredChecklists).sorted()
    var files = DraftFiles(
      slug: draft.slug,
      folder: draft.folder,
      story: story,
      revisions: revisions,
      texts: [:],
      claims: claims,
      ids: ids,
      checks: checks,
      damaged: damaged
    )
    // A decision on single claims needs none of them.
    var lists = wanted == nil ? settings.requiredChecklists : []
    var strays: [DamagedFile] = []
    if readsAllChecklists { (lists, strays) = try checklistNames(in: tree) }
    if !lists.isEmpty || !strays.isEmpty {
      (files.checklists, files.brokenChecklists) = try checklists(named: lists, in: tree)
      files.brokenChecklists += strays
      files.checklistWork = try checklistWork(of: draft, in: tree, damaged: &files.damaged)
    }
    // Whoever reads all drafts at once looks for the names of all of them at once.
    if history == nil { files.names = try names(of: files.nameless, from: commit) }
    files.ways = keptWays(of: files, in: settings)
    for revision in readsAllTexts ? revisions[...] : files.needed where files.texts[revision.content] == nil {
      do {
        files.texts[revision.content] = try text(of: revision, of: draft)
      } catch let error where error.code == .notUTF8 || error.code == .tooLarge {
        // The revision at hand must be readable; one of the past is passed over as a missing piece of history is.
        guard revision.content != last.content || acceptsUnreadable else { throw error }
        files.texts[revision.content] = Text("")
        files.unreadable.insert(revision.content)
      }
    }
    return (files, settings)
  }
}
