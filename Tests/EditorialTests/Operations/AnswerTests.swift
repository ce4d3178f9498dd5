import Prose
import Testing

@testable import Editorial

struct AnswerTests {
  private static let question = Query(question: "Which budget?", to: "Nora Quist")

  private func asked(by people: [Person] = [Desk.ann]) throws -> (desk: Desk, id: ClaimID) {
    var (desk, id) = try Stage.placed.desk()
    for person in people { try desk.decide(Self.question, on: id, by: person) }
    return (desk, id)
  }

  private func code(_ operation: Answer, _ desk: Desk, _ id: ClaimID) throws -> Refusal.Code? {
    var desk = desk
    do {
      try desk.decide(operation, on: id, by: Desk.cleo)
      return nil
    } catch let error as Refusal {
      return error.code
    }
  }

  @Test func asksForAnOpenQuestionAndForWords() throws {
    let (desk, id) = try Stage.placed.desk()
    #expect(try code(Answer("The city's."), desk, id) == .noQuery)
    let (open, claim) = try asked()
    #expect(try code(Answer(" \n"), open, claim) == .needsNote)
    #expect(try code(Answer("The city's."), open, claim) == nil)
    var answered = open
    try answered.decide(Answer("The city's."), on: claim)
    #expect(try code(Answer("The state's."), answered, claim) == .noQuery)
  }

  @Test func asksWhoseQuestionIsMeantWhereSeveralAreOpen() throws {
    let (desk, id) = try asked(by: [Desk.ann, Desk.bob])
    #expect(try code(Answer("The city's."), desk, id) == .queryAmbiguous)
    #expect(try code(Answer("The city's.", toQuestionOf: "Cleo Park"), desk, id) == .noQuery)
    #expect(try code(Answer("The city's.", toQuestionOf: "bob lund"), desk, id) == nil)
    #expect(try code(Answer("The city's.", toQuestionOf: "BOB@desk.example"), desk, id) == nil)
  }

  /// An answer is no verification: the claim is with the asker again, and the gate says with whom.
  @Test func putsTheClaimIntoTheAskersHands() throws {
    var (desk, id) = try asked()
    try desk.decide(Answer("The city's.", sources: [Desk.report]), on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.checking))
    #expect(claim.holder?.name == "Ann Ortiz")
    #expect(claim.sources.isEmpty)
    #expect(Gate(desk.dossier).reasons.first { $0.claim == id }?.detail == "Ann Ortiz")
    #expect(Gate(desk.dossier).reasons.first { $0.claim == id }?.kind == .checking)
  }

  @Test func leavesTheOtherQuestionOpen() throws {
    var (desk, id) = try asked(by: [Desk.ann, Desk.bob])
    try desk.decide(Answer("The city's.", toQuestionOf: "Ann Ortiz"), on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.queried))
    #expect(claim.queries.map(\.isOpen).sorted { $0 && !$1 } == [true, false])
  }

  /// Somebody else's check stands though one's own question is answered and not judged yet.
  @Test func doesNotTouchAnothersCheck() throws {
    var (desk, id) = try asked()
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .agreed(.queried))
    try desk.decide(Answer("The city's."), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .agreed(.verified))
  }

  @Test func saysWhoGaveIt() throws {
    for (operation, person, giver) in [
      (Answer("Yes."), Desk.ann, "Nora Quist"), (Answer("Yes."), Desk.cleo, "Cleo Park"),
      (Answer("Yes.", from: "the press office"), Desk.ann, "the press office"),
    ] {
      var (desk, id) = try asked()
      let plan = try desk.decide(operation, on: id, by: person)
      #expect(desk.dossier.claim(id)?.queries.first?.answers.first?.giver == giver)
      #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Claim", "Stet-Answers"])
      #expect(plan.message.contains("From: \(giver)"))
    }
  }

  /// A question is asked anew by asking it again, and is open again then.
  @Test func endsWithANewQuestion() throws {
    var (desk, id) = try asked()
    try desk.decide(Answer("Ask the port."), on: id, by: Desk.cleo)
    try desk.decide(Query(question: "Which budget?", to: "the port"), on: id)
    #expect(desk.dossier.claim(id)?.status == .agreed(.queried))
    #expect(desk.dossier.claim(id)?.queries.map(\.isOpen) == [false, true])
  }

  /// Two questions of one person, to the author and to the ministry.
  private func askedTwo() throws -> (desk: Desk, id: ClaimID) {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Query(question: "Which budget is it?", to: "the author"), on: id)
    try desk.decide(Query(question: "Is it the whole budget?", to: "the Ministry"), on: id)
    return (desk, id)
  }

  @Test(arguments: [
    (Answer("Yes.", from: "the ministry"), 1), (Answer("Yes.", from: "The  Author"), 0),
    (Answer("Yes.", from: "nora quist"), 0), (Answer("Yes.", from: "Nora Quist <nora@desk.example>"), 0),
    (Answer("Yes.", from: "the press office", to: "WHOLE budget"), 1), (Answer("Yes.", to: "which budget is it?"), 0),
    (Answer("Yes.", from: "the ministry", to: "which"), 0), (Answer("Yes."), nil),
    (Answer("Yes.", from: "the port"), nil), (Answer("Yes.", toQuestionOf: "Ann Ortiz"), nil),
    (Answer("Yes.", to: "budget"), nil), (Answer("Yes.", to: "railway"), nil),
  ])
  func answersTheQuestionThatIsMeantAndGuessesNone(operation: Answer, index: Int?) throws {
    var (desk, id) = try askedTwo()
    guard let index else {
      let error = #expect(throws: Refusal.self) { try desk.decide(operation, on: id, by: Desk.cleo) }
      #expect(error?.code == (operation.question == "railway" ? .noQuery : .queryAmbiguous))
      #expect(error?.hint == "Say which: --question \"Which\", or --question \"the\".", "\(error?.hint ?? "")")
      return
    }
    try desk.decide(operation, on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.queries.map(\.isOpen) == (0...1).map { $0 != index })
  }

  /// Somebody's second answer is not taken for an answer to what another was asked.
  @Test func asksWhatIsMeantByAnAnswerOfWhomNoQuestionIsOpenTo() throws {
    var (desk, id) = try askedTwo()
    try desk.decide(Answer("Yes.", from: "the ministry"), on: id, by: Desk.cleo)
    #expect(try code(Answer("And more.", from: "the ministry"), desk, id) == .queryAmbiguous)
    #expect(try code(Answer("And more.", from: "the ministry", to: "which"), desk, id) == nil)
    #expect(try code(Answer("The city's.", from: "the port"), desk, id) == nil)
  }

  @Test func tellsQuestionsInTheSameWordsByWhoAsksWhom() throws {
    var (desk, id) = try asked(by: [Desk.ann, Desk.bob])
    try desk.decide(Query(question: "Which budget?", to: "the port"), on: id)
    let error = #expect(throws: Refusal.self) { try desk.decide(Answer("Yes."), on: id, by: Desk.cleo) }
    #expect(
      error?.hint
        == "Say which: --asked-by ann@desk.example, or --asked-by bob@desk.example, or --from \"the port\"."
        || error?.hint?.contains("--from \"the port\"") == true,
      "\(error?.hint ?? "")"
    )
    #expect(try code(Answer("Yes.", from: "the port"), desk, id) == nil)
    #expect(try code(Answer("Yes.", from: "Nora Quist", toQuestionOf: "bob"), desk, id) == nil)
  }

  @Test func answersTheOlderOfTwoThatDifferInTheirDaysOnly() throws {
    var (desk, id) = try asked()
    try desk.decide(Query(question: "Which budget?", to: "Nora Quist", due: CivilDate(iso: "2022-01-14")), on: id)
    try desk.decide(Answer("Yes."), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.queries.map(\.isOpen) == [false, true])
  }

  @Test func takesMeForWhoAnswers() throws {
    var (desk, id) = try asked(by: [Desk.ann, Desk.cleo])
    try desk.decide(Answer("Yes.", toQuestionOf: "me"), on: id, by: Desk.cleo)
    let open = try #require(desk.dossier.claim(id)).queries.filter(\.isOpen)
    #expect(open.map(\.person) == [Desk.ann])
  }

  @Test func namesTheAuthorWhereTheStoryDoes() throws {
    var (desk, id) = try askedTwo()
    try desk.decide(Answer("Yes.", from: "the author"), on: id)
    #expect(desk.dossier.claim(id)?.queries.first?.answers.first?.giver == "Nora Quist")
    try desk.decide(Answer("No.", from: "NORA QUIST", to: "whole"), on: id)
    #expect(desk.dossier.claim(id)?.queries.last?.answers.first?.giver == "Nora Quist")
  }
}
