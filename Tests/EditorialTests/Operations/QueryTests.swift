import Testing

@testable import Editorial

struct QueryTests {
  private static let question = Query(question: "Which budget?", to: "Nora Quist")

  /// A question may be about words that are gone; but a dropped claim comes back only by being reopened.
  @Test(
    arguments: [(Stage.placed, nil), (.reworded, nil), (.gone, nil), (.ambiguous, nil), (.dropped, .dropped)]
      as [(Stage, Refusal.Code?)]
  )
  func asksAboutEveryClaimThatIsNotDropped(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Self.question) == code)
  }

  @Test(arguments: [("", "Nora"), (" ", "Nora"), ("Which?", ""), ("Which?", "\n")])
  func asksForAQuestionAndSomebodyToAnswer(question: String, addressee: String) throws {
    #expect(try Stage.placed.refusal(of: Query(question: question, to: addressee)) == .needsNote)
  }

  @Test func recordsTheQuestionAndWhomItWentTo() throws {
    var (desk, id) = try Stage.gone.desk()
    try desk.decide(Self.question, on: id)
    let decision = try #require(desk.checks.first?.standing)
    #expect(decision.status == .queried)
    #expect(decision.note == "Which budget?")
    #expect(decision.addressee == "Nora Quist")
    #expect(decision.wording == nil)
  }
}
