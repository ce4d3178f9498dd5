import Testing

@testable import Editorial

struct TickTests {
  @Test(arguments: refusalsOfBoundDecisions)
  func requiresWordingThatIsCurrent(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Tick(.all)) == code)
  }

  @Test(
    arguments: [
      (["1"], nil), (["48  million"], nil), (["48 MILLION"], nil), (["1", "48 million"], nil),
      (["2"], .noSuchFact), (["8 million"], .noSuchFact), (["1", "ferry"], .noSuchFact), (["…"], .noSuchFact),
      ([], .noSuchFact),
    ] as [([String], Refusal.Code?)]
  )
  func findsFactsByNumberAndByWords(typed: [String], code: Refusal.Code?) throws {
    #expect(try Stage.placed.refusal(of: Tick(.named(typed))) == code)
  }

  @Test func listsTheFactsWhenNoneFits() throws {
    var (desk, id) = try Stage.placed.desk()
    let error = #expect(throws: Refusal.self) { try desk.decide(Tick(.named(["9", "ferry"])), on: id) }
    #expect(error?.sentence.contains("“9”") == true && error?.sentence.contains("“ferry”") == true)
    #expect(error?.hint?.contains("1 “48 million") == true)
  }

  /// A number that is also the words of a fact must not tick the fact of that number.
  @Test(arguments: ["people", "12 people", "12"])
  func refusesWhatFitsSeveralFacts(typed: String) throws {
    let sentence = "It carried 12 people in May and 12 people in June."
    var desk = Desk("# News\n\n\(sentence)\n")
    let id = try desk.claim(sentence)
    let error = #expect(throws: Refusal.self) { try desk.decide(Tick(.named([typed])), on: id) }
    #expect(error?.code == .factAmbiguous)
  }

  @Test func refusesANumberThatIsTheWordsOfAnotherFact() throws {
    let sentence = "Ida Moss saw it on 4 May 2019, and the score was 2."
    var desk = Desk("# News\n\n\(sentence)\n")
    let id = try desk.claim(sentence)
    let facts = desk.dossier.facts(of: try #require(desk.dossier.claim(id))).entries.map(\.fact)
    let two = try #require(facts.first { $0.words == "2" })
    try #require(two.number != 2 || facts.count < 2, "the figure is not the second fact")
    let error = #expect(throws: Refusal.self) { try desk.decide(Tick(.named(["2"])), on: id) }
    #expect(error?.code == .factAmbiguous)
  }

  @Test func isRefusedWhenTheDoerHasTickedItAlready() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Tick(.named(["1"])), on: id)
    for choice in [FactChoice.named(["1"]), .all] {
      let error = #expect(throws: Refusal.self) { try desk.decide(Tick(choice), on: id) }
      #expect(error?.code == .nothingToDo)
    }
    #expect(throws: Never.self) { try desk.decide(Tick(.all), on: id, by: Desk.bob) }
    #expect(throws: Never.self) { try desk.decide(Tick(.all, sources: [Desk.report]), on: id) }
    let dossier = desk.dossier
    let ticks = dossier.facts(of: try #require(dossier.claim(id))).entries.first?.ticks
    #expect(ticks?.map(\.sources) == [[], [Desk.report]])
  }

  @Test func isRefusedToAnAuthorWhereTheSettingsSaySo() throws {
    var settings = Settings()
    settings.policy.checkerIsNotAuthor = true
    let nora = Desk.person("Nora Quist", "nora@desk.example")
    #expect(try Stage.placed.refusal(of: Tick(.all), settings: settings, by: nora) == .checkerIsAuthor)
    #expect(try Stage.placed.refusal(of: Tick(.all), settings: settings) == nil)
  }

  @Test func mustComeBeforeAVerificationWhereTheSettingsSaySo() throws {
    var (desk, id) = try Stage.placed.desk()
    desk.settings.policy.factsTicked = true
    let error = #expect(throws: Refusal.self) { try desk.decide(Desk.verify, on: id) }
    #expect(error?.code == .factsOpen)
    try desk.decide(Tick(.all), on: id, by: Desk.bob)
    try desk.decide(Desk.verify, on: id)
    #expect(!Gate(desk.dossier).reasons.contains { $0.kind == .facts })
    try desk.decide(Untick(.all), on: id, by: Desk.bob)
    #expect(Gate(desk.dossier).reasons.contains { $0.kind == .facts && $0.claim == id })
  }
}
