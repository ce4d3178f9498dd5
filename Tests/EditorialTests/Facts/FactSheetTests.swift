import Prose
import Testing

@testable import Editorial

struct FactSheetTests {
  private static let opening = "The bridge over Skerry Sound opened on 4 May 2019."

  private func sheet(_ desk: Desk, _ id: ClaimID) throws -> FactSheet {
    let dossier = desk.dossier
    return dossier.facts(of: try #require(dossier.claim(id)))
  }

  private func tickedDesk() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk()
    let id = try desk.claim(Self.opening)
    try desk.decide(Tick(.named(["4 May 2019"]), sources: [Desk.report]), on: id)
    return (desk, id)
  }

  @Test func holdsATickWhileItsWordsStand() throws {
    var (desk, id) = try tickedDesk()
    for (words, others) in [
      ("bridge over", "new bridge over"), ("opened on", "was opened on"), ("4 May", "4\u{A0}May"),
    ] {
      try desk.replace(words, with: others)
      let sheet = try sheet(desk, id)
      let entry = try #require(sheet.entries.first { $0.fact.kind == .date })
      #expect(entry.isTicked && sheet.ticked == 1 && sheet.stale.isEmpty, "\(others)")
      #expect(entry.ticks.map(\.person) == [Desk.ann] && entry.ticks.map(\.sources) == [[Desk.report]])
    }
  }

  @Test func showsATickAsStaleWhenItsWordsChangeAndCountsItNoMore() throws {
    var (desk, id) = try tickedDesk()
    try desk.replace("4 May", with: "5 May")
    let changed = try sheet(desk, id)
    #expect(changed.ticked == 0 && changed.stale.map(\.name.words) == ["4 May 2019"])
    #expect(changed.open.count == changed.entries.count)
    try desk.replace("5 May", with: "4 May")
    #expect(try sheet(desk, id).ticked == 1)
  }

  @Test func hasNoFactsWhereTheWordsAreGone() throws {
    var (desk, id) = try tickedDesk()
    try desk.replace(Self.opening + " ", with: "")
    let sheet = try sheet(desk, id)
    #expect(sheet.entries.isEmpty && sheet.ticked == 0 && sheet.stale.count == 1)
  }

  @Test func showsTheTicksOfTwoPeople() throws {
    var (desk, id) = try tickedDesk()
    try desk.decide(Tick(.named(["4 May 2019"])), on: id, by: Desk.bob)
    let entry = try #require(try sheet(desk, id).entries.first(where: \.isTicked))
    #expect(entry.ticks.map(\.person) == [Desk.ann, Desk.bob])
    try desk.decide(Untick(.all), on: id)
    #expect(try sheet(desk, id).entries.first(where: \.isTicked)?.ticks.map(\.person) == [Desk.bob])
  }

  /// Nobody knows which of the two is left.
  @Test func holdsATickOfOneOfTwoOnlyWhileThereAreTwo() throws {
    var desk = Desk("# News\n\nIt carried 12 people in May and 12 people in June.\n")
    let id = try desk.claim("It carried 12 people in May and 12 people in June.")
    let second = try #require(try sheet(desk, id).entries.last { $0.fact.words == "12 people" }).fact.number
    try desk.decide(Tick(.named(["\(second)"])), on: id)
    #expect(try sheet(desk, id).entries.filter(\.isTicked).map(\.fact.number) == [second])
    try desk.replace("12 people in May", with: "13 people in May")
    #expect(try sheet(desk, id).ticked == 0 && sheet(desk, id).stale.count == 1)
  }

  @Test(
    arguments: [Desk.verify, Take(), Query(question: "Which?", to: "Nora"), DropClaim(reason: "Twice")]
      as [any ClaimOperation]
  )
  func leavesTheStatusOfAClaimAlone(before: any ClaimOperation) throws {
    var desk = Desk()
    let id = try desk.claim(Self.opening)
    let isDrop = before.word == "drop"
    if !isDrop { try desk.decide(before, on: id) }
    let status = desk.dossier.claim(id)?.status
    let checks = desk.dossier.claim(id)?.checks
    try desk.decide(Tick(.all), on: id)
    try desk.decide(Untick(.named(["1"])), on: id)
    try desk.decide(Tick(.all), on: id, by: Desk.bob)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == status && claim.checks == checks)
    #expect(claim.decisions.count == (isDrop ? 3 : 4))
    if isDrop {
      try desk.decide(before, on: id)
      #expect(desk.dossier.claim(id)?.status == .dropped)
    }
  }

  @Test func keepsAClaimUncheckedThatHasOnlyTicks() throws {
    let (desk, id) = try tickedDesk()
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.unchecked) && claim.checks.isEmpty && claim.decidingChecks.isEmpty)
    #expect(desk.checks.first?.standing == nil)
  }

  @Test func keepsAVerifiedClaimStaleThoughATickIsNewer() throws {
    var desk = Desk()
    let id = try desk.claim(Self.opening)
    try desk.decide(Desk.verify, on: id)
    try desk.replace("4 May", with: "5 May")
    try desk.decide(Tick(.all), on: id)
    #expect(desk.dossier.claim(id)?.status == .stale)
  }

  @Test func countsTheFactsOfAllLiveClaims() throws {
    var (desk, _) = try tickedDesk()
    let cost = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: cost)
    let before = Progress(desk.dossier)
    #expect(before.ticked == 1 && before.facts > 2)
    try desk.decide(DropClaim(reason: "Twice"), on: cost)
    let after = Progress(desk.dossier)
    #expect(after.facts == before.facts - 1 && after != before)
  }
}
