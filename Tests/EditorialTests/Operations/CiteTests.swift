import Testing

@testable import Editorial

struct CiteTests {
  private static let letter = Source(title: "Letter of the port", url: nil, locator: "p. 3", role: .secondary)
  private static let cite = Cite(sources: [letter])

  @Test(arguments: refusalsOfBoundDecisions)
  func citesForWordsThatHaveAPlace(stage: Stage, code: Refusal.Code?) throws {
    #expect(try stage.refusal(of: Self.cite) == code)
  }

  @Test func asksForASource() throws {
    #expect(try Stage.placed.refusal(of: Cite(sources: [])) == .needsSource)
    let blank = Source(title: " ", url: nil, locator: nil, role: nil)
    #expect(try Stage.placed.refusal(of: Cite(sources: [blank])) == .needsSource)
  }

  @Test func leavesTheStatusAsItIs() throws {
    for (operation, status) in [
      (nil, "unchecked"), (Desk.verify, "verified"), (Take(), "checking"),
      (MarkNotCheckable(reason: "Taste"), "not-checkable"),
    ] as [((any ClaimOperation)?, String)] {
      var (desk, id) = try Stage.placed.desk()
      if let operation { try desk.decide(operation, on: id) }
      try desk.decide(Self.cite, on: id)
      let claim = try #require(desk.dossier.claim(id))
      #expect(claim.status.word == status)
      #expect(claim.sources.last == Self.letter)
    }
  }

  @Test func recordsWhatIsNewOnly() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Desk.verify, on: id)
    let plan = try desk.decide(Cite(sources: [Desk.report, Self.letter]), on: id)
    #expect(plan.trailers.map(\.name) == ["Stet-Draft", "Stet-Claim", "Stet-Source"])
    #expect(plan.message.contains("Source: Letter of the port, p. 3 (secondary)"))
    #expect(desk.dossier.claim(id)?.citations.map(\.decision.sources) == [[Self.letter]])
    let refused = #expect(throws: Refusal.self) { try desk.decide(Self.cite, on: id) }
    #expect(refused?.code == .nothingToDo)
  }

  /// What somebody has gathered carries the check that follows, without being named again.
  @Test func carriesAVerificationOfTheSamePerson() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Self.cite, on: id)
    try desk.decide(Verify(sources: []), on: id)
    #expect(desk.dossier.claim(id)?.decidingChecks.first?.decision.sources == [Self.letter])
    let bob = #expect(throws: Refusal.self) { try desk.decide(Verify(sources: []), on: id, by: Desk.bob) }
    #expect(bob?.code == .needsSource)
  }

  @Test func countsForTheWordsItWasGivenForOnly() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Self.cite, on: id)
    try desk.replace("48 million", with: "49 million")
    #expect(desk.dossier.claim(id)?.sources.isEmpty == true)
    let refused = #expect(throws: Refusal.self) { try desk.decide(Verify(sources: []), on: id) }
    #expect(refused?.code == .needsSource)
  }

  @Test func goesWithWhatThePersonTakesBack() throws {
    var (desk, id) = try Stage.placed.desk()
    try desk.decide(Self.cite, on: id)
    try desk.decide(Desk.verify, on: id)
    try desk.decide(Reopen(), on: id)
    #expect(desk.dossier.claim(id)?.sources.isEmpty == true)
  }

  /// The third independent source may come from a colleague after the check.
  @Test func settlesWhatTheSettingsAskFor() throws {
    var (desk, id) = try Stage.placed.desk()
    let papers = ["A", "B"].map { Source(title: $0, url: nil, locator: "p. 1", role: .secondary) }
    try desk.decide(Verify(sources: papers), on: id)
    desk.settings.policy.sources = .primaryOrThree
    #expect(Gate(desk.dossier).reasons.contains { $0.kind == .sources })
    try desk.decide(Self.cite, on: id, by: Desk.bob)
    #expect(!Gate(desk.dossier).reasons.contains { $0.kind == .sources })
  }

  @Test func isNoUseFromTheAuthorWhereAuthorsMayNotCheck() throws {
    var (desk, id) = try Stage.placed.desk()
    let papers = ["A", "B"].map { Source(title: $0, url: nil, locator: "p. 1", role: .secondary) }
    try desk.decide(Verify(sources: papers), on: id)
    desk.settings.policy.sources = .primaryOrThree
    desk.settings.policy.checkerIsNotAuthor = true
    try desk.decide(Self.cite, on: id, by: Desk.person("Nora Quist", "nora@desk.example"))
    #expect(Gate(desk.dossier).reasons.contains { $0.kind == .sources })
  }
}
