import Dice
import Prose
import Testing

@testable import Editorial

/// One person's decisions on two machines and more, and claims that were added twice.
@Suite struct RecordMergeTests {
  private static let path = "drafts/2022/01/harbor/checks/7kq2m31x/ada@example.org.json"

  private static func check(_ decisions: [Decision]) throws -> [UInt8] {
    let person = try #require(Person(name: "Ada Checker", email: "ada@example.org"))
    let id = try #require(ClaimID("7kq2m31x"))
    return decisions.reduce(Check(claim: id, person: person)) { $0.adding($1) }.file
  }

  private static func decision(_ note: String, at seconds: Int) throws -> Decision {
    let person = try #require(Person(name: "Ada Checker", email: "ada@example.org"))
    let id = try #require(ClaimID("7kq2m31x"))
    return Decision(
      by: person,
      at: Timestamp(seconds: 1_641_546_600 + seconds, offset: 0),
      on: id,
      verb: .status(.queried),
      wording: nil,
      note: note
    )
  }

  private static func merge(_ base: [UInt8]?, _ ours: [UInt8]?, _ theirs: [UInt8]?) -> FileMerge {
    FileVersions(path: path, base: base, ours: ours, theirs: theirs).merged()
  }

  private static func notes(_ file: [UInt8]?) throws -> [String] {
    let id = try #require(ClaimID("7kq2m31x"))
    return try Check(claim: id, email: "ada@example.org", file: file ?? []).decisions.map { $0.note ?? "" }
  }

  @Test func keepsEveryDecisionOfTwoMachinesInOrder() throws {
    let first = try Self.decision("first", at: 0)
    let ours = try [first, Self.decision("mine", at: 20), Self.decision("slow clock", at: 5)]
    let theirs = try [first, Self.decision("theirs", at: 10)]
    let merge = try Self.merge(Self.check([first]), Self.check(ours), Self.check(theirs))
    #expect(try Self.notes(merge.bytes) == ["first", "theirs", "mine", "slow clock"])
    #expect(try merge == Self.merge(Self.check([first]), Self.check(theirs), Self.check(ours)))
  }

  @Test func letsNothingComeBackThatWasTakenBackOnOneMachine() throws {
    let (one, two) = (try Self.decision("one", at: 0), try Self.decision("two", at: 1))
    let three = try Self.decision("three", at: 2)
    // What was decided on the other machine meanwhile stays.
    for (base, ours, theirs, left) in [
      ([one], [], [one, two], ["two"]), ([one, two], [one], [one, two, three], ["one", "three"]),
      ([one, two], [one, three], [one, two], ["one", "three"]), ([one, two], [one], [two], []),
    ] as [([Decision], [Decision], [Decision], [String])] {
      func file(_ decisions: [Decision]) throws -> [UInt8]? { try decisions.isEmpty ? nil : Self.check(decisions) }
      let merge = try Self.merge(file(base), file(ours), file(theirs))
      #expect(merge.questions.isEmpty)
      #expect(try merge.bytes.map { try Self.notes($0) } ?? [] == left)
      #expect(try merge == Self.merge(file(base), file(theirs), file(ours)))
    }
    let (first, both) = (try Self.check([one]), try Self.check([one, two]))
    #expect(Self.merge(both, nil, both) == Self.merge(first, nil, first))
  }

  @Test func keepsFieldsThatItDoesNotKnowAndTakesOneOfTwoNames() throws {
    let old = String(decoding: try Self.check([Self.decision("one", at: 0)]), as: UTF8.self)
    let ours = old.replacing("\"Ada Checker\"", with: "\"A. Checker\"").replacing(
      "\"note\"",
      with: "\"x-new\": 1, \"note\""
    )
    let theirs = old.replacing("\"Ada Checker\"", with: "\"Ada C.\"").replacing(
      "\"format\"",
      with: "\"x-top\": 2, \"format\""
    )
    let (first, second) = (
      Self.merge(Array(old.utf8), Array(ours.utf8), Array(theirs.utf8)),
      Self.merge(Array(old.utf8), Array(theirs.utf8), Array(ours.utf8))
    )
    #expect(first == second)
    let text = String(decoding: first.bytes ?? [], as: UTF8.self)
    for word in ["\"x-new\": 1", "\"x-top\": 2", "\"Ada C.\""] { #expect(text.contains(word), "\(text)") }
  }

  @Test func asksForADecisionThatWasRewrittenOnBothSides() throws {
    let old = String(decoding: try Self.check([Self.decision("one", at: 0)]), as: UTF8.self)
    let (ours, theirs) = (old.replacing("one", with: "two"), old.replacing("one", with: "three"))
    let merge = Self.merge(Array(old.utf8), Array(ours.utf8), Array(theirs.utf8))
    #expect(merge.questions.map(\.subject) == [.file(.changedByBoth)])
    #expect(
      Self.merge(Array(old.utf8), Array(ours.utf8), Array("{".utf8)).questions.map(\.subject) == [.file(.unreadable)]
    )
  }

  /// Random histories of one person's file on three or four machines, whose clocks go as they like: whatever is merged
  /// with whatever first, the bytes are the same, nothing is missing, and every machine's own order stands.
  @Test(arguments: 0..<150) func mergesInAnyOrder(_ seed: Int) throws {
    var dice = SeededDice(seed: UInt64(seed))
    var common: [Decision] = []
    var number = 0
    func next(_ dice: inout SeededDice) throws -> Decision {
      number += 1
      return try Self.decision("\(number)", at: dice.below(40))
    }
    for _ in 0..<dice.below(4) { common.append(try next(&dice)) }
    let base = common.isEmpty ? nil : try Self.check(common)
    var files: [[UInt8]] = []
    for _ in 0..<(2 + dice.below(3)) {
      var own = common
      for _ in 0..<dice.below(6) { own.append(try next(&dice)) }
      if !own.isEmpty { files.append(try Self.check(own)) }
    }
    guard files.count > 1 else { return }
    func mergeAll(_ dice: inout SeededDice) -> [UInt8] {
      var rest = files.shuffled(using: &dice)
      while rest.count > 1 {
        let (one, other) = (rest.removeFirst(), rest.removeFirst())
        let merge = Self.merge(base, one, other)
        #expect(merge.questions.isEmpty)
        rest.insert(merge.bytes ?? [], at: dice.below(rest.count + 1))
      }
      return rest[0]
    }
    let expected = mergeAll(&dice)
    for _ in 0..<6 { #expect(mergeAll(&dice) == expected, "seed \(seed)") }
    let merged = try Self.notes(expected)
    #expect(merged.count == number && Set(merged).count == number, "seed \(seed)")
    for file in files {
      let own = try Self.notes(file)
      #expect(merged.filter(Set(own).contains) == own, "seed \(seed)")
    }
  }

  /// Desks of one person that go on deciding between syncs with one another, each merge on what was common last.
  @Test(arguments: 0..<150) func losesNothingBetweenMachinesThatGoOnDeciding(_ seed: Int) throws {
    var dice = SeededDice(seed: 7_000 + UInt64(seed))
    let count = 2 + dice.below(3)
    var server: [UInt8]?
    var desks = [[UInt8]?](repeating: nil, count: count)
    var known = desks
    var number = 0
    var undone: Set<String> = []
    func sync(_ desk: Int) {
      let merge = Self.merge(known[desk], desks[desk], server)
      #expect(merge.questions.isEmpty, "seed \(seed)")
      (desks[desk], known[desk], server) = (merge.bytes, merge.bytes, merge.bytes)
    }
    for _ in 0..<30 {
      let desk = dice.below(count)
      if dice.happens(60) {
        number += 1
        let id = try #require(ClaimID("7kq2m31x"))
        let own = try desks[desk].map { try Check(claim: id, email: "ada@example.org", file: $0) }
        let decision = try Self.decision("\(number)", at: dice.below(50))
        desks[desk] = try own?.adding(decision).file ?? Self.check([decision])
      } else if dice.happens(30), let file = desks[desk] {
        // The newest on this machine is taken back.
        let id = try #require(ClaimID("7kq2m31x"))
        var left = try Check(claim: id, email: "ada@example.org", file: file).decisions
        undone.insert(left.removeLast().note ?? "")
        desks[desk] = left.isEmpty ? nil : try Self.check(left)
      } else {
        sync(desk)
      }
    }
    for desk in Array(0..<count) + Array(0..<count) { sync(desk) }
    #expect(Set(desks).count == 1, "seed \(seed)")
    let made = Set((0..<number).map { "\($0 + 1)" })
    #expect(try Set(server.map { try Self.notes($0) } ?? []) == made.subtracting(undone), "seed \(seed)")
  }

  @Test func takesTheSameOfTwoVersionsOfAClaimOnEveryDesk() throws {
    let id = try #require(ClaimID("7kq2m31x"))
    let drafts = ["1", "2", "3"].compactMap { ContentID(String(repeating: $0, count: 40)) }
    let files = drafts.map { draft in
      Claim(
        id: id,
        wording: "It rained.",
        anchor: Anchor(draft: draft, range: 0..<10, before: "", after: ""),
        kinds: [],
        priority: Priority(hundredths: 50),
        reason: "a date",
        origin: .reading
      ).file
    }
    let path = "drafts/2022/01/harbor/claims/7kq2m31x.json"
    func merge(_ ours: [UInt8]?, _ theirs: [UInt8]?) -> [UInt8]? {
      let merge = FileVersions(path: path, base: nil, ours: ours, theirs: theirs).merged()
      #expect(merge.questions.isEmpty)
      return merge.bytes
    }
    for (first, second, third) in [(0, 1, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
      #expect(merge(merge(files[first], files[second]), files[third]) == files[0])
      #expect(merge(files[first], merge(files[second], files[third])) == files[0])
    }
    let broken = FileVersions(path: path, base: nil, ours: files[0], theirs: Array("{}".utf8)).merged()
    #expect(broken.questions.map(\.subject) == [.file(.unreadable)])
  }
}
