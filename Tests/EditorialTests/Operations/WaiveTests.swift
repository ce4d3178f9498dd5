import Prose
import Testing

@testable import Editorial

struct WaiveTests {
  private static let waive = Waive(reason: "The embassy answers on Monday.", until: CivilDate(iso: "2022-01-10"))

  private func desk() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk()
    desk.settings.editors = [Desk.cleo.email]
    let id = try desk.claim(Desk.cost)
    return (desk, id)
  }

  @Test func opensTheGateWithAWarningAndLeavesTheStatus() throws {
    var (desk, id) = try desk()
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.status == .agreed(.unchecked) && claim.waiver?.person == Desk.cleo && claim.isDone)
    let gate = Gate(desk.dossier)
    #expect(!gate.reasons.contains { $0.claim == id })
    let warning = try #require(gate.warnings.first { $0.kind == .waived })
    #expect(
      warning.claim == id
        && warning.detail == "unchecked; Cleo Park waives it until 2022-01-10: The embassy answers on Monday."
    )
  }

  @Test func endsWithTheWordsAndWithItsDay() throws {
    var (desk, id) = try desk()
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    #expect(desk.dossier(on: "2022-01-10").claim(id)?.waiver != nil)
    #expect(desk.dossier(on: "2022-01-11").claim(id)?.waiver == nil)
    #expect(Gate(desk.dossier(on: "2022-01-11")).reasons.contains { $0.claim == id && $0.kind == .unchecked })
    let standing = DraftStanding(desk.dossier(on: "2022-01-10"))
    #expect(standing.holds(on: CivilDate(iso: "2022-01-10")) && !standing.holds(on: CivilDate(iso: "2022-01-11")))
    try desk.replace("48", with: "49")
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.waiver == nil && claim.waivers.first?.currency == .stale(.number))
  }

  @Test func isTakenBackByWhoGaveIt() throws {
    var (desk, id) = try desk()
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    let error = #expect(throws: Refusal.self) { try desk.decide(Reopen(), on: id) }
    #expect(error?.code == .nothingToDo)
    try desk.decide(Reopen(), on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.waivers == [])
  }

  @Test func isGivenOnlyByThoseWhoMay() throws {
    var (desk, id) = try desk()
    let error = #expect(throws: Refusal.self) { try desk.decide(Self.waive, on: id) }
    #expect(error?.code == .needsEditor)
    desk.settings.policy.waiving = .everybody
    try desk.decide(Self.waive, on: id)
    #expect(desk.dossier.claim(id)?.waiver?.person == Desk.ann)
    // What the settings say when it is read counts, not what they said when it was given.
    desk.settings.policy.waiving = .editors
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.waiver == nil && claim.waivers.first?.isPermitted == false)
    #expect(Gate(desk.dossier).reasons.contains { $0.claim == id })
  }

  @Test func requiresAReasonADayAndSomethingToWaive() throws {
    var settings = Settings()
    settings.editors = [Desk.ann.email]
    let day = CivilDate(iso: "2022-01-10")
    #expect(try Stage.placed.refusal(of: Waive(reason: " ", until: day), settings: settings) == .needsNote)
    #expect(try Stage.placed.refusal(of: Waive(reason: "x", until: nil), settings: settings) == .needsDay)
    let past = CivilDate(iso: "2022-01-06")
    #expect(try Stage.placed.refusal(of: Waive(reason: "x", until: past), settings: settings) == .expiresTooSoon)
    #expect(try Stage.gone.refusal(of: Waive(reason: "x", until: day), settings: settings) == .noPlace)
    var (desk, id) = try desk()
    try desk.decide(Desk.verify, on: id)
    let error = #expect(throws: Refusal.self) { try desk.decide(Self.waive, on: id, by: Desk.cleo) }
    #expect(error?.code == .nothingToDo)
    // A second reader is missing then, and that can be waived.
    desk.settings.policy.secondReader = true
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    #expect(Gate(desk.dossier).warnings.first { $0.kind == .waived }?.detail?.hasPrefix("second-reader; ") == true)
  }

  /// Whoever lets pass what nobody has looked at yet has not let pass that it is wrong.
  @Test(arguments: [
    Dispute(note: "The report says 46.", disposition: .cut) as any ClaimOperation, MarkUnverifiable(note: "Archive"),
  ])
  func letsNoFaultPassThatWasFoundLater(_ fault: any ClaimOperation) throws {
    var (desk, id) = try desk()
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    try desk.decide(Take(), on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.waiver != nil)
    try desk.decide(fault, on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.waiver == nil)
    #expect(Gate(desk.dossier).reasons.contains { $0.claim == id })
    // The editor, who knows of it now, may.
    try desk.decide(Self.waive, on: id, by: Desk.cleo)
    #expect(desk.dossier.claim(id)?.waiver != nil)
    #expect(!Gate(desk.dossier).reasons.contains { $0.claim == id })
    // A contested claim: one agrees, and the fault stays the one that was waived.
    try desk.decide(Desk.verify, on: id)
    #expect(desk.dossier.claim(id)?.status == .contested && desk.dossier.claim(id)?.waiver != nil)
  }
}
