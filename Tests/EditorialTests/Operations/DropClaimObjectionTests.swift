import Testing

@testable import Editorial

/// A drop must not hide what another person has found.
struct DropClaimObjectionTests {
  @Test func refusesADropOverAnothersDispute() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Dispute(note: "No.", disposition: .cut), on: id, by: Desk.bob)
    #expect(throws: Refusal.self) { try desk.decide(DropClaim(reason: "x"), on: id, by: Desk.ann) }
    #expect(desk.dossier.claim(id)?.status == .agreed(.disputed))
    try desk.decide(DropClaim(reason: "my own mistake"), on: id, by: Desk.bob)
    #expect(desk.dossier.claim(id)?.status == .dropped)
  }

  @Test func refusesADropOverAnothersQuestion() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Query(question: "Really?", to: "Nora Quist"), on: id, by: Desk.bob)
    #expect(throws: Refusal.self) { try desk.decide(DropClaim(reason: "x"), on: id, by: Desk.ann) }
  }
}
