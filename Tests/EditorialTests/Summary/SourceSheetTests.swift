import Testing

@testable import Editorial

struct SourceSheetTests {
  private static func source(
    _ title: String,
    at locator: String? = "p. 1",
    kind: Source.Kind? = nil,
    terms: Source.Terms? = nil,
    from origin: String? = nil
  ) -> Source {
    Source(title: title, url: nil, locator: locator, role: .secondary, kind: kind, terms: terms, origin: origin)
  }

  private func desk() throws -> (desk: Desk, cost: ClaimID, others: [ClaimID]) {
    var desk = Desk()
    let cost = try desk.claim(Desk.cost)
    try desk.claimAll()
    return (desk, cost, desk.dossier.liveClaims.map(\.claim.id).filter { $0 != cost })
  }

  @Test func namesEverySourceOnceWithAllItCarries() throws {
    var (desk, cost, others) = try desk()
    try desk.decide(Verify(sources: [Self.source("Report", at: "p. 1")]), on: cost)
    try desk.decide(Cite(sources: [Self.source("report", at: "p. 9", kind: .document)]), on: others[0])
    let sheet = SourceSheet(desk.dossier)
    #expect(sheet.entries.count == 1)
    #expect(sheet.entries[0].kind == .document)
    #expect(Set(sheet.entries[0].claims.map(\.claim.id)) == [cost, others[0]])
    #expect(sheet.entries(of: .document).count == 1 && sheet.entries(of: nil).isEmpty)
  }

  @Test func countsOriginsOnce() throws {
    var (desk, cost, others) = try desk()
    try desk.decide(Verify(sources: [Self.source("A", from: "Wire"), Self.source("B", from: "Wire")]), on: cost)
    try desk.decide(Verify(sources: [Self.source("A"), Self.source("C")]), on: others[0])
    let sheet = SourceSheet(desk.dossier)
    #expect(sheet.entries.count == 3)
    #expect(sheet.origins == 2)
    #expect(sheet.shared.map { $0.map(\.source.title) } == [["A", "B"]])
    // A is said to go back to the wire somewhere, so beside C it is still another origin.
    #expect(sheet.singleSourced.map(\.claim.id) == [cost])
  }

  @Test func findsWhatHasNoLocator() throws {
    var (desk, cost, others) = try desk()
    try desk.decide(Cite(sources: [Self.source("A", at: nil)]), on: cost)
    try desk.decide(Cite(sources: [Self.source("A", at: "p. 2")]), on: others[0])
    let sheet = SourceSheet(desk.dossier)
    #expect(sheet.unlocated.map(\.claim.claim.id) == [cost])
  }

  @Test func findsWhatRestsOnNothingButWhatMayNotBePublished() throws {
    var (desk, cost, others) = try desk()
    try desk.decide(Verify(sources: [Self.source("A", terms: .offRecord)]), on: cost)
    try desk.decide(Verify(sources: [Self.source("A", terms: .offRecord), Self.source("B")]), on: others[0])
    #expect(SourceSheet(desk.dossier).offRecord.map(\.claim.id) == [cost])
  }

  @Test func leavesOutWhatNoLongerHolds() throws {
    var (desk, cost, _) = try desk()
    try desk.decide(Verify(sources: [Self.source("A")]), on: cost)
    try desk.replace("48 million", with: "49 million")
    #expect(SourceSheet(desk.dossier).entries.isEmpty)
  }
}
