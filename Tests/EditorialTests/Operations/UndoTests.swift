import Testing

@testable import Editorial

struct UndoTests {
  private let path = "drafts/2022/01/harbour-bridge/checks/"

  /// The file of a person before and after a decision, and the decision as a deed.
  private func deed(
    _ operation: some ClaimOperation,
    after earlier: [any ClaimOperation] = []
  ) throws -> (deed: Deed, before: [UInt8]?) {
    var (desk, id) = try Stage.placed.desk()
    for operation in earlier { try desk.decide(operation, on: id) }
    let file = "\(desk.folder)/checks/\(id.string)/\(Desk.ann.email).json"
    let before = desk.files[file]
    let plan = try desk.decide(operation, on: id)
    let made = Deed(
      of: Desk.ann,
      in: String(repeating: "a", count: 40),
      at: desk.tick(),
      path: file,
      before: before,
      after: plan.files[0].bytes
    )
    return (try #require(made), before)
  }

  private func undo(_ deed: Deed, current: [UInt8]?, neighbours: [Undo.Neighbour] = []) -> Undo {
    let change = Undo.Change(commit: "abc1234", author: "Bob Lund")
    return Undo(deed, shortID: "7kq2", current: current, changed: change, neighbours: neighbours)
  }

  @Test func removesTheFileThatWasNotThereBefore() throws {
    let (deed, before) = try deed(Take())
    #expect(before == nil)
    let plan = try undo(deed, current: deed.after).plan()
    #expect(plan.files.map(\.isRemoved) == [true] && plan.files[0].path == deed.path)
    #expect(plan.subject.hasPrefix("undo take 7kq2: “"))
    #expect(plan.trailers.last?.name == "Stet-Undo" && plan.trailers.last?.value == deed.commit)
  }

  @Test func bringsTheVeryBytesBack() throws {
    let (deed, before) = try deed(Tick(.all), after: [Take()])
    let plan = try undo(deed, current: deed.after).plan()
    #expect(plan.files.map(\.bytes) == [try #require(before)])
    #expect(plan.files[0].isRemoved == false)
    #expect(plan.subject.hasPrefix("undo tick 7kq2: "))
  }

  @Test func refusesWhereTheFileWasChangedSince() throws {
    let (deed, _) = try deed(Take())
    for current in [nil, deed.after + [0x0A]] as [[UInt8]?] {
      let error = #expect(throws: Refusal.self) { try undo(deed, current: current).plan() }
      #expect(error?.code == .changedSince && error?.sentence.contains("abc1234") == true)
    }
  }

  @Test func refusesWhereAnotherRecordNamesTheDecision() throws {
    let (deed, _) = try deed(Take())
    guard case .decisions(let decisions) = deed.content else {
      Issue.record("no decisions")
      return
    }
    let name = decisions[0].id
    let naming = [
      "{\"decisions\": [{\"id\": \"x\", \"settles\": [\"\(name)\"]}]}", "{\"ruling\": {\"on\": \"\(name)\"}}",
      "no JSON at all",
    ]
    for text in naming {
      let neighbour = Undo.Neighbour(path: "rulings/7kq2/eve@desk.example.json", bytes: Array(text.utf8))
      let error = #expect(throws: Refusal.self) {
        try undo(deed, current: deed.after, neighbours: [neighbour]).plan()
      }
      #expect(error?.code == .builtOn && error?.sentence.contains(neighbour.path) == true)
    }
    let apart = Undo.Neighbour(
      path: "checks/7kq2/bob.json",
      bytes: Array("{\"id\": \"\(name)\", \"note\": \"x\"}".utf8)
    )
    #expect(throws: Never.self) { try undo(deed, current: deed.after, neighbours: [apart]).plan() }
  }

  @Test func takesAnAddedClaimBackUnlessSomebodyHasCheckedIt() throws {
    var desk = Desk()
    let id = try desk.claim("48 million")
    let file = "\(desk.folder)/claims/\(id.string).json"
    let bytes = try #require(desk.files[file])
    let time = desk.tick()
    let deed = try #require(Deed(of: Desk.ann, in: "a", at: time, path: file, before: nil, after: bytes))
    #expect(try undo(deed, current: bytes).plan().files.map(\.isRemoved) == [true])
    let check = Undo.Neighbour(path: "checks/x/bob.json", bytes: [])
    let error = #expect(throws: Refusal.self) { try undo(deed, current: bytes, neighbours: [check]).plan() }
    #expect(error?.code == .builtOn)
    // What reading found, nobody decided.
    try desk.claimAll()
    let found = try #require(desk.claims.first { $0.origin == .reading })
    let foundPath = "\(desk.folder)/claims/\(found.id.string).json"
    #expect(Deed(of: Desk.ann, in: "a", at: time, path: foundPath, before: nil, after: found.file) == nil)
  }

  @Test func takesOnlyWhatAPersonAddedToTheirOwnFileForADeed() throws {
    let (deed, _) = try deed(Tick(.all), after: [Take()])
    let before = try #require(deed.before)
    func read(_ path: String, _ person: Person, _ before: [UInt8]?, _ after: [UInt8]?) -> Deed? {
      Deed(of: person, in: "a", at: deed.time, path: path, before: before, after: after)
    }
    #expect(read(deed.path, Desk.ann, before, deed.after) != nil)
    #expect(read(deed.path, Desk.bob, before, deed.after) == nil)
    #expect(read(deed.path, Desk.ann, deed.after, before) == nil)
    #expect(read(deed.path, Desk.ann, deed.after, deed.after) == nil)
    #expect(read(deed.path, Desk.ann, before, nil) == nil)
    #expect(read("drafts/x/draft.md", Desk.ann, nil, deed.after) == nil)
    #expect(deed.stands(in: deed.after) && !deed.stands(in: before) && !deed.stands(in: nil))
  }

  @Test func readsThePathsOfRecords() throws {
    let check = try #require(RecordPath("drafts/2022/01/harbour/checks/7kq2m31x/ann@desk.example.json"))
    #expect(check.slug.string == "harbour" && check.folder == "drafts/2022/01/harbour")
    #expect(check.claim?.string == "7kq2m31x" && check.kind == .check(email: "ann@desk.example"))
    #expect(RecordPath("drafts/2022/01/harbour/claims/7kq2m31x.json")?.kind == .claim)
    let ticks = try #require(RecordPath("drafts/2022/01/harbour/checklists/ann@desk.example.json"))
    #expect(ticks.claim == nil && ticks.kind == .checklists(email: "ann@desk.example"))
    #expect(ticks.folder == "drafts/2022/01/harbour")
    for path in [
      "checklists/numbers.md", "stet.json", "drafts/a/draft.md", "drafts/a/claims/7KQ2.json",
      "drafts/a/checks/7kq2m31x.json", "", "//",
    ] { #expect(RecordPath(path) == nil, "\(path)") }
  }

  /// What became of the story's file by some operations, the last of them as a deed.
  private func storyDeed(_ operations: [any StoryOperation]) throws -> (deed: Deed, desk: Desk) {
    var desk = Desk()
    var (before, plan): ([UInt8], Plan?) = ([], nil)
    for operation in operations {
      before = desk.story.file
      let outcome = try operation.outcome(on: desk.dossier, by: Doer(person: Desk.ann, time: desk.tick()))
      (desk.story, plan) = (outcome.dossier.story, outcome.plan)
    }
    let file = try #require(plan?.files.first)
    let deed = Deed(
      of: Desk.ann,
      in: String(repeating: "b", count: 40),
      at: desk.tick(),
      path: file.path,
      before: before,
      after: file.bytes
    )
    return (try #require(deed), desk)
  }

  @Test func givesTheStoryBackWhatItWasFieldByField() throws {
    let hold = HoldStory(reason: "the ministry calls back")
    var (deed, desk) = try storyDeed([AssignDraft(to: Desk.bob), hold])
    #expect(deed.record.kind == .story && !deed.record.isAudited)
    // What others changed meanwhile stays.
    desk.story.deadline = "2022-02-01"
    #expect(deed.stands(in: desk.story.file))
    let plan = try undo(deed, current: desk.story.file).plan()
    #expect(plan.subject == "undo hold 7kq2: the ministry calls back")
    let story = try Story(file: plan.files[0].bytes)
    #expect(story.hold == nil && story.assignee == Desk.bob && story.deadline == "2022-02-01")
    desk.story.hold = nil
    #expect(!deed.stands(in: desk.story.file))
    let error = #expect(throws: Refusal.self) { try undo(deed, current: desk.story.file).plan() }
    #expect(error?.code == .changedSince)
  }

  private static let storyDeeds: [([any StoryOperation], String)] = [
    ([AssignDraft(to: Desk.bob)], "undo assign 7kq2: Bob Lund"), ([TakeDraft()], "undo take 7kq2: Ann Ortiz"),
    ([HoldStory(reason: "x"), ReleaseStory()], "undo release 7kq2: x"), ([SetState(.legal)], "undo state 7kq2: legal"),
    ([SetState(.spiked, reason: "dull")], "undo state 7kq2: spiked"),
  ]

  @Test(arguments: storyDeeds)
  func namesWhatItTakesBackOfAStory(_ operations: [any StoryOperation], _ subject: String) throws {
    let (deed, desk) = try storyDeed(operations)
    #expect(try undo(deed, current: desk.story.file).plan().subject == subject)
  }

  @Test(arguments: [("ready", "published"), ("published", "killed"), ("ready", "copy"), ("slot", "draft")])
  func leavesWhatWasReleasedOrTakenDown(_ before: String, _ after: String) throws {
    var (_, desk) = try storyDeed([SetState(.legal)])
    desk.story.state = before
    let old = desk.story.file
    desk.story.state = after
    let deed = try #require(
      Deed(
        of: Desk.ann,
        in: String(repeating: "c", count: 40),
        at: desk.tick(),
        path: "\(desk.folder)/story.json",
        before: old,
        after: desk.story.file
      )
    )
    let error = #expect(throws: Refusal.self) { try undo(deed, current: deed.after).plan() }
    #expect(error?.code == .noWay)
  }
}
