import Prose
import Testing

@testable import Editorial

struct ExpiryTests {
  private static let until = CivilDate(iso: "2022-01-31")

  private func desk(_ operation: some ClaimOperation) throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(operation, on: id)
    return (desk, id)
  }

  @Test(arguments: [
    ("2022-01-07", Currency.current), ("2022-01-31", .current), ("2022-02-01", .expired), ("2030-01-01", .expired),
  ])
  func holdsUpToItsLastDay(day: String, currency: Currency) throws {
    let (desk, id) = try desk(Verify(sources: [Desk.report], expires: Self.until))
    let claim = try #require(desk.dossier(on: day).claim(id))
    #expect(claim.checks.map(\.currency) == [currency])
    #expect(claim.status == (currency == .expired ? .stale : .agreed(.verified)))
    let reasons = Gate(desk.dossier(on: day)).reasons.filter { $0.claim == id || $0.kind == .expired }
    #expect(reasons.map(\.kind) == (currency == .expired ? [.expired] : []))
    #expect(reasons.allSatisfy { $0.detail == "2022-01-31" })
    #expect(try #require(desk.dossier.claim(id)).status == .agreed(.verified))
  }

  @Test func countsForTheAuthorsWordToo() throws {
    let (desk, id) = try desk(MarkOnAuthor(reason: "She was there", expires: Self.until))
    #expect(desk.dossier(on: "2022-01-31").claim(id)?.status == .agreed(.onAuthor))
    #expect(desk.dossier(on: "2022-02-01").claim(id)?.status == .stale)
  }

  /// What an edit did is said before what time did, and another person's check goes on holding.
  @Test func isOnlyOneReasonAmongOthers() throws {
    var (desk, id) = try desk(Verify(sources: [Desk.report], expires: Self.until))
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    #expect(desk.dossier(on: "2022-02-01").claim(id)?.status == .agreed(.verified))
    try desk.replace("48", with: "49")
    let claim = try #require(desk.dossier(on: "2022-02-01").claim(id))
    #expect(claim.checks.map(\.currency) == [.stale(.number), .stale(.number)])
  }

  @Test func refusesACheckThatIsWornOutAlready() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    for operation in [
      Verify(sources: [Desk.report], expires: CivilDate(iso: "2022-01-06")) as any ClaimOperation,
      MarkOnAuthor(reason: "She was there", expires: CivilDate(iso: "2022-01-06")),
    ] {
      let refusal = #expect(throws: Refusal.self) { try desk.decide(operation, on: id) }
      #expect(refusal?.code == .expiresTooSoon)
    }
    try desk.decide(Verify(sources: [Desk.report], expires: CivilDate(iso: "2022-01-07")), on: id)
  }

  @Test(arguments: ["2022-1-31", "2022-02-30", "31.01.2022", "2022-01-31T00:00:00Z", "", "+022-01-31", "٢٠٢٢-01-31"])
  func readsOnlyDaysOfTheCalendar(text: String) { #expect(CivilDate(iso: text) == nil) }

  @Test func saysWhichDayIsWrongInAFile() throws {
    let (desk, id) = try desk(Verify(sources: [Desk.report], expires: Self.until))
    let check = try #require(desk.checks.first)
    let file = String(decoding: check.file, as: UTF8.self).replacing("2022-01-31", with: "some day")
    let error = #expect(throws: JSONError.self) {
      try Check(claim: id, email: check.person.email, file: Array(file.utf8))
    }
    #expect(error?.problem.contains("expires") == true)
  }
}
