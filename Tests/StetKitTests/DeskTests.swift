import Editorial
import Prose
import SealedGit
import StetKit
import Testing

/// Stories, assignments, targets and checklists in a real workspace.
@Suite struct DeskTests {
  private func person(_ typed: String, in room: Newsroom) -> (email: String?, error: WorkspaceError?) {
    do throws(WorkspaceError) {
      guard let workspace = try? room.workspace() else { return (nil, nil) }
      return (try workspace.person(named: typed, by: Newsroom.ben().doer.person).email, nil)
    } catch {
      return (nil, error)
    }
  }

  @Test func findsPeopleByNameWordOrAddress() throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.workspace().open(draft, as: Newsroom.ada(1))
      for typed in ["Ada Checker", "ada", "ADA@example.org", "ada  checker", "Ada Checker <ada@example.org>"] {
        #expect(person(typed, in: room).email == "ada@example.org", "\(typed)")
      }
      #expect(person("me", in: room).email == "ben@example.org")
      #expect(person("new@example.org", in: room).email == "new@example.org")
      #expect(person("Zoe", in: room).error?.code == .unknownPerson)
      #expect(person("a/b@example.org", in: room).error?.code == .unknownPerson)
      let twin = Newsroom.signer(named: "Ada Second", "second@example.org")
      _ = try room.workspace().change(AssignDraft(to: twin.doer.person), on: [draft], as: twin)
      #expect(person("ada", in: room).error?.code == .ambiguousPerson)
    }
  }

  @Test func callsWhomAnAddressWasGivenForByNameOnceTheyHaveCommitted() throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.workspace().open(draft, as: Newsroom.ada(1))
      let ruth = try #require(Person(name: "", email: "ruth@example.org"))
      _ = try room.workspace().change(AssignDraft(to: ruth), on: [draft], as: Newsroom.ada(2))
      func names() throws -> [String?] {
        [
          try room.workspace().dossier(of: draft).story.assignee?.name,
          try room.workspace().standings().standings.first { $0.slug == draft.slug }?.story.assignee?.name,
        ]
      }
      #expect(try names() == ["ruth@example.org", "ruth@example.org"])
      // Anywhere in the workspace, and whatever was kept of the desk.
      let other = try room.add(Newsroom.bridge, named: "bridge")
      _ = try room.workspace().change(TakeDraft(), on: [other], as: Newsroom.signer(named: "Ruth Ames", ruth.email))
      #expect(try names() == ["Ruth Ames", "Ruth Ames"])
      #expect(try room.workspace().people().map(\.name).contains("Ruth Ames"))
    }
  }

  @Test func tellsDraftsFromClaimsAndRefusesWhatCouldBeBoth() throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.workspace().open(draft, as: Newsroom.ada(1))
      let claim = try #require(try room.workspace().dossier(of: draft).claims.first)
      let id = claim.claim.id.string
      #expect(try room.workspace().target(named: "harb") == .draft(draft))
      #expect(try room.workspace().target(named: id) == .claim(ClaimName(draft: draft, id: claim.claim.id)))
      #expect(failure { () throws(WorkspaceError) in try open(room).target(named: "nothing") }?.code == .unknownTarget)
      // A draft whose name begins as the claim's id does.
      let twin = try room.add(Newsroom.bridge, named: "\(id.prefix(4))-story")
      let error = failure { () throws(WorkspaceError) in try open(room).target(named: String(id.prefix(4))) }
      #expect(error?.code == .ambiguousTarget)
      #expect(error?.candidates == [twin.textPath, "harbour/\(id)"])
      for (typed, target) in [
        (twin.textPath, WorkTarget.draft(twin)), ("harbour/\(id)", .claim(ClaimName(draft: draft, id: claim.claim.id))),
      ] { #expect(try room.workspace().target(named: typed) == target) }
    }
  }

  private func open(_ room: Newsroom) throws(WorkspaceError) -> Workspace { try Workspace(holding: room.git.folder) }

  @Test func changesSeveralStoriesOrNone() throws {
    try Newsroom.withDraft { room, draft in
      let other = try room.add(Newsroom.bridge, named: "bridge")
      let changed = try room.workspace().change(TakeDraft(), on: [draft, other, draft], as: Newsroom.ada(1))
      #expect(changed.map(\.draft) == [draft, other] && Set(changed.map(\.commit)).count == 2)
      #expect(changed.allSatisfy { $0.dossier.story.assignee?.email == "ada@example.org" })
      let head = try room.git("rev-parse", "HEAD")
      _ = try room.workspace().change(HoldStory(reason: "Wait"), on: [other], as: Newsroom.ada(2))
      let error = failure { () throws(WorkspaceError) in
        try open(room).change(HoldStory(reason: "Wait"), on: [draft, other], as: Newsroom.ben(3))
      }
      #expect(error?.refusals.map(\.code) == [.nothingToDo])
      #expect(try room.git("rev-parse", "HEAD~1") == head)
      #expect(try room.workspace().dossier(of: draft).story.hold == nil)
    }
  }

  @Test func keepsStandingsInStepWithChecklistsAndTicks() throws {
    try Newsroom.withDraft { room, draft in
      _ = try room.workspace().open(draft, as: Newsroom.ada(1))
      try room.git.write("{\"format\": 1, \"requiredChecklists\": [\"every-claim\"]}\n", to: "stet.json")
      try room.git("commit", "-qam", "require a list")
      func open() throws -> Int {
        let row = try #require(try room.workspace().standings().standings.first)
        let dossier = try room.workspace().dossier(of: draft)
        #expect(row == DraftStanding(dossier))
        return row.story.blocks.first { $0.kind == .checklist }?.count ?? 0
      }
      #expect(try open() == 1)
      try room.git.write("# Every claim\n\n- [ ] Read it aloud\n- [ ] Think\n", to: "checklists/every-claim.md")
      try room.git("commit", "-qam", "longer")
      #expect(try open() == 2)
      let tick = TickItems(["every-claim/1"])
      let changed = try room.workspace().tick(tick, of: draft, as: Newsroom.ada(2))
      #expect(changed.dossier.sheets.map(\.done) == [1])
      #expect(try open() == 1)
      let undone = try room.workspace().undo([], as: Newsroom.ada(3))
      #expect(undone.items.map(\.act) == ["tick"] && undone.items.allSatisfy { $0.id == nil })
      #expect(try open() == 2)
      #expect(try room.git("ls-files", "drafts/*/checklists").isEmpty)
      try room.git.write("# Every claim\n\n- [] Read it aloud\n", to: "checklists/every-claim.md")
      try room.git("commit", "-qam", "broken")
      #expect(try open() == 1)
      let examined = try Workspace.examine(room.git.folder, mends: false)
      #expect(examined.findings.map(\.path) == ["checklists/every-claim.md"] && examined.findings[0].line == 3)
    }
  }

  @Test func bringsStoriesAndTicksOfTwoDesksTogether() throws {
    try Desks.with(2) { desks in
      _ = try desks.room(0).workspace().tick(
        TickItems(["every-claim/1"]),
        of: desks.draft,
        as: desks.person(0, 1)
      )
      _ = try desks.room(0).workspace().change(HoldStory(reason: "Wait"), on: [desks.draft], as: desks.person(0, 2))
      _ = try desks.room(1).workspace().tick(
        TickItems(["every-claim/1"]),
        of: desks.draft,
        as: desks.person(1, 1)
      )
      _ = try desks.room(1).workspace().change(TakeDraft(), on: [desks.draft], as: desks.person(1, 2))
      for number in [0, 1, 0] { try desks.sync(number) }
      for number in 0..<2 {
        let dossier = try desks.room(number).workspace().dossierWithChecklists(of: desks.draft)
        #expect(dossier.story.hold?.reason == "Wait" && dossier.story.assignee?.email == "desk1@example.org")
        #expect(dossier.sheets.first?.entries.first?.ticks.count == 2)
      }
    }
  }

  @Test func readsThePolicyWithTheListsItAsksFor() throws {
    try Newsroom.with { room in
      try room.git.write(
        "{\"format\": 1,\n\"requiredChecklists\": [\"every-claim\",\n\"lost\", \"../x\"]}\n",
        to: "stet.json"
      )
      #expect(try room.workspace().policy().hasUncommittedEdits)
      try room.git("commit", "-qam", "require lists")
      let reading = try room.workspace().policy()
      #expect(!reading.hasUncommittedEdits && reading.damage == nil)
      #expect(reading.remarks.map(\.line) == [3, 3])
      #expect(reading.remarks.allSatisfy { $0.sentence.contains("checklists/") })
      try room.git.write("{\"format\": 1,\n\"policy\": 3}\n", to: "stet.json")
      try room.git("commit", "-qam", "broken")
      #expect(try room.workspace().policy().damage?.line == 2)
    }
  }
}

extension Newsroom {
  /// Somebody else.
  fileprivate static func signer(named name: String, _ email: String) -> Signer {
    guard let person = Person(name: name, email: email) else { preconditionFailure("the address is sound") }
    return Signer(person, at: Timestamp(seconds: 1_641_550_000, offset: 60))
  }
}
