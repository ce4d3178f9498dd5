import Testing

@testable import Editorial

struct MarkUnverifiableTests {
  @Test(arguments: refusalsOfBoundDecisions)
  func judgesOnlyWordsThatHaveAPlace(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: MarkUnverifiable(note: "Asked twice.")) == code)
  }

  @Test(arguments: ["", " ", "\n\t\u{2003}"])
  func asksForNoteInWords(blank: String) throws {
    #expect(try Stage.placed.refusal(of: MarkUnverifiable(note: blank)) == .needsNote)
  }

  @Test func recordsTheWordsAndWhy() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(MarkUnverifiable(note: " Asked twice.\n"), on: id)
    let decision = try #require(desk.checks.first?.standing)
    #expect(decision.status == .unverifiable)
    #expect(decision.note == "Asked twice.")
    #expect(decision.wording?.text == Desk.cost)
    #expect(desk.dossier.claim(id)?.status == .agreed(.unverifiable))
  }
}
