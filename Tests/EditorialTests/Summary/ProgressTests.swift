import Dice
import Testing

@testable import Editorial

struct ProgressTests {
  @Test func countsByStatusAndByCurrency() throws {
    var desk = Desk()
    let first = try desk.claim("The bridge over Skerry Sound opened on 4 May 2019.")
    let second = try desk.claim(Desk.cost)
    let third = try desk.claim("The old ferry carried 210 people a day.")
    let fourth = try desk.claim("It stopped running in June 2019.")
    try desk.decide(Desk.verify, on: first)
    try desk.decide(Desk.verify, on: first, by: Desk.bob)
    try desk.decide(Desk.verify, on: second)
    try desk.decide(DropClaim(reason: "Taste."), on: third)
    try desk.decide(MarkOnAuthor(reason: "She was there."), on: fourth)
    try desk.replace("48", with: "49")
    let progress = Progress(desk.dossier)
    #expect(progress.statuses.map(\.word) == ["stale", "on-author", "verified", "dropped"])
    #expect(progress.statuses.map(\.count) == [1, 1, 1, 1])
    #expect(progress.currencies.map(\.word) == ["current", "stale"])
    #expect(progress.currencies.map(\.count) == [3, 1])
    #expect(progress.claims == 3 && progress.settled == 2)
    #expect(progress == Progress(desk.dossier))
    #expect(progress != Progress(Desk().dossier))
  }

  @Test(arguments: UInt64(1)...40)
  func addsUp(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var desk = Desk(dice.article())
    let before = Progress(desk.dossier)
    #expect(before.uncovered == before.checkable, "seed \(seed)")
    guard let plan = AddClaims().plan(on: desk.dossier) else { return }
    try desk.apply(plan)
    for claim in desk.claims where dice.below(2) == 0 { try desk.decide(Desk.verify, on: claim.id) }
    let after = Progress(desk.dossier)
    #expect(after.checkable == before.checkable, "seed \(seed)")
    #expect(after.uncovered == before.uncovered - plan.files.count, "seed \(seed)")
    #expect(after.claims == plan.files.count, "seed \(seed)")
    #expect(after.statuses.reduce(0) { $0 + $1.count } == desk.claims.count, "seed \(seed)")
    #expect(after.settled == desk.checks.count, "seed \(seed)")
  }
}
