import Prose
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

  @Test func isDueOnADayToCome() throws {
    var (desk, id) = try Stage.placed.desk()
    let early = Query(question: "Which?", to: "Nora", due: CivilDate(iso: "2022-01-06"))
    #expect(try Stage.placed.refusal(of: early) == .dueTooSoon)
    try desk.decide(Query(question: "Which?", to: "Nora", due: CivilDate(iso: "2022-01-07")), on: id)
    let query = try #require(desk.dossier.claim(id)?.queries.first)
    #expect(query.decision.due?.iso == "2022-01-07")
    #expect(!query.isOverdue(on: try #require(CivilDate(iso: "2022-01-07"))))
    #expect(query.isOverdue(on: try #require(CivilDate(iso: "2022-01-08"))))
  }

  @Test func isPutOnceInTheSameWords() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Self.question, on: id)
    let refused = #expect(throws: Refusal.self) { try desk.decide(Self.question, on: id) }
    #expect(refused?.code == .nothingToDo)
    try desk.decide(Self.question, on: id, by: Desk.bob)
    try desk.decide(Query(question: "Whose budget?", to: "Nora Quist"), on: id)
    #expect(desk.dossier.claim(id)?.queries.count == 3)
  }

  /// A second question does not hide the first, and whatever else the asker decides takes both back.
  @Test func standsUntilTheAskerDecidesOtherwise() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Self.question, on: id)
    try desk.decide(Query(question: "Who says so?", to: "the port"), on: id)
    #expect(desk.dossier.claim(id)?.queries.map(\.addressee) == ["Nora Quist", "the port"])
    try desk.decide(Take(), on: id)
    #expect(desk.dossier.claim(id)?.queries.isEmpty == true)
    #expect(desk.dossier.claim(id)?.status == .agreed(.checking))
  }

  @Test func ordersWhatIsOverdueFirst() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Query(question: "Old?", to: "a"), on: id)
    try desk.decide(Query(question: "Late?", to: "b", due: CivilDate(iso: "2022-01-07")), on: id, by: Desk.bob)
    let day = try #require(CivilDate(iso: "2022-01-09"))
    #expect(desk.dossier.queries(on: day).map(\.query.decision.note) == ["Late?", "Old?"])
    let before = try #require(CivilDate(iso: "2022-01-07"))
    #expect(desk.dossier.queries(on: before).map(\.query.decision.note) == ["Old?", "Late?"])
  }

  /// A clock of whole seconds does not say which of two questions was first; the file does.
  @Test func keepsQuestionsOfOneSecondInTheOrderOfTheirFile() throws {
    var (desk, id) = try Stage.placed.desk()
    let time = desk.tick()
    let words = (1...8).map { "Question \($0)?" }
    for word in words { try desk.decide(Query(question: word, to: "Nora"), on: id, at: time) }
    #expect(desk.dossier.claim(id)?.queries.compactMap(\.decision.note) == words)
    #expect(desk.dossier.queries(on: time.date).compactMap(\.query.decision.note) == words)
  }

  @Test func listsQuestionsOfOneMomentInReadingOrder() throws {
    var desk = Desk()
    try desk.claimAll()
    let claims = desk.dossier.liveClaims.map(\.claim.id)
    try #require(claims.count > 3)
    let time = desk.tick()
    for id in claims.reversed() { try desk.decide(Self.question, on: id, at: time) }
    #expect(desk.dossier.queries(on: time.date).map(\.claim.claim.id) == claims)
  }
}
