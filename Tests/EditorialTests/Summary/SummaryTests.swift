import Testing

@testable import Editorial

struct SummaryTests {
  private static let opened = "The bridge over Skerry Sound opened on 4 May 2019."
  private static let ferry = "The old ferry carried 210 people a day."
  private static let stopped = "It stopped running in June 2019."

  private func summary(_ desk: Desk) -> Summary {
    Summary(desk.dossier, at: Timestamp(seconds: 1_700_000_000, offset: 0))
  }

  private func desk() throws -> (desk: Desk, ids: [ClaimID]) {
    var desk = Desk()
    let ids = try [Self.opened, Desk.cost, Self.ferry, Self.stopped].map { try desk.claim($0) }
    return (desk, ids)
  }

  private func ids(_ claims: [TrackedClaim]) -> [ClaimID] { claims.map(\.claim.id) }

  @Test func putsContestedBeforeDisputedBeforeUnverifiable() throws {
    var (desk, ids) = try desk()
    try desk.decide(MarkUnverifiable(note: "Archive"), on: ids[0])
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: ids[1])
    try desk.decide(Desk.verify, on: ids[2])
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: ids[2], by: Desk.bob)
    #expect(self.ids(summary(desk).troubled) == [ids[2], ids[1], ids[0]])
    #expect(summary(desk).gate == Gate(desk.dossier))
    #expect(summary(desk).progress == Progress(desk.dossier))
  }

  @Test func tellsStaleFromDisplaced() throws {
    var (desk, ids) = try desk()
    try desk.decide(Desk.verify, on: ids[1])
    try desk.replace("48", with: "49")
    try desk.replace(" " + Self.stopped, with: "")
    #expect(self.ids(summary(desk).stale) == [ids[1]])
    #expect(self.ids(summary(desk).displaced) == [ids[3]])
  }

  @Test func listsQueriesOldestFirst() throws {
    var (desk, ids) = try desk()
    try desk.decide(Query(question: "Second?", to: "Nora"), on: ids[2])
    let early = Timestamp(seconds: 1_600_000_000, offset: 0)
    try desk.decide(Query(question: "First?", to: "Per"), on: ids[3], by: Desk.bob, at: early)
    try desk.decide(Desk.verify, on: ids[3])
    #expect(summary(desk).queries.map(\.query.decision.note) == ["First?", "Second?"])
    #expect(summary(desk).queries.map(\.claim.claim.id) == [ids[3], ids[2]])
  }

  @Test func listsOpenClaimsByPriorityThenPlace() throws {
    var (desk, ids) = try desk()
    try desk.decide(Desk.verify, on: ids[0])
    try desk.decide(Take(), on: ids[2])
    let open = summary(desk).open
    #expect(Set(self.ids(open)) == Set(ids[1...]))
    let keys = open.map { (-$0.claim.priority.hundredths, $0.place?.range.lowerBound ?? .max) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func partsTheVerifiedByTheirReaders() throws {
    var (desk, ids) = try desk()
    try desk.decide(Desk.verify, on: ids[0])
    try desk.decide(Desk.verify, on: ids[1])
    try desk.decide(Desk.verify, on: ids[1], by: Desk.bob)
    try desk.decide(MarkOnAuthor(reason: "She was there."), on: ids[2])
    #expect(self.ids(summary(desk).readers.one) == [ids[0]])
    #expect(self.ids(summary(desk).readers.several) == [ids[1]])
    #expect(self.ids(summary(desk).onAuthor) == [ids[2]])
  }

  @Test func namesTheCheckersOnce() throws {
    var (desk, ids) = try desk()
    try desk.decide(Desk.verify, on: ids[0], by: Desk.bob)
    try desk.decide(Desk.verify, on: ids[1])
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: ids[2])
    #expect(summary(desk).checkers == [Desk.ann, Desk.bob])
  }

  @Test func listsEachSourceOnceWithTheClaimsItCarries() throws {
    var (desk, ids) = try desk()
    let other = Source(title: "Ferry log", url: nil, locator: "1 May", role: .secondary)
    try desk.decide(Verify(sources: [Desk.report, other]), on: ids[0])
    try desk.decide(Desk.verify, on: ids[1])
    try desk.decide(Verify(sources: [other]), on: ids[2])
    try desk.replace("210", with: "215")
    #expect(summary(desk).sources.entries.map(\.source) == [Desk.report, other])
    #expect(summary(desk).sources.entries.map { self.ids($0.claims) } == [[ids[0], ids[1]], [ids[0]]])
  }

  /// One report, two pages of it.
  @Test func listsAClaimOnceUnderASourceThatItCitesTwice() throws {
    var (desk, ids) = try desk()
    let pages = ["p. 3", "p. 7"].map { Source(title: "Road Office report", url: nil, locator: $0, role: .primary) }
    try desk.decide(Verify(sources: pages), on: ids[0])
    #expect(summary(desk).sources.entries.map { self.ids($0.claims) } == [[ids[0]]])
  }
}
