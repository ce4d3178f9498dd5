import Foundation
import Testing

@Suite("Reviewing claim by claim, line by line")
struct ReviewTests {
  private func lines(_ lines: String...) -> Data { Data(lines.map { "\($0)\n" }.joined().utf8) }

  @Test func decidesWithTheSameOperationsAsTheCommands() throws {
    let desk = try Desk()
    try desk.startReview()
    let claims = try desk.claims("harbor").compactMap { $0["id"] as? String }
    let input = lines(
      "v",
      "Harbor Board",
      "page 3",
      "p",
      "",
      "d",
      "the year is wrong",
      "c",
      "in 2019",
      "",
      "q",
      "who says so?",
      "",
      "n",
      "call the yard",
      "Q"
    )
    let run = try desk.stet("review", "harbor", "--reading-order", input: input)
    #expect(run.status == 0, "\(run.testDescription)")
    #expect(run.talk.contains("4 decisions recorded"), "\(run.testDescription)")
    desk.requireSafe(run)
    let subjects = try desk.git("log", "-4", "--format=%s").output.split(separator: "\n").map { String($0.prefix(8)) }
    #expect(subjects.map { $0.prefix { $0 != " " } } == ["note", "query", "dispute", "verify"])
    #expect(try desk.claims("--status", "verified").compactMap { $0["id"] as? String } == [claims[0]])
    #expect(try desk.claims("--status", "disputed").compactMap { $0["id"] as? String } == [claims[1]])
    #expect(try desk.stet("show", claims[1]).output.contains("change to “in 2019”"))
    try desk.requireSoundRepository()
  }

  @Test func letsAPersonMendWhatAGuardRefuses() throws {
    let desk = try Desk()
    try desk.startReview()
    let run = try desk.stet(
      "review",
      "harbor",
      "--reading-order",
      input: lines("v", "Harbor Board", "", "", "seen twice", "page 3", "", "", "Q")
    )
    #expect(run.output.contains("needs a locator") && run.output.contains("[Harbor Board]") == false)
    #expect(try desk.claims("--status", "verified").count == 1, "\(run.testDescription)")
    #expect(try desk.git("log", "-1", "--format=%b").output.contains("Note: seen twice"))
  }

  @Test func undoesWhatItDecidedAndOnlyThat() throws {
    let desk = try Desk()
    try desk.startReview()
    let before = try desk.git("rev-parse", "HEAD^{tree}").output
    let run = try desk.stet("review", "harbor", input: lines("m", "j", "x", "rhetoric", "u", "u", "u", "n", "Q"))
    #expect(run.status == 0 && run.talk.contains("Nothing was decided"), "\(run.testDescription)")
    #expect(run.output.contains("Take back your last decision"))
    #expect(try desk.git("rev-parse", "HEAD^{tree}").output == before)
    try desk.requireSoundRepository()
  }

  @Test func endsInTheMiddleOfADecisionWithoutRecordingIt() throws {
    let desk = try Desk()
    try desk.startReview()
    let head = try desk.git("rev-parse", "HEAD").output
    let run = try desk.stet("review", "harbor", input: lines("v", "Harbor Board"))
    #expect(run.status == 0 && run.talk.contains("not recorded"), "\(run.testDescription)")
    #expect(try desk.git("rev-parse", "HEAD").output == head)
  }

  @Test func opensTheDraftAndSaysWhatTheEditDid() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.verify(cars)
    desk.environment["EDITOR"] = "sed -i 's/450 cars/540 cars/'"
    let run = try desk.stet("review", "harbor", "--filter", "ferry", "--all", input: lines("e", "Q"))
    #expect(run.output.contains("1 verified claim reopened"), "\(run.testDescription)")
    #expect(try desk.claims("--status", "stale").count == 1)
    desk.environment["EDITOR"] = "false"
    let failed = try desk.stet("review", "harbor", input: lines("e", "Q"))
    #expect(failed.status == 0 && failed.output.contains("ended with status 1"), "\(failed.testDescription)")
    try desk.requireSoundRepository()
  }

  @Test func givesTheQueueToPrograms() throws {
    let desk = try Desk()
    try desk.startReview()
    let run = try desk.stet("review", "harbor", "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let queue = try #require(object["claims"] as? [[String: Any]])
    let listed = try desk.claims("harbor", "--by-priority")
    #expect(queue.compactMap { $0["id"] as? String } == listed.compactMap { $0["id"] as? String })
    #expect(object["format"] as? Int == 1 && object["order"] as? String == "priority")
    #expect(queue.allSatisfy { $0["facts"] is [Any] })
  }

  @Test func saysPlainlyWhenThereIsNothingToDo() throws {
    let desk = try Desk()
    try desk.start(with: HarborArticle.text)
    let empty = try desk.stet("review", "harbor")
    #expect(empty.status == 0 && empty.talk.contains("stet open harbor"), "\(empty.testDescription)")
    try desk.stet("open", "harbor")
    let none = try desk.stet("review", "harbor", "--filter", "no such words")
    #expect(none.status == 0 && none.talk.contains("no such words"), "\(none.testDescription)")
    try desk.requireRefusal("review", "nowhere", hint: "")
  }
}
