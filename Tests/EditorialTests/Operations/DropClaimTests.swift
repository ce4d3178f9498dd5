import Testing

@testable import Editorial

struct DropClaimTests {
  @Test(
    arguments: [(Stage.placed, nil), (.reworded, nil), (.gone, nil), (.ambiguous, nil), (.dropped, .nothingToDo)]
      as [(Stage, Refusal.Code?)]
  )
  func dropsEveryClaimOnce(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: DropClaim(reason: "Opinion.")) == code)
  }

  @Test(arguments: ["", " \n"]) func asksForAReason(blank: String) throws {
    #expect(try Stage.placed.refusal(of: DropClaim(reason: blank)) == .needsNote)
  }

  @Test func keepsTheClaimAndItsHistory() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Desk.verify, on: id)
    try desk.decide(DropClaim(reason: "Opinion."), on: id)
    let dossier = desk.dossier
    #expect(dossier.claim(id)?.status == .dropped)
    #expect(dossier.claim(id)?.decisions.map(\.decision.verb) == [.status(.verified), .drop])
    #expect(dossier.liveClaims.isEmpty && dossier.claims.count == 1)
  }
}
