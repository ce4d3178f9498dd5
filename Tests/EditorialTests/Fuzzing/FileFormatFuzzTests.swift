import Dice
import Prose
import Testing

@testable import Editorial

/// Every file of a workspace, broken in seeded ways: it is refused in words or read, and what is read can be worked with.
@Suite struct FileFormatFuzzTests {
  private static let rounds = 60

  /// A draft with claims, decisions of two people, ticks and an edit, and all of its files as bytes.
  private static func desk() throws -> Desk {
    var desk = Desk()
    try desk.claimAll()
    let id = try #require(desk.dossier.claims.first { $0.claim.wording == Desk.cost }?.claim.id)
    let source = Source(title: "Port log", url: "https://port.example/log", locator: "p. 4", role: .primary)
    try desk.decide(Tick(.all, sources: [source]), on: id)
    try desk.decide(Verify(sources: [source], expires: CivilDate(iso: "2022-03-01")), on: id)
    try desk.decide(
      Dispute(note: "the log says otherwise", disposition: .change(wording: "another wording")),
      on: id,
      by: Desk.bob
    )
    desk.revise(desk.dossier.article.text.string + "\nMore was said on Tuesday.\n")
    return desk
  }

  @Test(arguments: UInt64(1)...25) func readsOrRefusesClaimsAndJudgesByThem(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let sound = try Self.desk()
    for round in 0..<Self.rounds {
      let claim = dice.pick(sound.claims)
      let bytes = dice.mutated(claim.file)
      guard
        let read = Self.read(
          "claim, seed \(seed), round \(round)",
          { () throws(JSONError) in
            try Claim(id: claim.id, file: bytes)
          }
        )
      else { continue }
      #expect(try Claim(id: claim.id, file: read.file) == read, "seed \(seed), round \(round)")
      var desk = Desk()
      sound.claims.filter { $0.id != claim.id }.forEach { desk.put($0) }
      desk.put(read)
      sound.checks.forEach { desk.put($0) }
      desk.revise("Nothing of it is left.\n")
      desk.revise(Desk.bridge)
      Self.judge(desk)
    }
  }

  @Test(arguments: UInt64(1)...25) func readsOrRefusesChecksAndJudgesByThem(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let sound = try Self.desk()
    for round in 0..<Self.rounds {
      let check = dice.pick(sound.checks)
      let bytes = dice.mutated(check.file)
      guard
        let read = Self.read(
          "check, seed \(seed), round \(round)",
          { () throws(JSONError) in
            try Check(claim: check.claim, email: check.person.email, file: bytes)
          }
        )
      else { continue }
      #expect(read.person.email == check.person.email, "nobody's file speaks for another")
      #expect(
        try Check(claim: check.claim, email: check.person.email, file: read.file) == read,
        "seed \(seed), round \(round)"
      )
      var desk = sound
      desk.put(read)
      Self.judge(desk)
    }
  }

  @Test(arguments: UInt64(1)...25) func readsOrRefusesStoriesAndSettings(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var story = Story(title: "Bridge", authors: ["Nora Quist", "Bob Lund"], language: .english)
    (story.deadline, story.desk, story.editor) = ("2022-01-08", "world", "Cleo Park")
    (story.assignee, story.stateReason) = (Desk.bob, "Overtaken")
    story.hold = Hold(person: Desk.ann, date: Timestamp(seconds: 1_641_546_600, offset: 60), reason: "Wait")
    let settings = Array(
      #"{"format":1,"language":"de","policy":{"locator":true,"secondReader":true,"checkerIsNotAuthor":true,"factsTicked":true,"sources":"primary-or-three","sourcesByKind":{"quote":"primary"},"expires":{"any":90,"date":7},"waiving":"editors"},"editors":["a@b.example"],"requiredChecklists":["dates"],"verdicts":[{"label":"False","value":1},{"label":"Unproven"}]}"#
        .utf8
    )
    for round in 0..<Self.rounds {
      let told = dice.mutated(story.file)
      if let read = Self.read("story, seed \(seed), round \(round)", { () throws(JSONError) in try Story(file: told) })
      {
        #expect(try Story(file: read.file) == read, "seed \(seed), round \(round)")
      }
      let set = dice.mutated(settings)
      guard
        let read = Self.read(
          "settings, seed \(seed), round \(round)",
          { () throws(JSONError) in
            try Settings(file: set)
          }
        )
      else { continue }
      var desk = try Self.desk()
      desk.settings = read
      if round % 10 == 0 { Self.judge(desk) }
    }
  }

  @Test(arguments: UInt64(1)...25) func readsOrRefusesChecklistsAndTicks(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let markdown = Array(
      "# Numbers\n\nApplies to: number, draft\n\n## One\n\n- [ ] Count.\n  Why: So.\n- [x] Add.\n".utf8
    )
    var sound = try Self.desk()
    sound.checklists = [try Checklist(name: "numbers", file: markdown)]
    let doer = Doer(person: Desk.ann, time: sound.tick())
    let file = try #require(try TickItems(["numbers"], takesLists: true).plan(on: sound.dossier, by: doer).files.first)
    for round in 0..<Self.rounds {
      let list = dice.mutated(markdown)
      let ticks = dice.mutated(file.bytes)
      var desk = sound
      desk.settings.requiredChecklists = ["numbers"]
      let read = Self.read("list, seed \(seed), round \(round)") { () throws(JSONError) in
        try Checklist(name: "numbers", file: list)
      }
      desk.checklists = [read].compactMap(\.self)
      let work = Self.read("ticks, seed \(seed), round \(round)") { () throws(JSONError) in
        try ChecklistWork(email: Desk.ann.email, file: ticks)
      }
      if let work {
        #expect(try ChecklistWork(email: Desk.ann.email, file: work.file) == work, "seed \(seed), round \(round)")
        desk.put(work)
      }
      if round % 10 == 0 { Self.judge(desk) }
    }
  }

  /// What is kept under `.git` may lie about places and states, and is still only a shortcut.
  @Test(arguments: UInt64(1)...25) func survivesMemosThatLie(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let sound = try Self.desk()
    let text = sound.dossier.trailMemo.text
    for _ in 0..<Self.rounds {
      let bytes = dice.mutated(Array(text.utf8))
      guard let memo = TrailMemo(text: String(decoding: bytes, as: UTF8.self), revisions: 1 + dice.below(2)) else {
        continue
      }
      var files = sound.draftFiles
      files.ways = memo.ways(of: files.claims)
      let dossier = Dossier(files, settings: Settings())
      #expect(dossier.claims.count == sound.claims.count)
      _ = Gate(dossier)
    }
  }

  /// Reads a file; a refusal must say something.
  private static func read<Value>(_ what: String, _ body: () throws(JSONError) -> Value) -> Value? {
    do throws(JSONError) {
      return try body()
    } catch {
      #expect(!error.problem.isEmpty && (error.line ?? 1) > 0, "\(what)")
      return nil
    }
  }

  /// Works out all that follows from a draft's files.
  private static func judge(_ desk: Desk) {
    let dossier = desk.dossier(on: "2022-06-01")
    let summary = Summary(dossier, at: Timestamp(seconds: 1_641_600_000, offset: 0))
    #expect(summary.dossier.claims.count == desk.claims.count)
    for claim in dossier.claims { _ = dossier.facts(of: claim) }
    _ = Gate(dossier)
  }
}
