import Testing

@testable import Editorial

/// What the gate lists beside the statuses of claims.
struct GateFindingTests {
  @Test func blocksOnPlaceholdersWithTheirLines() {
    let gate = Gate(Desk("# Bridge opens\n\nIt cost TK kroner.\n\nThey came from TKTK.\n").dossier)
    let reasons = gate.reasons.filter { $0.kind != .unopened }
    #expect(reasons.map(\.kind) == [.placeholder, .placeholder])
    #expect(reasons.map(\.words) == ["TK", "TKTK"])
    #expect(reasons.map(\.line) == [3, 5])
    #expect(reasons.allSatisfy { $0.claim == nil && $0.shortID == nil })
  }

  @Test func blocksOnRequiredChecklists() {
    var desk = Desk()
    desk.settings.requiredChecklists = ["names", "numbers"]
    let reasons = Gate(desk.dossier).reasons.filter { $0.kind != .unopened }
    #expect(reasons.map(\.kind) == [.checklist, .checklist])
    #expect(reasons.map(\.words) == ["names", "numbers"])
  }

  @Test func staysClosedUntilSomebodyHasLookedForClaims() throws {
    var desk = Desk()
    #expect(Gate(desk.dossier).reasons.map(\.kind) == [.unopened])
    try desk.claimAll()
    #expect(!Gate(desk.dossier).reasons.contains { $0.kind == .unopened })
  }

  @Test func blocksOnDamagedFiles() {
    var desk = Desk()
    desk.damaged = [DamagedFile(path: "drafts/x.json", problem: "ends too early", line: 3)]
    let reasons = Gate(desk.dossier).reasons.filter { $0.kind != .unopened }
    #expect(reasons.map(\.kind) == [.damaged])
    #expect(reasons.map(\.words) == ["drafts/x.json"])
    #expect(reasons.map(\.detail) == ["line 3: ends too early"])
  }

  @Test func warnsOfEverySentenceThatNobodyClaimed() throws {
    var desk = Desk()
    let gate = Gate(desk.dossier)
    let uncovered = desk.dossier.uncovered
    #expect(!uncovered.isEmpty)
    #expect(gate.warnings.map(\.kind) == uncovered.map { _ in .uncovered })
    #expect(gate.warnings.map(\.words) == uncovered.map(\.line))
    try desk.claimAll()
    #expect(Gate(desk.dossier).warnings.count < gate.warnings.count)
  }

  @Test func saysWhatExactly() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "The report says 46.", disposition: .hold), on: id)
    #expect(desk.reasons.map(\.detail) == ["The report says 46."])
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    #expect(desk.reasons.map(\.detail) == ["Bob Lund: verified, Ann Ortiz: disputed"])
    try desk.replace("48", with: "49")
    #expect(desk.reasons.map(\.detail) == ["number"])
    try desk.decide(Take(), on: id, by: Desk.cleo)
    #expect(desk.reasons.map(\.detail) == ["Cleo Park"])
    let finding = try #require(desk.reasons.first)
    #expect(finding.line == 3)
    #expect(finding.shortID == desk.dossier.claim(id)?.shortID)
  }

  @Test func listsTheWorstFirstAndEveryReason() throws {
    var desk = Desk(Desk.bridge + "\nThey came from TK.\n")
    let first = try desk.claim("The bridge over Skerry Sound opened on 4 May 2019.")
    let second = try desk.claim(Desk.cost)
    let third = try desk.claim("The old ferry carried 210 people a day.")
    try desk.decide(Take(), on: first)
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: third)
    try desk.decide(Desk.verify, on: second)
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: second, by: Desk.bob)
    desk.settings.requiredChecklists = ["names"]
    #expect(desk.reasons.map(\.kind) == [.contested, .disputed, .checking, .placeholder, .checklist])
  }
}

extension Desk {
  /// What keeps the gate closed, apart from the sentences that nobody has claimed.
  fileprivate var reasons: [GateFinding] { Gate(dossier).reasons.filter { $0.kind != .unopened } }
}
