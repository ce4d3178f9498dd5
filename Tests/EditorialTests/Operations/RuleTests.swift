import Testing

@testable import Editorial

/// What an editor's ruling settles, and what opens it again.
struct RuleTests {
  private static let dispute = Dispute(note: "The report says 46.", disposition: .change(wording: "It cost 46."))
  private static let ruling = Rule(.verified, reason: "The audited figure counts.")

  /// A claim that Ann has verified and Bob disputed; Cleo is an editor.
  private func contested() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk()
    desk.settings.editors = ["cleo@desk.example"]
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    try desk.decide(Self.dispute, on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .contested)
    return (desk, id)
  }

  private func refusal(_ operation: Rule, _ desk: Desk, _ id: ClaimID, by person: Person = Desk.cleo) -> Refusal.Code? {
    var desk = desk
    do {
      try desk.decide(operation, on: id, by: person)
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    } catch {
      return .init(rawValue: "\(error)")
    }
  }

  @Test func settlesWhatTwoPeopleDifferOn() throws {
    var (desk, id) = try contested()
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.verified) && claim.ruling?.person == Desk.cleo)
    #expect(claim.decidingChecks.map(\.person) == [Desk.ann])
    #expect(claim.decisions.last?.decision.verb == .ruling(.verified))
    #expect(desk.dossier.wantedChanges.isEmpty)
    let gate = Gate(desk.dossier)
    #expect(!gate.reasons.contains { $0.claim == id } && gate.warnings.contains { $0.kind == .ruled && $0.claim == id })
  }

  @Test(arguments: [Status.disputed, .unverifiable, .onAuthor, .notCheckable])
  func givesTheStatusThatWasRuled(_ status: Status) throws {
    var (desk, id) = try contested()
    try desk.decide(Rule(status, reason: "So it is."), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .agreed(status))
    #expect(desk.dossier.wantedChanges.isEmpty == (status != .disputed))
  }

  @Test func refusesWhoIsNoEditorAndWhatIsNotContested() throws {
    let (desk, id) = try contested()
    #expect(refusal(Self.ruling, desk, id, by: Desk.ann) == .needsEditor)
    #expect(refusal(Rule(.verified, reason: " "), desk, id) == .needsNote)
    #expect(refusal(Self.ruling, desk, id) == nil)
    var settled = desk
    try settled.decide(Self.ruling, on: id, by: Desk.cleo)
    #expect(refusal(Self.ruling, settled, id) == .notContested)
    var unchecked = Desk()
    unchecked.settings.editors = ["cleo@desk.example"]
    let other = try unchecked.claim(Desk.cost)
    #expect(refusal(Self.ruling, unchecked, other) == .notContested)
  }

  @Test func asksForACheckThatCarriesAVerifiedClaim() throws {
    var desk = Desk()
    desk.settings.editors = ["cleo@desk.example"]
    let id = try desk.claim(Desk.cost)
    try desk.decide(MarkUnverifiable(note: "No report."), on: id)
    try desk.decide(Self.dispute, on: id, by: Desk.bob)
    #expect(refusal(Self.ruling, desk, id) == .needsSource)
    #expect(refusal(Rule(.unverifiable, reason: "So it is."), desk, id) == nil)
  }

  @Test func endsWithTheWordsItWasGivenFor() throws {
    var (desk, id) = try contested()
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    try desk.replace("48 million", with: "49 million")
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .stale && claim.ruling == nil)
    // Where the checks were taken back, the ruling alone leaves the claim stale.
    try desk.decide(Reopen(), on: id)
    try desk.decide(Reopen(), on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .stale)
  }

  @Test func settlesNothingWhenItIsNoEditors() throws {
    var (desk, id) = try contested()
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .agreed(.verified))
    // As when somebody writes a ruling into their own file by hand, or is no editor any more.
    desk.settings.editors = ["dana@desk.example"]
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .contested && claim.ruling == nil)
    #expect(claim.rulings.map(\.isByEditor) == [false])
    desk.settings.editors = []
    try desk.decide(Reopen(), on: id)
    try desk.decide(Reopen(), on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .agreed(.unchecked))
  }

  @Test func isContestedAgainByADecisionThatTheEditorHadNotSeen() throws {
    var (desk, id) = try contested()
    let unseen = desk
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    // Ann agrees again, which changes nothing; Bob differs again.
    try desk.decide(Desk.verify, on: id)
    #expect(desk.dossier.claim(id)?.status == .agreed(.verified))
    try desk.decide(Self.dispute, on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .contested)
    try desk.decide(Rule(.disputed, reason: "Bob is right."), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .agreed(.disputed))
    // A check that was made before the ruling, on a desk that was not in step, counts as not seen.
    var offline = unseen
    let dana = Desk.person("Dana Roe", "dana@desk.example")
    try offline.decide(Self.dispute, on: id, by: dana, at: Timestamp(seconds: 0, offset: 0))
    let late = try #require(offline.checks.first { $0.person == dana })
    var ruled = unseen
    try ruled.decide(Self.ruling, on: id, by: Desk.cleo)
    ruled.put(late)
    #expect(ruled.dossier.claim(id)?.status == .contested)
  }

  @Test func takesBackItsOwnRulingAndNobodyElses() throws {
    var (desk, id) = try contested()
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    try desk.decide(Reopen(), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .contested)
  }

  @Test func isContestedWhereTwoEditorsRuleApartAndSettledByTheNext() throws {
    var (desk, id) = try contested()
    desk.settings.editors.append("dana@desk.example")
    let dana = Desk.person("Dana Roe", "dana@desk.example")
    var other = desk
    try other.decide(Rule(.disputed, reason: "The report."), on: id, by: dana)
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    desk.put(try #require(other.checks.first { $0.person == dana }))
    #expect(desk.dossier.claim(id)?.status == .contested)
    try desk.decide(Self.ruling, on: id, by: dana)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.verified) && claim.ruling?.person == dana)
  }

  @Test func keepsAnOpenQuestionInSight() throws {
    var (desk, id) = try contested()
    try desk.decide(
      Query(question: "Which year?", to: "Nora"),
      on: id,
      by: Desk.person("Dana Roe", "dana@desk.example")
    )
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.status == .agreed(.queried))
  }

  @Test func keepsTheEditorsOwnCheck() throws {
    var (desk, id) = try contested()
    try desk.decide(Desk.verify, on: id, by: Desk.cleo)
    try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.checks.count == 3 && Set(claim.decidingChecks.map(\.person)) == [Desk.ann, Desk.cleo])
  }

  @Test func readsItsOwnFileBack() throws {
    var (desk, id) = try contested()
    let plan = try desk.decide(Self.ruling, on: id, by: Desk.cleo)
    let own = try #require(desk.checks.first { $0.person == Desk.cleo })
    #expect(own.file == plan.files.first?.bytes)
    #expect(own.ruling?.settles.count == 2)
    #expect(plan.message.contains("Stet-Ruling: verified") && plan.subject.hasPrefix("rule verified on"))
    let text = String(decoding: own.file, as: UTF8.self)
    for broken in ["\"status\": \"queried\"", "\"status\": \"nonsense\""] {
      let file = Array(text.replacing("\"status\": \"verified\"", with: broken).utf8)
      #expect(throws: JSONError.self) { try Check(claim: id, email: own.person.email, file: file) }
    }
  }

  @Test func readsTheEditorsOfTheSettings() throws {
    let settings = try Settings(file: Array(#"{"format": 1, "editors": ["Cleo@Desk.example"]}"#.utf8))
    #expect(settings.editors == ["cleo@desk.example"])
    #expect(throws: JSONError.self) { try Settings(file: Array(#"{"format": 1, "editors": "x"}"#.utf8)) }
  }
}
