import Editorial
import Git
import Glibc
public import Prose

extension Workspace {
  /// Brings this copy and another in step: fetches, merges, and pushes what came of it.
  ///
  /// It may be interrupted anywhere and run again. Where a person has to decide first, nothing is committed and no file of
  /// the working copy changes; the outcome's `stopped` says what. A push that somebody was quicker than is tried again,
  /// after merging again.
  ///
  /// - Throws: `WorkspaceError` with code `dirty` where unsaved edits are in the way, `mergeEdited` where an earlier sync
  ///   stopped and somebody has begun to settle it, `unrelated`, `unmergeable`, and those of the transport.
  public func sync(
    with place: SyncPlace,
    over transport: some Transport,
    as signer: Signer
  ) throws(WorkspaceError) -> SyncOutcome {
    let record = try stoppedRecord()
    if let record, try !isMerged(record.theirs), let sheet = try editedSheet(of: record) {
      throw WorkspaceError(.mergeEdited, stoppedFolder + sheet.name)
    }
    var outcome = SyncOutcome(place: place)
    try exchange(over: transport, choices: record?.choices ?? [:], as: signer, &outcome)
    return outcome
  }

  /// Goes on with a sync that has stopped.
  ///
  /// - Parameters:
  ///   - sides: whose version stands, by the numbers of the questions from 1; the number 0 is all that are open.
  ///   - takesSheets: whether the texts that were laid out are taken as they are now.
  /// - Throws: `WorkspaceError` with code `notStopped`, `noSuchQuestion`, `mergeEdited` where sides were chosen and a text
  ///   was edited, `markerLeft`, and those of `sync`.
  public func settleSync(
    sides: [Int: ProseMerge.Side],
    takesSheets: Bool,
    over transport: some Transport,
    as signer: Signer
  ) throws(WorkspaceError) -> SyncOutcome {
    guard var record = try stoppedRecord() else { throw WorkspaceError(.notStopped) }
    if !takesSheets, let sheet = try editedSheet(of: record) {
      throw WorkspaceError(.mergeEdited, stoppedFolder + sheet.name)
    }
    for number in sides.keys.sorted() where number < 0 || number > record.questions.count {
      throw WorkspaceError(.noSuchQuestion, "\(number)", position: record.questions.count)
    }
    if let side = sides[0] {
      for key in record.questions where record.choices[key] == nil { record.choices[key] = side }
    }
    for (number, side) in sides where number > 0 { record.choices[record.questions[number - 1]] = side }
    var outcome = SyncOutcome(place: record.place)
    guard try !isMerged(record.theirs) else {
      // The process died between the merge and the forgetting of this.
      try forgetStopped(record)
      try exchange(over: transport, choices: record.choices, as: signer, &outcome)
      return outcome
    }
    var answers = MergeAnswers(sides: record.choices)
    if takesSheets { answers.texts = try texts(of: record) }
    if let stopped = try join(record.theirs, record.place, answers, as: signer, &outcome) {
      outcome.stopped = stopped
      return outcome
    }
    try exchange(over: transport, choices: record.choices, as: signer, &outcome)
    return outcome
  }

  /// The texts that a stopped sync has laid out to be edited.
  ///
  /// - Throws: `WorkspaceError` with code `notStopped`.
  public func stoppedTexts() throws(WorkspaceError) -> [String] {
    guard let record = try stoppedRecord() else { throw WorkspaceError(.notStopped) }
    return record.sheets.map { stoppedFolder + $0.name }
  }

  /// Gives up a sync that has stopped; nothing but what was chosen and edited for it is lost.
  public func abandonSync() throws(WorkspaceError) {
    guard let record = try stoppedRecord() else { throw WorkspaceError(.notStopped) }
    try forgetStopped(record)
  }

  /// The texts that a person has given back, where they are for what is merged now.
  private func texts(of record: StoppedRecord) throws(WorkspaceError) -> [String: [UInt8]] {
    guard let head = try head() else { return [:] }
    let bases = try bases(head, record.theirs)
    let sides = record.choices
    let merge = try self.merge(head, record.theirs, bases: bases, answers: MergeAnswers(sides: sides))
    var texts: [String: [UInt8]] = [:]
    for sheet in record.sheets {
      guard let bytes = try self.sheet(sheet), SHA256.hex(bytes) != sheet.written else { continue }
      let text = try Self.text(bytes, path: stoppedFolder + sheet.name)
      // Our side has gone on meanwhile: what was edited is for another merge, and is kept for the person to look at.
      guard let marked = merge.marked.first(where: { $0.path == sheet.path }),
        SHA256.hex(marked.text) == sheet.written
      else { throw WorkspaceError(.mergeOutdated, stoppedFolder + sheet.name, detail: sheet.path) }
      let edited = EditedMerge(text, of: marked.versions)
      if let line = edited.firstMarker {
        throw WorkspaceError(.markerLeft, stoppedFolder + sheet.name, position: line)
      }
      texts[sheet.path] = edited.text.utf8
    }
    return texts
  }

  /// Fetches, merges and pushes until both places have one newest commit, or a person has to decide.
  private func exchange(
    over transport: some Transport,
    choices: [String: ProseMerge.Side],
    as signer: Signer,
    _ outcome: inout SyncOutcome
  ) throws(WorkspaceError) {
    for attempt in 0..<16 {
      let hex = try transport.fetch(from: outcome.place)
      let theirs = hex.flatMap { ObjectID(hex: $0) }
      if let theirs {
        outcome.stopped = try join(theirs, outcome.place, MergeAnswers(sides: choices), as: signer, &outcome)
        if outcome.stopped != nil { return }
      }
      guard let head = try head() else { throw WorkspaceError(.noWorkspace, folder) }
      if head == theirs { return }
      if try transport.push(head.hex, to: outcome.place) {
        outcome.sent = try steps(to: head, from: theirs)
        return
      }
      // Somebody was quicker. 20, 40 … 1280 ms, with as much again by chance, so that two desks do not stay in step.
      let pause = UInt32(20_000) << min(attempt, 6)
      usleep(pause + UInt32.random(in: 0..<pause))
    }
    throw WorkspaceError(.outrun, outcome.place.name)
  }

  /// Merges another line of work into the checked-out branch, or moves the branch forward to it.
  ///
  /// - Returns: what has to be settled first; nil when the branch holds the other line.
  private func join(
    _ theirs: ObjectID,
    _ place: SyncPlace,
    _ answers: MergeAnswers,
    as signer: Signer,
    _ outcome: inout SyncOutcome
  ) throws(WorkspaceError) -> StoppedMerge? {
    let record = try stoppedRecord()
    for attempt in 0..<12 {
      do throws(WorkspaceError) {
        let before = try head()
        if let open = try joinOnce(theirs, place, answers, as: signer, &outcome) {
          try forgetStopped(record)
          var kept = StoppedRecord(place: place, theirs: theirs)
          kept.choices = answers.sides
          return try keep(kept, open)
        }
        try forgetStopped(record)
        outcome.received += try steps(to: theirs, from: before)
        try note(draftsChangedSince: before, &outcome)
        return nil
      } catch let error where error.code == .busy {
        let pause = UInt32(1_000) << attempt
        usleep(pause + UInt32.random(in: 0..<pause))
      }
    }
    throw WorkspaceError(.busy, folder)
  }

  /// - Returns: a merge with open questions; nil when the branch holds the other line.
  private func joinOnce(
    _ theirs: ObjectID,
    _ place: SyncPlace,
    _ answers: MergeAnswers,
    as signer: Signer,
    _ outcome: inout SyncOutcome
  ) throws(WorkspaceError) -> TreeMerge? {
    var made: String?
    let open = try locked { workspace throws(WorkspaceError) -> TreeMerge? in
      try workspace.requireWritable()
      let head = try inGit { () throws(GitError) in try workspace.repository.head() }
      let committer = Signature(signer.committer.name, signer.committer.email, at: signer.recorded)
      guard let ours = head.commit else {
        try inGit { () throws(GitError) in
          try workspace.repository.advance(to: theirs, on: head, note: "sync: \(place.name)", by: committer)
        }
        return nil
      }
      let bases = try workspace.bases(ours, theirs)
      if bases == [theirs] { return nil }
      if bases == [ours] {
        try inGit { () throws(GitError) in
          try workspace.repository.advance(to: theirs, on: head, note: "sync: \(place.name)", by: committer)
        }
        return nil
      }
      let merge = try workspace.merge(ours, theirs, bases: bases, answers: answers)
      guard merge.questions.isEmpty else { return merge }
      var landing = Landing(
        changes: merge.changes,
        message: try workspace.message(joining: theirs, to: ours, from: place),
        author: Signature(signer.author.name, signer.authorEmail, at: signer.time),
        committer: committer
      )
      landing.merged = theirs
      let sealer = signer.sealer.map { KitSealer($0) }
      do throws(WorkspaceError) {
        made = try inGit { () throws(GitError) in
          try workspace.repository.land([landing], on: head, sealedBy: sealer).last?.hex
        }
      } catch {
        throw sealer?.failure ?? error
      }
      return nil
    }
    if let made { outcome.merges.append(made) }
    return open
  }

  /// What both commits have in common.
  private func bases(_ ours: ObjectID, _ theirs: ObjectID) throws(WorkspaceError) -> [ObjectID] {
    let bases = try inGit { () throws(GitError) in try repository.mergeBases(of: ours, and: theirs) }
    guard !bases.isEmpty else { throw WorkspaceError(.unrelated) }
    return bases
  }

  /// Whether the checked-out branch holds a commit.
  private func isMerged(_ commit: ObjectID) throws(WorkspaceError) -> Bool {
    guard let head = try head() else { return false }
    return try inGit { () throws(GitError) in try repository.mergeBases(of: head, and: commit) } == [commit]
  }
}
