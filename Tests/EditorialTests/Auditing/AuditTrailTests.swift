import Prose
import Testing

@testable import Editorial

struct AuditTrailTests {
  /// A person's file as it grows by three decisions, and its path.
  private struct Growth {
    let path: String
    let files: [[UInt8]?]
    let decisions: [Decision]

    init() throws {
      var (desk, id) = try Stage.placed.desk()
      let path = "\(desk.folder)/checks/\(id.string)/\(Desk.ann.email).json"
      var files: [[UInt8]?] = [nil]
      for operation in [Take(), Tick(.all), Untick(.all)] as [any ClaimOperation] {
        try desk.decide(operation, on: id)
        files.append(desk.files[path])
      }
      self.path = path
      self.files = files
      decisions = desk.checks[0].decisions
    }

    /// A commit that takes the file from one state to another, or a merge that does from each parent.
    func commit(
      _ id: String,
      by email: String = Desk.ann.email,
      undoing: Set<String> = [],
      _ steps: (from: Int, to: Int)...
    ) -> RecordedCommit {
      RecordedCommit(
        id: id,
        author: email,
        email: email,
        date: Timestamp(seconds: 0, offset: 0),
        subject: "",
        undone: undoing,
        changes: steps.map { step in
          guard step.from != step.to else { return [] }
          let change = RecordedCommit.Change(path: path, before: files[step.from], after: files[step.to])
          return [change].compactMap(\.self)
        }
      )
    }

    func faults(_ commits: RecordedCommit...) -> [AuditFinding.Fault] {
      var trail = AuditTrail()
      for commit in commits { trail.replay(commit) }
      return trail.findings.map(\.fault)
    }
  }

  @Test func namesTheCommitThatBroughtEachDecision() throws {
    let growth = try Growth()
    var trail = AuditTrail()
    for index in 1...3 { trail.replay(growth.commit("c\(index)", (index - 1, index))) }
    #expect(trail.findings == [])
    #expect(growth.decisions.map { trail.origin(of: $0, in: growth.path) } == ["c1", "c2", "c3"])
    #expect(trail.commits.map(\.id) == ["c1", "c2", "c3"])
    #expect(trail.origin(of: growth.decisions[0], in: "elsewhere") == nil)
  }

  @Test func acceptsOnlyAnUndoByThePersonThatNamesTheCommit() throws {
    let growth = try Growth()
    let first = growth.commit("c1", (0, 1))
    let second = growth.commit("c2", (1, 2))
    #expect(growth.faults(first, second, growth.commit("c3", undoing: ["c2"], (2, 1))) == [])
    #expect(growth.faults(first, second, growth.commit("c3", undoing: ["c1"], (2, 1))) == [.decisionRemoved])
    #expect(growth.faults(first, second, growth.commit("c3", (2, 1))) == [.decisionRemoved])
    let foreign = growth.commit("c3", by: Desk.bob.email, undoing: ["c2"], (2, 1))
    #expect(growth.faults(first, second, foreign) == [.decisionRemoved])
    // Undone and decided again, in the same bytes.
    let again = growth.commit("c4", (1, 2))
    #expect(growth.faults(first, second, growth.commit("c3", undoing: ["c2"], (2, 1)), again) == [])
  }

  @Test func takesAnAddressInAnyCaseForThePerson() throws {
    let growth = try Growth()
    #expect(growth.faults(growth.commit("c1", by: Desk.ann.email.uppercased(), (0, 1))) == [])
    #expect(growth.faults(growth.commit("c1", by: "x" + Desk.ann.email, (0, 1))) == [.foreignFile])
  }

  @Test func judgesAMergeByWhatItBringsAndLoses() throws {
    let growth = try Growth()
    let (bob, line) = (Desk.bob.email, [growth.commit("c1", (0, 1)), growth.commit("c2", (1, 2))])
    func merge(_ steps: [(from: Int, to: Int)]) -> RecordedCommit {
      steps.count == 2 ? growth.commit("m", by: bob, steps[0], steps[1]) : growth.commit("m", by: bob, steps[0])
    }
    // Somebody brings in what a person did on another line.
    #expect(growth.faults(line[0], line[1], merge([(0, 2), (2, 2)])) == [])
    // It loses what one of them had.
    #expect(growth.faults(line[0], line[1], merge([(1, 1), (2, 1)])) == [.decisionRemoved])
    // It brings what nobody had.
    #expect(growth.faults(line[0], line[1], merge([(1, 3), (2, 3)])) == [.foreignFile])
    // One line has undone it.
    let undo = growth.commit("u", undoing: ["c2"], (2, 1))
    #expect(growth.faults(line[0], line[1], undo, merge([(1, 1), (2, 1)])) == [])
  }

  @Test func findsASecondDecisionUnderTheNameOfAnother() throws {
    let growth = try Growth()
    let second = try #require(growth.files[2])
    let words = String(decoding: second, as: UTF8.self)
    // The person's own tick, disguised as the decision before it.
    let twice = words.replacing(growth.decisions[1].id, with: growth.decisions[0].id)
    #expect(twice != words)
    func commit(_ id: String, _ before: [UInt8]?, _ after: [UInt8]) throws -> RecordedCommit {
      let email = Desk.ann.email
      return RecordedCommit(
        id: id,
        author: email,
        email: email,
        date: Timestamp(seconds: 0, offset: 0),
        subject: "",
        undone: [],
        changes: [[try #require(RecordedCommit.Change(path: growth.path, before: before, after: after))]]
      )
    }
    let first = growth.commit("c1", (0, 1))
    let disguised = try commit("c2", growth.files[1] ?? [], Array(twice.utf8))
    #expect(growth.faults(first, disguised) == [.decisionAltered])
    // Said once, of the commit that did it.
    let later = try commit("c3", Array(twice.utf8), Array(twice.utf8) + Array("\n".utf8))
    #expect(growth.faults(first, disguised, later) == [.decisionAltered])
  }

  @Test func namesARulingAndAWaiverOfSomebodyWhoWasNoEditorThen() throws {
    var desk = Desk()
    desk.settings.editors = [Desk.cleo.email]
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    try desk.decide(Dispute(note: "no", disposition: .cut), on: id, by: Desk.bob)
    try desk.decide(Rule(.verified, reason: "so it is"), on: id, by: Desk.cleo)
    let other = try desk.claim("It stopped running in June 2019.")
    try desk.decide(Waive(reason: "no time", until: CivilDate(iso: "2100-01-01")), on: other, by: Desk.cleo)
    let files = desk.checks.filter { $0.person == Desk.cleo }.map { (claim: $0.claim.string, bytes: $0.file) }
    for (editors, faults) in [([Desk.cleo.email], []), ([Desk.bob.email], [.rulingByNoEditor, .waiverByNoEditor])]
      as [([String], [AuditFinding.Fault])]
    {
      let changes = files.compactMap { file in
        RecordedCommit.Change(
          path: "\(desk.folder)/checks/\(file.claim)/\(Desk.cleo.email).json",
          before: nil,
          after: file.bytes
        )
      }
      #expect(changes.count == 2)
      var settings = Settings()
      settings.editors = editors
      var trail = AuditTrail()
      trail.replay(
        RecordedCommit(
          id: "c1",
          author: "Cleo",
          email: Desk.cleo.email,
          date: Timestamp(seconds: 0, offset: 0),
          subject: "",
          undone: [],
          settings: settings,
          changes: [changes]
        )
      )
      #expect(Set(trail.findings.map(\.fault)) == Set(faults))
    }
  }

  @Test func replaysAnAddedClaimAndItsUndo() throws {
    var desk = Desk()
    let id = try desk.claim("48 million")
    let path = "\(desk.folder)/claims/\(id.string).json"
    let file = try #require(desk.files[path])
    func faults(_ email: String, undoing: Set<String>) -> [AuditFinding.Fault] {
      var trail = AuditTrail()
      for (name, author, undone, before, after) in [
        ("c1", Desk.ann.email, [], nil, file), ("c2", email, undoing, file, nil),
      ] as [(String, String, Set<String>, [UInt8]?, [UInt8]?)] {
        let change = RecordedCommit.Change(path: path, before: before, after: after)
        trail.replay(
          RecordedCommit(
            id: name,
            author: author,
            email: author,
            date: Timestamp(seconds: 0, offset: 0),
            subject: "",
            undone: undone,
            changes: [[change].compactMap(\.self)]
          )
        )
      }
      return trail.findings.map(\.fault)
    }
    #expect(faults(Desk.ann.email, undoing: ["c1"]) == [])
    #expect(faults(Desk.ann.email, undoing: []) == [.claimRemoved])
    #expect(faults(Desk.bob.email, undoing: ["c1"]) == [.claimRemoved])
  }
}
