import Testing

@testable import Editorial

struct MarkOnAuthorTests {
  @Test(arguments: refusalsOfBoundDecisions)
  func judgesOnlyWordsThatHaveAPlace(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: MarkOnAuthor(reason: "Asked twice.")) == code)
  }

  @Test(arguments: ["", " ", "\n\t\u{2003}"])
  func asksForReasonInWords(blank: String) throws {
    #expect(try Stage.placed.refusal(of: MarkOnAuthor(reason: blank)) == .needsNote)
  }

  @Test func recordsTheWordsAndWhy() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(MarkOnAuthor(reason: " Asked twice.\n"), on: id)
    let decision = try #require(desk.checks.first?.standing)
    #expect(decision.status == .onAuthor)
    #expect(decision.note == "Asked twice.")
    #expect(decision.wording?.text == Desk.cost)
    #expect(desk.dossier.claim(id)?.status == .agreed(.onAuthor))
  }
}
