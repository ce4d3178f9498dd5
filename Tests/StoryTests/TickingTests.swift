import Foundation
import Testing

@Suite("Ticking facts, the way a checker underlines every word")
struct TickingTests {
  /// The facts of a claim as the program gives them to programs.
  private func facts(_ desk: Desk, _ claim: String) throws -> [[String: Any]] {
    let run = try desk.stet("show", claim, "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let cards = try #require(object["claims"] as? [[String: Any]])
    return try #require((cards.first?["claim"] as? [String: Any])?["facts"] as? [[String: Any]])
  }

  @Test func ticksWordByWordThroughAnEdit() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    let before = try facts(desk, cars)
    #expect(before.allSatisfy { $0["ticked"] as? Bool == false && ($0["by"] as? [Any])?.isEmpty == true })
    let text = Array(try desk.read(desk.draftPath()).utf8)
    for fact in before {
      let (start, end) = (try #require(fact["start"] as? Int), try #require(fact["end"] as? Int))
      #expect(String(decoding: text[start..<end], as: UTF8.self) == fact["words"] as? String)
    }

    let ticked = try desk.stet("tick", cars, "450", "Ruth Calloway", "--source", "Schedule", "--at", "page 2")
    #expect(ticked.status == 0, "\(ticked.testDescription)")
    #expect(ticked.output.contains("2 of \(before.count) facts ticked"), "\(ticked.testDescription)")
    #expect(try desk.git("log", "-1", "--format=%s").output.hasPrefix("tick \(cars.prefix(4)): “"))
    let trailers = try desk.git("log", "-1", "--format=%(trailers)").output
    #expect(trailers.contains("Stet-Claim: \(cars)") && trailers.components(separatedBy: "Stet-Fact: ").count == 3)
    #expect(!trailers.contains("Stet-Status"))
    #expect(try desk.claims("--status", "unchecked").contains { $0["id"] as? String == cars })
    let shown = try desk.stet("show", cars)
    #expect(shown.output.contains("Facts") && shown.output.contains("✓ ") && shown.output.contains("Schedule, page 2"))

    let path = try desk.draftPath()
    try desk.write(try desk.read(path).replacingOccurrences(of: "450 cars", with: "540 cars"), to: path)
    try desk.stet("save", "harbor")
    let after = try facts(desk, cars)
    #expect(after.filter { $0["ticked"] as? Bool == true }.compactMap { $0["words"] as? String } == ["Ruth Calloway"])
    #expect(try desk.stet("show", cars).output.contains("stale"))
    try desk.requireSoundRepository()
  }

  @Test func countsFactsBesideClaims() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    let count = try facts(desk, cars).count
    try desk.stet("tick", cars, "--all")
    for line in ["list", "open harbor", "claims harbor"] {
      let run = try desk.shell("stet \(line)")
      #expect(run.output.contains(" · \(count) of "), "\(run.testDescription)")
      #expect(run.output.contains("facts ticked"), "\(run.testDescription)")
    }
    #expect(try desk.stet("summary", "harbor").output.contains(" \(count) ticked, "))
    #expect(try desk.stet("list", "--json").output.contains("\"ticked\": \(count)"))
    try desk.stet("untick", cars, "1")
    #expect(try desk.stet("summary", "harbor").output.contains(" \(count - 1) ticked, "))
  }

  @Test func keepsTwoPeoplesTicksApart() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.stet("tick", cars, "450")
    desk.environment["GIT_AUTHOR_NAME"] = "Bo Second"
    desk.environment["GIT_AUTHOR_EMAIL"] = "bo@example.org"
    try desk.requireRefusal("untick", cars, "450", hint: "stay theirs")
    let ticked = try desk.stet("tick", cars, "450")
    #expect(ticked.output.contains("Ada Checker") && ticked.output.contains("Bo Second"), "\(ticked.testDescription)")
    #expect(try desk.git("show", "--name-only", "--format=").output.contains("bo@example.org.json"))
  }

  @Test func refusesPlainly() throws {
    let desk = try Desk()
    try desk.startReview()
    let cars = try desk.claim("450 cars")
    try desk.requireRefusal("tick", cars, "900 trains", hint: "450", naming: "900 trains")
    try desk.requireRefusal("tick", cars, hint: "450")
    try desk.requireRefusal("tick", cars, "1", "--all", status: 64, hint: "")
    try desk.stet("tick", cars, "450")
    try desk.requireRefusal("tick", cars, "450", hint: "untick", naming: "already")
    try desk.stet("claim", "drop", cars, "--reason", "twice")
    try desk.requireRefusal("tick", cars, "--all", hint: "reopen")
  }
}
