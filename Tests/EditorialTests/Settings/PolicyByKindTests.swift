import Prose
import Testing

@testable import Editorial

struct PolicyByKindTests {
  private static func source(_ title: String, _ role: Source.Role?) -> Source {
    Source(title: title, url: nil, locator: "p. 1", role: role)
  }

  private static var policy: Policy {
    var policy = Policy()
    policy.sources = .two
    policy.sourcesByKind = [.quote: .primary, .place: .any]
    return policy
  }

  @Test(
    arguments: [
      ([.number], [source("A", .secondary)], .notTwo(1)), ([.number], [source("A", .primary), source("B", nil)], nil),
      ([.number], [source("A", .primary), source(" a", nil)], .notTwo(1)), ([.place], [source("A", nil)], nil),
      ([.quote], [source("A", .primary)], nil), ([.quote], [source("A", .secondary), source("B", nil)], .noPrimary),
      // A claim of several kinds needs what each of them needs.
      ([.number, .quote], [source("A", .primary)], .notTwo(1)),
      ([.number, .quote], [source("A", .secondary), source("B", nil)], .noPrimary),
      ([.place, .number], [source("A", nil)], .notTwo(1)), ([], [source("A", nil)], .notTwo(1)),
    ] as [([ClaimKind], [Source], Policy.Shortage?)]
  )
  func asksWhatEachKindNeeds(kinds: [ClaimKind], sources: [Source], shortage: Policy.Shortage?) {
    #expect(Self.policy.shortage(of: sources, for: kinds) == shortage)
  }

  @Test func refusesAVerificationAndClosesTheGate() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    desk.settings.policy.sourcesByKind = [.number: .two]
    let reason = Gate(desk.dossier).reasons.first { $0.claim == id }
    #expect(reason?.kind == .sources && reason?.detail == "there is 1 of the 2 independent sources")
    let error = #expect(throws: Refusal.self) { try desk.decide(Desk.verify, on: id, by: Desk.bob) }
    #expect(error?.code == .needsMoreSources)
  }

  @Test func wearsOutWhatTheSettingsSay() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    desk.settings.policy.expiresByKind = [.number: 30]
    #expect(desk.dossier(on: "2022-02-06").claim(id)?.status == .agreed(.verified))
    let worn = desk.dossier(on: "2022-02-07")
    #expect(worn.claim(id)?.status == .stale)
    #expect(Gate(worn).reasons.first { $0.kind == .expired }?.detail == "2022-02-06")
    let standing = DraftStanding(desk.dossier(on: "2022-02-06"))
    #expect(!standing.holds(on: CivilDate(iso: "2022-02-07")))
    desk.settings.policy.expires = 7
    #expect(desk.dossier(on: "2022-01-15").claim(id)?.status == .stale)
    desk.settings.policy = Policy()
    desk.settings.policy.expiresByKind = [.quote: 1]
    #expect(desk.dossier(on: "2023-01-01").claim(id)?.status == .agreed(.verified))
  }

  @Test func leavesDisputesAndQuestionsStanding() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "No.", disposition: .hold), on: id)
    desk.settings.policy.expires = 1
    #expect(desk.dossier(on: "2023-01-01").claim(id)?.status == .agreed(.disputed))
  }
}
