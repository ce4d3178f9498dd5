import Foundation
import Testing

@Suite("Taking work, moving a story, and the gate before release")
struct DeskTests {
  private func lines(_ desk: Desk, _ arguments: String...) throws -> String {
    let run = try desk.run(Desk.program.path(percentEncoded: false), arguments)
    #expect(run.status == 0, "\(run.testDescription)")
    return run.output
  }

  /// Lets somebody else sit at the desk.
  private func become(_ name: String, _ email: String, at desk: Desk) {
    (desk.environment["GIT_AUTHOR_NAME"], desk.environment["GIT_AUTHOR_EMAIL"]) = (name, email)
  }

  @Test func goesFromHandOverToRelease() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    #expect(try lines(desk, "assign", "harbor", "sam@example.org", "--due", "2099-01-08 18:00").contains("assigned"))
    #expect(try lines(desk, "assign", cars, "sam@example.org", "--due", "2099-01-07").contains(cars.prefix(4)))
    #expect(try lines(desk, "list", "--mine").hasPrefix("Nothing is in the hands of Ada Checker"))

    become("Sam Okoro", "sam@example.org", at: desk)
    let mine = try lines(desk, "list", "--mine")
    #expect(mine.contains("due 2099-01-08 18:00, ") && mine.contains("days left") && mine.contains("Claims of harbor"))
    #expect(mine.contains("assigned by Ada Checker · due 2099-01-07"))
    #expect(try lines(desk, "take", "harbor").contains("checking"))
    let taken = try desk.stet("state", "harbor", "ready")
    #expect(taken.status == 2 && taken.talk.contains("hint: stet gate harbor"), "\(taken.testDescription)")

    for claim in try desk.claims("harbor") { try desk.verify(try #require(claim["id"] as? String)) }
    #expect(try desk.stet("gate", "harbor").output.contains("stet tick harbor before-release/1"))
    try desk.stet("tick", "harbor", "before-release", "--all")
    #expect(try lines(desk, "summary").contains("harbor · r1 · checked"))
    #expect(try lines(desk, "state", "harbor", "slot").contains("slot"))
    try desk.stet("state", "harbor", "hold", "--reason", "the port calls back")
    #expect(try desk.stet("gate", "harbor").output.contains("On hold"))
    #expect(try desk.stet("state", "harbor", "ready").status == 2)
    #expect(try lines(desk, "summary").contains("1 on hold"))
    try desk.stet("state", "harbor", "release")
    #expect(try lines(desk, "state", "harbor", "ready").contains("gate open"))
    #expect(try lines(desk, "state", "harbor", "published").contains("published"))
    #expect(try desk.stet("state", "harbor", "spiked", "--reason", "no").status == 2)
    #expect(try lines(desk, "state", "harbor", "killed", "--reason", "libel").contains("killed"))
    #expect(try desk.git("log", "-1", "--format=%s%n%b").output.contains("Reason: libel"))
    try desk.requireSoundRepository()
  }

  @Test func takesAssignmentsBack() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    let sam = "Sam Okoro <sam@example.org>"
    try desk.stet("assign", "harbor", sam, "--due", "2099-01-08 18:00")
    try desk.stet("assign", cars, sam, "--due", "2099-01-07")
    #expect(try lines(desk, "list").contains("with Sam Okoro"))
    #expect(try !lines(desk, "assign", "harbor", sam, "--no-due").contains("2099"))
    #expect(try !lines(desk, "assign", "harbor", "nobody").contains("Sam"))
    #expect(try !lines(desk, "assign", cars, "nobody").contains("Sam"))
    #expect(try !lines(desk, "list").contains("Sam"))
    #expect(try lines(desk, "show", cars, "--history").contains("No longer Sam Okoro"))
    become("Sam Okoro", "sam@example.org", at: desk)
    #expect(try lines(desk, "list", "--mine").hasPrefix("Nothing is in the hands of Sam Okoro"))
    for line in [["nobody", "--due", "2099-01-01"], ["me", "--due", "2099-01-01", "--no-due"]] {
      let run = try desk.run(Desk.program.path(percentEncoded: false), ["assign", cars] + line)
      #expect(run.status == 64 && run.talk.contains("hint: "), "\(run.testDescription)")
    }
    let offered = try lines(desk, "__complete", "assignments", "--", "")
    for word in ["me\t", "nobody\t", "ada@example.org\tAda Checker", "harbor\t", "\(cars.prefix(4))"] {
      #expect(offered.contains(word), "\(word): \(offered)")
    }
    try desk.requireSoundRepository()
  }

  @Test func asksSomebodyForANewLookAtWhatTheyDecided() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.verify(cars)
    let assigned = try lines(desk, "assign", cars, "me", "--due", "2099-01-08 18:00")
    #expect(assigned.contains("verified") && assigned.contains("with Ada Checker"))
    desk.environment["TZ"] = "Asia/Tokyo"
    let mine = try lines(desk, "list", "--mine").replacing(#/\n +/#, with: " ")
    #expect(mine.contains("due 2099-01-09 03:00, "), "\(mine)")
    try desk.stet("verify", cars, "--source", "Harbor Authority", "--at", "page 5")
    #expect(try lines(desk, "list", "--mine").hasPrefix("Nothing is in the hands"))
  }

  @Test func ticksChecklistsThatAnEditOpensAgain() throws {
    let desk = try Desk()
    try desk.startReview()
    let shown = try lines(desk, "checklist", "harbor")
    #expect(shown.contains("Before release  before-release  0 of 10 done"))
    #expect(try lines(desk, "tick", "harbor", "before-release/3").contains("✓  3 Search for TK"))
    #expect(try desk.git("log", "-1", "--format=%s").output == "tick harbor: before-release/3\n")
    #expect(try lines(desk, "tick", "harbor", "numbers", "--all").contains("10 of 10 done"))
    let settings = try desk.read("stet.json").replacing("\"before-release\"", with: "\"before-release\", \"numbers\"")
    try desk.write(settings, to: "stet.json")
    try desk.commitByHand()
    let gate = try desk.stet("gate", "harbor").output
    #expect(gate.contains("stet tick harbor before-release/4") && !gate.contains("numbers/"), "\(gate)")
    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacing("450 cars", with: "540 cars"), to: path)
    try desk.stet("save", "harbor")
    #expect(try desk.stet("gate", "harbor").output.contains("stet tick harbor numbers/1"))
    #expect(try lines(desk, "checklist", "harbor", "numbers").contains("opened again by an edit: Ada Checker, r1"))
    #expect(try lines(desk, "undo").contains("undone: tick"))
    #expect(try desk.stet("tick", "harbor", "numbers/99").status == 2)
    #expect(try desk.stet("tick", "harbor", "numbers/1", "--source", "x").status == 64)
    // A list that is edited is read as it is edited, and one that is broken is named with its line.
    try desk.write("# Numbers\n\nApplies to: number\n\n- [ ] Count.\n- [] Add.\n", to: "checklists/numbers.md")
    try desk.commitByHand()
    #expect(try desk.stet("gate", "harbor").output.contains("checklists/numbers.md, line 6"))
    let policy = try desk.stet("policy")
    #expect(
      policy.status == 1 && policy.output.contains("checklists/numbers.md,\n         line 6"),
      "\(policy.testDescription)"
    )
    #expect(try desk.stet("doctor").output.contains("checklists/numbers.md"))
    #expect(try desk.stet("audit", "harbor").status == 0)
    try desk.requireSoundRepository()
  }

  @Test func waivesForAWhileAndLooksAtAnotherDay() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("tick", "harbor", "before-release", "--all")
    for claim in try desk.claims("harbor") where claim["id"] as? String != cars {
      try desk.verify(try #require(claim["id"] as? String))
    }
    let refused = try desk.stet("waive", cars, "--reason", "Monday", "--until", "2099-01-10")
    #expect(refused.status == 2 && refused.talk.contains("policy.waiving"), "\(refused.testDescription)")
    let settings = try desk.read("stet.json").replacing("\"editors\": []", with: "\"editors\": [\"ada@example.org\"]")
    try desk.write(settings, to: "stet.json")
    try desk.commitByHand()
    #expect(try lines(desk, "waive", cars, "--reason", "Monday", "--until", "2099-01-10").contains(cars.prefix(4)))
    #expect(try lines(desk, "gate", "harbor").contains("Waived: let pass as it is"))
    #expect(try lines(desk, "gate", "harbor", "--as-of", "2099-01-10").contains("Gate open"))
    let later = try desk.stet("gate", "harbor", "--as-of", "2099-01-11")
    #expect(later.status == 1 && later.output.contains("Unchecked"), "\(later.testDescription)")
    let board = try lines(desk, "summary", "--as-of", "2099-01-11")
    #expect(board.contains("gate closed: 1 unchecked"), "\(board)")
    #expect(try lines(desk, "show", cars).contains("in force"))
    #expect(try desk.stet("gate", "harbor", "--as-of", "soon").status == 64)
  }

  @Test func namesWhatIsWrongWithTheSettingsByItsLine() throws {
    let desk = try Desk()
    try desk.startReview()
    #expect(try lines(desk, "policy").contains("One person's check of a claim is enough."))
    try desk.write("{\n  \"format\": 1,\n  \"policy\": {\n    \"secondreader\": true\n  }\n}\n", to: "stet.json")
    #expect(try desk.stet("policy").talk.contains("not committed"))
    try desk.commitByHand()
    let policy = try desk.stet("policy")
    #expect(policy.status == 1 && policy.output.contains("line 4  "), "\(policy.testDescription)")
    #expect(try desk.stet("gate", "harbor").output.contains("stet.json, line 4"))
    try desk.write("{\n  \"format\": 1,\n  \"policy\": {\n    \"secondReader\": 1\n  }\n}\n", to: "stet.json")
    try desk.commitByHand()
    let broken = try desk.stet("policy")
    #expect(broken.status == 2 && broken.talk.contains("line 4"), "\(broken.testDescription)")
  }

  @Test func refusesWhatMakesNoSenseAndLosesNothing() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    let head = try desk.git("rev-parse", "HEAD").output
    for (line, status) in [
      ("assign harbor Zoe", 2), ("assign harbor \(cars) ada@example.org", 64), ("assign harbor me --due friday", 64),
      ("assign harbor me --due 2020-01-01", 2), ("assign nobody me", 2), ("take harbor \(cars)", 64),
      ("state harbor checked", 2), ("state harbor flying", 64), ("state harbor spiked", 2), ("state harbor hold", 2),
      ("state harbor release", 2), ("tick harbor", 2), ("tick harbor zzz", 2), ("tick harbor --all", 2),
      ("untick harbor numbers/1", 2), ("checklist harbor nothing", 2), ("checklist nowhere", 2),
      ("waive \(cars) --reason x --until 2020-01-01", 2), ("waive \(cars) --until never", 64), ("summary --at r1", 64),
    ] {
      let run = try desk.shell("stet \(line)")
      #expect(run.status == status && run.output == "", "\(run.testDescription)")
      #expect(run.talk.hasPrefix("stet: ") && run.talk.contains("."), "\(run.testDescription)")
    }
    #expect(try desk.git("rev-parse", "HEAD").output == head)
    try desk.requireSoundRepository()
  }
}
