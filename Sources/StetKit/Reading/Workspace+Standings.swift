public import Editorial
import Git
import Prose

/// Where the drafts stand, each with those of its claims that were asked for.
private struct Desk {
  var drafts: [(standing: DraftStanding, claims: [ClaimRow])] = []
  /// Those of the drafts that were read which somebody has in their hands, where that was asked for; by their folders.
  var inHands: [String: Dossier] = [:]
  var unreadable: [WorkspaceError] = []
}

/// Which claims are asked for.
private enum AskedClaims {
  case none
  /// Those of these statuses, by their words.
  case holding(Set<String>)
  /// None of the rows, but whole drafts that hold a claim in the hands of somebody, by their address.
  case inHands(of: String)
}

extension Workspace {
  /// How many drafts are read anew before the result is kept, or one in how many: a few of many cost less than the file.
  private static let deskInterval = 8

  /// Where every draft stands at the newest commit, in the order of their names, and why some cannot be read.
  ///
  /// - Parameter progress: told how many of the drafts that have to be read are, and how many there are.
  /// - Complexity: one walk over what is new in the history, and the drafts that changed since this was asked last.
  public func standings(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(WorkspaceError) -> (standings: [DraftStanding], unreadable: [WorkspaceError]) {
    let desk = try desk(.none, progress)
    return (desk.drafts.map(\.standing), desk.unreadable)
  }

  /// The claims of some statuses in all drafts, in the order of the drafts' names and then of the text, and why some drafts
  /// cannot be read.
  ///
  /// - Parameters:
  ///   - statuses: the words of `ClaimStatus`.
  ///   - progress: told how many of the drafts that have to be read are, and how many there are.
  /// - Returns: also the drafts that have none, with what could not be read in them.
  public func claims(
    holding statuses: Set<String>,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(WorkspaceError) -> (drafts: [(standing: DraftStanding, claims: [ClaimRow])], unreadable: [WorkspaceError]) {
    let desk = try desk(.holding(statuses), progress)
    return (desk.drafts, desk.unreadable)
  }

  /// Where every draft stands, and those whole that hold claims in somebody's hands, in the order of their names.
  ///
  /// - Parameters:
  ///   - email: whose hands.
  ///   - progress: told how many of the drafts that have to be read are, and how many there are.
  public func standings(
    withWorkOf email: String,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(WorkspaceError) -> (standings: [DraftStanding], work: [Dossier], unreadable: [WorkspaceError]) {
    let desk = try desk(.inHands(of: email), progress)
    var work: [Dossier] = []
    for (standing, _) in desk.drafts where standing.story.hands.contains(email) {
      if let dossier = desk.inHands[standing.folder] {
        work.append(dossier)
      } else {
        work.append(try dossier(of: standing.name))
      }
    }
    return (desk.drafts.map(\.standing), work, desk.unreadable)
  }

  private func desk(
    _ asked: AskedClaims,
    _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(WorkspaceError) -> Desk {
    guard let head = try head(), let tree = try headTree() else { return Desk() }
    let settingsFile = try inGit { () throws(GitError) in
      try repository.entry(at: RepositoryPath("stet.json"), in: tree)
    }
    let checklists = try inGit { () throws(GitError) in
      try repository.entry(at: RepositoryPath("checklists"), in: tree)
    }
    // What the gate asks for stands in both.
    let settings = "\(settingsFile?.id.hex ?? "none")-\(checklists?.id.hex ?? "none")"
    // Where the kernel does not tell which program this is, nothing is kept.
    let program = try? HostFile.ownIdentity()
    let memo: DeskMemo? = if let program { DeskMemo(repository, program: program, settings: settings) } else { nil }
    let touched = try self.touched(since: memo?.head, at: head)
    var found: [(draft: DraftName, tree: ObjectID, standing: DraftStanding?, claims: [ClaimRow])] = []
    for (draft, folder) in try folders(in: tree) {
      var kept: (standing: DraftStanding, claims: [ClaimRow])?
      if let touched, !touched.contains(draft.textPath), let entry = memo?.entries[draft.folder],
        entry.tree == folder.hex
      {
        kept = self.kept(draft, entry, in: memo, asked)
      }
      found.append((draft, folder, kept?.standing, kept?.claims ?? []))
    }
    let key = program.map { (program: $0, settings: settings) }
    var desk =
      if found.count(where: { $0.standing == nil }) < Self.deskInterval {
        try read(found, at: head, asked, memo, key, progress)
      } else {
        try repository.readingOnce { () throws(WorkspaceError) in
          try read(found, at: head, asked, memo, key, progress)
        }
      }
    let names = try names(of: Set(desk.drafts.compactMap(\.standing.nameless)), from: head)
    if !names.isEmpty { for index in desk.drafts.indices { desk.drafts[index].standing.call(names) } }
    return desk
  }

  /// The drafts whose texts may have other histories than at a commit that was looked at before; nil when all may.
  private func touched(since known: ObjectID?, at head: ObjectID) throws(WorkspaceError) -> Set<String>? {
    guard let known else { return nil }
    return try inGit { () throws(GitError) in
      try repository.filesTouched(of: Self.draftTexts, from: head, notIn: known)
    }
  }

  /// What is kept of a draft; nil where it is not all there, or not of today.
  private func kept(
    _ draft: DraftName,
    _ entry: DeskMemo.Entry,
    in memo: DeskMemo?,
    _ asked: AskedClaims
  ) -> (standing: DraftStanding, claims: [ClaimRow])? {
    guard let standing = DraftStanding(line: entry.figures, of: draft.slug, in: draft.folder),
      standing.holds(on: today)
    else { return nil }
    guard case .holding(let statuses) = asked else { return (standing, []) }
    var rows: [(number: Int, row: ClaimRow)] = []
    for part in entry.rows where statuses.contains(part.status) {
      guard let bytes = memo?.bytes(of: part) else { return nil }
      for line in bytes.split(separator: 0x0A) {
        let parts = line.split(separator: 0x09, maxSplits: 1)
        guard parts.count == 2, let number = Int(String(decoding: parts[0], as: UTF8.self)),
          let row = ClaimRow(text: String(decoding: parts[1], as: UTF8.self))
        else { return nil }
        rows.append((number, row))
      }
    }
    return (standing, rows.sorted { $0.number < $1.number }.map(\.row))
  }

  /// Reads the drafts of which nothing is kept, and keeps what was found where that was some work.
  private func read(
    _ found: [(draft: DraftName, tree: ObjectID, standing: DraftStanding?, claims: [ClaimRow])],
    at head: ObjectID,
    _ asked: AskedClaims,
    _ memo: DeskMemo?,
    _ key: (program: String, settings: String)?,
    _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws(WorkspaceError) -> Desk {
    let missing = found.filter { $0.standing == nil }.map { (draft: $0.draft, tree: $0.tree) }
    let histories = try histories(of: missing, at: head)
    var desk = Desk()
    // To keep what was found takes a copy of all that was kept of the others.
    let isWorthKeeping = missing.count >= Self.deskInterval || missing.count * Self.deskInterval >= found.count
    let keeps = key != nil && !missing.isEmpty && (isWorthKeeping || memo == nil)
    var new = DeskMemo.Draft(program: key?.program ?? "", settings: key?.settings ?? "", head: head)
    var done = 0
    for part in found {
      if let standing = part.standing {
        desk.drafts.append((standing, part.claims))
        if keeps, let memo, let entry = memo.entries[part.draft.folder] { new.add(part.draft.folder, entry, of: memo) }
        continue
      }
      progress(done, missing.count)
      done += 1
      guard let history = histories[part.draft.textPath], !history.isMissing else { continue }
      do throws(WorkspaceError) {
        var files = try files(of: part.draft, at: head, history: history)
        if case .inHands = asked { files.draft.names = try names(of: files.draft.nameless, from: head) }
        let dossier = Dossier(files.draft, settings: files.settings, today: today)
        let standing = DraftStanding(dossier)
        let claims = dossier.claims.map { ClaimRow($0) }
        if keeps, let figures = standing.line {
          let ids = dossier.claims.map(\.claim.id)
          new.add(part.draft.folder, tree: part.tree, figures: figures, ids: ids, claims: claims)
        }
        switch asked {
        case .none: desk.drafts.append((standing, []))
        case .holding(let statuses): desk.drafts.append((standing, claims.filter { statuses.contains($0.status) }))
        case .inHands(of: let email):
          desk.drafts.append((standing, []))
          if standing.story.hands.contains(email) { desk.inHands[standing.folder] = dossier }
        }
      } catch {
        desk.unreadable.append(error)
      }
    }
    if keeps, let bytes = new.bytes { repository.keepDerived("desk", bytes) }
    return desk
  }

  /// The histories of the texts of some drafts: of few each by itself, of many in one walk.
  private func histories(
    of drafts: [(draft: DraftName, tree: ObjectID)],
    at head: ObjectID
  ) throws(WorkspaceError) -> [String: History] {
    guard drafts.count <= 2 else { return try histories(from: head) }
    var found: [String: History] = [:]
    for draft in try self.drafts(drafts) { found[draft.textPath] = try history(of: path(draft.textPath), from: head) }
    return found
  }
}
