import Foundation
import Testing

@Suite("Decisions on several claims at once: rulings and ticks")
struct RulingTests {
  private func become(_ name: String, at desk: Desk) {
    desk.environment["GIT_AUTHOR_NAME"] = name
    desk.environment["GIT_AUTHOR_EMAIL"] = "\(name.lowercased())@example.org"
  }

  private func commits(_ desk: Desk) throws -> Int {
    try #require(Int(try desk.git("rev-list", "--count", "HEAD").output.filter(\.isNumber)))
  }

  @Test func rulesOnAllOrNone() throws {
    let desk = try Desk()
    try desk.startReview()
    let settings = try desk.read("stet.json").replacing("\"editors\": []", with: "\"editors\": [\"lin@example.org\"]")
    try desk.write(settings, to: "stet.json")
    try desk.commitByHand()
    let claims = try desk.claims("harbor").prefix(3).map { try #require($0["id"] as? String) }
    for claim in claims.prefix(2) { try desk.verify(claim) }
    become("Ben", at: desk)
    for claim in claims.prefix(2) { try desk.stet("dispute", claim, "--note", "no", "--hold") }
    become("Lin", at: desk)
    let before = try commits(desk)
    try desk.requireRefusal(
      "rule",
      claims[0],
      claims[1],
      claims[2],
      "verified",
      "--reason",
      "so",
      hint: "",
      naming: "not contested"
    )
    let ruled = try desk.stet("rule", claims[0], claims[1], "verified", "--reason", "the register has it", "--json")
    #expect(ruled.status == 0, "\(ruled.testDescription)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(ruled.output.utf8)) as? [String: Any])
    #expect((object["claims"] as? [[String: Any]])?.compactMap { $0["status"] as? String } == ["verified", "verified"])
    #expect(try commits(desk) == before + 2)
    let wrong = try desk.stet("rule", claims[0], claims[1], "--reason", "so")
    #expect(wrong.status == 64, "\(wrong.testDescription)")
  }

  @Test func ticksAllFactsOfSeveralClaims() throws {
    let desk = try Desk()
    try desk.startReview()
    let (cars, jobs) = (try desk.claim("450 cars"), try desk.claim("1,200 jobs"))
    let before = try commits(desk)
    let ticked = try desk.stet("tick", cars, jobs, "--all", "--source", "Schedule", "--at", "page 2", "--json")
    #expect(ticked.status == 0, "\(ticked.testDescription)")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(ticked.output.utf8)) as? [String: Any])
    #expect((object["claims"] as? [Any])?.count == 2 && (object["commits"] as? [Any])?.count == 2)
    #expect(try commits(desk) == before + 2)
    try desk.requireRefusal("tick", cars, jobs, "--all", sentences: 2, hint: nil, naming: "already")
    let back = try desk.stet("untick", cars, jobs, "--all")
    #expect(back.status == 0 && back.output.contains(cars.prefix(4)) && back.output.contains(jobs.prefix(4)))
    for fact in ["1", "450", "Ruth Calloway"] {
      try desk.requireRefusal(
        "tick",
        cars,
        fact,
        "--all",
        status: 64,
        hint: "claims are named by four",
        naming: "“\(fact)”"
      )
    }
    try desk.requireSoundRepository()
  }
}
