import Testing

@testable import Editorial

/// One person's ticks of checklists, as records: merged, taken back, and followed by the audit.
struct ChecklistWorkTests {
  /// The person's file after each of three ticks, and its path.
  private func growth() throws -> (path: String, files: [[UInt8]]) {
    var desk = Desk()
    let text = "- [ ] One.\n- [ ] Two.\n- [ ] Three.\n"
    desk.checklists = [try Checklist(name: "release", file: Array(text.utf8))]
    var files: [[UInt8]] = []
    for number in 1...3 {
      let doer = Doer(person: Desk.ann, time: desk.tick())
      let plan = try TickItems(["release/\(number)"]).plan(on: desk.dossier, by: doer)
      try desk.apply(plan)
      files.append(plan.files[0].bytes)
    }
    return ("\(desk.folder)/checklists/\(Desk.ann.email).json", files)
  }

  private func items(_ file: [UInt8]?) throws -> [String] {
    try ChecklistWork(email: Desk.ann.email, file: file ?? []).decisions.map(\.item)
  }

  @Test func keepsTheTicksOfTwoMachines() throws {
    let (path, files) = try growth()
    let whole = try ChecklistWork(email: Desk.ann.email, file: files[2])
    let other = ChecklistWork(person: Desk.ann).adding([whole.decisions[0], whole.decisions[2]])
    let merge = FileVersions(path: path, base: files[0], ours: files[1], theirs: other.file).merged()
    #expect(merge.questions.isEmpty)
    #expect(try items(merge.bytes) == ["One.", "Two.", "Three."])
    #expect(merge == FileVersions(path: path, base: files[0], ours: other.file, theirs: files[1]).merged())
    let broken = FileVersions(path: path, base: files[0], ours: files[1], theirs: Array("{".utf8)).merged()
    #expect(broken.questions.count == 1)
  }

  @Test func isTakenBackByteForByte() throws {
    let (path, files) = try growth()
    func deed(_ before: [UInt8]?, _ after: [UInt8], by person: Person = Desk.ann) -> Deed? {
      Deed(of: person, in: "c1", at: Timestamp(seconds: 0, offset: 0), path: path, before: before, after: after)
    }
    #expect(deed(files[0], files[1], by: Desk.bob) == nil && deed(files[1], files[0]) == nil)
    #expect(deed(Array("{".utf8), files[1]) == nil)
    let last = try #require(deed(files[0], files[1]))
    #expect(last.stands(in: files[2]) && !last.stands(in: files[0]))
    let undo = Undo(last, shortID: "harbour-bridge", current: files[1], changed: nil, neighbours: [])
    let plan = try undo.plan()
    #expect(plan.files.map(\.bytes) == [files[0]] && plan.subject == "undo tick harbour-bridge: “Two.”")
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Undo"])
    let first = try #require(deed(nil, files[0]))
    let gone = Undo(first, shortID: "harbour-bridge", current: files[0], changed: nil, neighbours: [])
    #expect(try gone.plan().files.map(\.isRemoved) == [true])
    let later = Undo(last, shortID: "harbour-bridge", current: files[2], changed: nil, neighbours: [])
    let error = #expect(throws: Refusal.self) { try later.plan() }
    #expect(error?.code == .changedSince)
  }

  @Test(arguments: [
    (Desk.ann.email, [0, 1, 2], [AuditFinding.Fault]()), (Desk.bob.email, [0, 1], [.foreignFile, .foreignFile]),
    (Desk.ann.email, [1, 0], [.decisionRemoved]),
  ])
  func isFollowedByTheAudit(email: String, order: [Int], faults: [AuditFinding.Fault]) throws {
    let (path, files) = try growth()
    var trail = AuditTrail()
    var before: [UInt8]?
    for (number, index) in order.enumerated() {
      let change = RecordedCommit.Change(path: path, before: before, after: files[index])
      trail.replay(
        RecordedCommit(
          id: "c\(number)",
          author: email,
          email: email,
          date: Timestamp(seconds: number, offset: 0),
          subject: "",
          undone: [],
          changes: [[change].compactMap(\.self)]
        )
      )
      before = files[index]
    }
    #expect(trail.findings.map(\.fault) == faults)
  }
}
