import Prose
import Testing

@testable import Editorial

struct CurrencyTests {
  @Test func holdsOnlyWhileTheWordsAreTheSame() {
    let all: [Currency] = [.current, .moved, .stale(.number), .ambiguous, .orphaned, .expired]
    #expect(all.map(\.holds) == [true, true, false, false, false, false])
    #expect(all.map(\.word) == ["current", "moved", "stale", "ambiguous", "orphaned", "expired"])
    #expect(all.map(\.change) == [nil, nil, .number, nil, nil, nil])
  }

  /// A check is judged by its own wording, and the claim by the wording of its file.
  @Test func judgesEveryCheckByTheWordsItWasGivenFor() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    try desk.replace("48", with: "49")
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    try desk.decide(Query(question: "Why?", to: "Nora"), on: id, by: Desk.cleo)
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.currency == .stale(.number))
    #expect(claim.checks.map(\.person) == [Desk.cleo, Desk.bob, Desk.ann])
    #expect(claim.checks.map(\.currency) == [.current, .current, .stale(.number)])
    #expect(claim.checks.map(\.revision) == [2, 2, 1])
    #expect(claim.decidingChecks.map(\.person) == [Desk.bob])
  }

  @Test func seesAMoveOnlyInChecksMadeBeforeIt() throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    desk.revise(
      Desk.bridge.replacing(" \(Desk.cost)", with: "").replacing("It stopped", with: "\(Desk.cost) It stopped")
    )
    try desk.decide(Desk.verify, on: id, by: Desk.bob)
    try desk.replace("# Bridge", with: "# The bridge")
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.checks.map(\.currency) == [.current, .moved])
    #expect(claim.status == .agreed(.verified))
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let sentence: String
    let edited: String
    let change: ChangeClass?
    var testDescription: String { edited }
  }

  private static let said = "On 4 May Ida Moss said 210 “glad people” came."

  @Test(arguments: [
    Edit(sentence: said, edited: "On 4 May Ida Moss said 215 “glad people” came.", change: .number),
    Edit(sentence: said, edited: "On 5 May Ida Moss said 210 “glad people” came.", change: .date),
    Edit(sentence: said, edited: "On 4 May Per Lind said 210 “glad people” came.", change: .name),
    Edit(sentence: said, edited: "On 4 May Ida Moss said 210 “sad people” came.", change: .quote),
    Edit(sentence: said, edited: "On 4 May Ida Moss claimed 210 “glad people” came.", change: .attribution),
    Edit(sentence: said, edited: "On 4 May Ida Moss said 210 “glad people” never came.", change: .negation),
    Edit(sentence: said, edited: "On 4 May Ida Moss said 210 “glad people” left.", change: .words),
    Edit(sentence: said, edited: "On 4 May Ida Moss said 210 \"glad people\" came.", change: nil),
    Edit(sentence: said, edited: "On 4 May Ida Moss said\n210 “glad people” came.", change: nil),
  ])
  func reopensOnAllButTypography(edit: Edit) throws {
    let frame = ["# Bridge\n\nThey waited on the quay. ", " The old ferry stayed.\n"]
    var desk = Desk(frame[0] + edit.sentence + frame[1])
    let id = try desk.claim(edit.sentence)
    try desk.decide(Desk.verify, on: id)
    desk.revise(frame[0] + edit.edited + frame[1])
    let claim = try #require(desk.dossier.claim(id))
    #expect(claim.wording == edit.edited)
    #expect(claim.checks.first?.currency == edit.change.map(Currency.stale) ?? .current)
    #expect(claim.status == (edit.change == nil ? .agreed(.verified) : .stale))
  }
}
