import Testing

@testable import Editorial

struct DisputeTests {
  @Test(arguments: refusalsOfBoundDecisions)
  func judgesOnlyWordsThatHaveAPlace(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Dispute(note: "The report says 46.", disposition: .cut)) == code)
  }

  struct Guarded: Sendable {
    var note = "The report says 46."
    var disposition: Disposition? = .hold
    var verdict: String?
    let code: Refusal.Code?
  }

  @Test(arguments: [
    Guarded(note: "", code: .needsNote), Guarded(note: " \n\u{A0}", code: .needsNote),
    Guarded(disposition: nil, code: .needsDisposition),
    Guarded(disposition: .change(wording: " \n"), code: .needsDisposition),
    Guarded(disposition: .change(wording: "It cost 46."), code: nil),
    Guarded(disposition: .stet, code: nil), Guarded(disposition: .attribute, code: nil),
    Guarded(disposition: .hedge, code: nil),
    Guarded(disposition: .cut, code: nil), Guarded(code: nil), Guarded(verdict: "Nearly", code: .unknownVerdict),
    Guarded(verdict: "mostly FALSE", code: nil),
  ])
  func asksForANoteAndADisposition(_ guarded: Guarded) throws {
    let operation = Dispute(note: guarded.note, disposition: guarded.disposition, verdict: guarded.verdict)
    #expect(try Stage.placed.refusal(of: operation) == guarded.code)
  }

  @Test func recordsWhatTheTextShouldDo() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(
      Dispute(
        note: "The report says 46.",
        disposition: .change(wording: "It cost 46 million kroner."),
        sources: [Desk.report]
      ),
      on: id
    )
    let decision = try #require(desk.checks.first?.standing)
    #expect(decision.status == .disputed)
    #expect(decision.disposition == .change(wording: "It cost 46 million kroner."))
    #expect(decision.sources == [Desk.report])
    #expect(desk.dossier.claim(id)?.status == .agreed(.disputed))
  }
}
