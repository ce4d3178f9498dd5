import Testing

@testable import Editorial

struct TakeTests {
  @Test(
    arguments: [(Stage.placed, nil), (.reworded, nil), (.gone, nil), (.ambiguous, nil), (.dropped, .dropped)]
      as [(Stage, Refusal.Code?)]
  )
  func takesEveryClaimThatIsNotDropped(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Take()) == code)
  }

  @Test func isRefusedWhenTheClaimIsInHandAlready() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Take(), on: id)
    #expect(desk.dossier.claim(id)?.status == .agreed(.checking))
    let error = #expect(throws: Refusal.self) { try desk.decide(Take(), on: id) }
    #expect(error?.code == .nothingToDo)
    #expect(throws: Never.self) { try desk.decide(Take(), on: id, by: Desk.bob) }
  }
}
