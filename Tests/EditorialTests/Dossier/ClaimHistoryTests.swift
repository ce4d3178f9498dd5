import Prose
import Testing

@testable import Editorial

/// The life of a claim, wording by wording.
struct ClaimHistoryTests {
  private static let cut = " It cost 48 million kroner."

  private func history(_ desk: Desk, _ id: ClaimID) throws -> [ClaimHistory.Chapter] {
    let dossier = desk.dossier
    return dossier.history(of: try #require(dossier.claim(id))).chapters
  }

  @Test func tellsEachWordingWithWhatWasDecidedOnIt() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id, by: Desk.ann)
    try desk.replace("48", with: "49")
    try desk.decide(Query(question: "Which ledger?", to: "Nora Quist"), on: id, by: Desk.bob)
    try desk.replace("Nobody", with: "No one")
    try desk.replace("49", with: "48")
    let chapters = try history(desk, id)
    #expect(chapters.map(\.fate) == [.reads, .reads, .reads])
    #expect(chapters.map { $0.revision?.number } == [1, 2, 4])
    #expect(chapters.map(\.change) == [nil, .number, .number])
    #expect(chapters.map(\.wording) == [Desk.cost, "It cost 49 million kroner.", Desk.cost])
    #expect(chapters.map { $0.decisions.map(\.person) } == [[Desk.ann], [Desk.bob], []])
  }

  @Test func tellsThatWordsMovedWentAndCameBack() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.replace(Self.cut, with: "")
    try desk.replace("It stopped", with: "It cost 48 million kroner. It stopped")
    let chapters = try history(desk, id)
    #expect(chapters.map(\.fate) == [.reads, .gone, .reads])
    #expect(chapters.map { $0.revision?.number } == [1, 2, 3])
    #expect(chapters.allSatisfy { $0.change == nil && $0.wording == Desk.cost })
  }

  @Test func countsNoWordingForWhiteSpace() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.replace("48 million", with: "48\nmillion")
    try desk.replace("48\nmillion", with: "49 million")
    #expect(try history(desk, id).map { $0.revision?.number } == [1, 3])
  }

  @Test func putsADecisionWithoutWordsUnderItsTime() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.replace(Self.cut, with: "")
    try desk.decide(DropClaim(reason: "It was cut."), on: id, by: Desk.ann)
    #expect(try history(desk, id).map { $0.decisions.count } == [0, 1])
  }
}
