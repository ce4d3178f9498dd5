import Testing

@testable import Editorial

struct UntickTests {
  private func ticked(_ desk: Desk, _ id: ClaimID) throws -> (now: Int, stale: Int) {
    let sheet = desk.dossier.facts(of: try #require(desk.dossier.claim(id)))
    return (sheet.ticked, sheet.stale.count)
  }

  @Test(arguments: [FactChoice.all, .named(["1"]), .named(["48 million"])])
  func takesTheDoersTickBack(choice: FactChoice) throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Tick(.all), on: id)
    let plan = try desk.decide(Untick(choice), on: id)
    #expect(plan.subject.hasPrefix("untick ") && plan.trailers.last?.name == "Stet-Fact")
    #expect(try ticked(desk, id) == (0, 0))
    #expect(desk.checks.first?.decisions.map(\.verb) == [.tick, .untick])
    try desk.decide(Tick(.all), on: id)
    #expect(try ticked(desk, id) == (1, 0))
  }

  @Test func leavesAnotherPersonsTickAlone() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Tick(.all), on: id, by: Desk.bob)
    for choice in [FactChoice.all, .named(["1"])] {
      let error = #expect(throws: Refusal.self) { try desk.decide(Untick(choice), on: id) }
      #expect(error?.code == .nothingToDo)
    }
    #expect(try ticked(desk, id) == (1, 0))
  }

  @Test func takesAStaleTickBackByItsWords() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Tick(.all), on: id)
    try desk.replace("48 million", with: "49 million")
    #expect(try ticked(desk, id) == (0, 1))
    let dossier = desk.dossier
    let words = dossier.facts(of: try #require(dossier.claim(id))).stale.map(\.name.words)
    try desk.decide(Untick(.named(words)), on: id)
    #expect(try ticked(desk, id) == (0, 0))
  }

  @Test func isRefusedOnADroppedClaim() throws {
    #expect(try Stage.dropped.refusal(of: Untick(.all)) == .dropped)
  }
}
