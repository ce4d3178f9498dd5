import Dice
import Prose
import Testing

@testable import Editorial

struct AddClaimsTests {
  @Test(arguments: UInt64(1)...80)
  func leavesNothingUnclaimed(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var desk = Desk(dice.article())
    let proposals = ClaimReading(desk.dossier.article).proposals
    guard !proposals.isEmpty else { return }
    try desk.claimAll()
    let dossier = desk.dossier
    #expect(dossier.unclaimed.isEmpty, "seed \(seed)")
    #expect(dossier.claims.compactMap(\.place?.range) == proposals.map(\.range), "seed \(seed)")
    #expect(dossier.claims.allSatisfy { $0.currency == .current && $0.claim.origin == .reading }, "seed \(seed)")
    #expect(AddClaims().plan(on: dossier) == nil, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...40)
  func givesTwoPeopleTheSameBytes(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let text = dice.article()
    let first = Desk(text)
    var second = Desk(text)
    guard !first.dossier.unclaimed.isEmpty else { return }
    // The other desk has already claimed one of them.
    let alone = try #require(second.dossier.unclaimed.first)
    let files = try #require(AddClaims().plan(on: first.dossier)).files
    #expect(AddClaims().plan(on: second.dossier) == AddClaims().plan(on: first.dossier), "seed \(seed)")
    let words = second.dossier.article.text[alone.range]
    guard second.dossier.article.text.string.split(separator: words, omittingEmptySubsequences: false).count == 2 else {
      return
    }
    try second.decideNothingButClaim(files[0])
    let rest = AddClaims().plan(on: second.dossier)?.files ?? []
    #expect(rest == Array(files.dropFirst()), "seed \(seed)")
  }

  @Test func namesTheSecondOfEqualSentences() throws {
    var desk = Desk("# Bridge\n\nIda Moss left in 2019. Who waited?\n\nIda Moss left in 2019.\n")
    try desk.claimAll()
    let expected = [1, 2].map { ClaimID(of: "Ida Moss left in 2019.", in: desk.slug, occurrence: $0) }
    let claims = desk.dossier.claims.filter { $0.line == "Ida Moss left in 2019." }
    #expect(claims.map(\.claim.id) == expected)
  }

  @Test func saysHowMany() throws {
    let plan = try #require(AddClaims().plan(on: Desk("# Bridge\n\nIda Moss left in 2019. Who waited?\n").dossier))
    #expect(plan.subject == "claim harbour-bridge: 1 claim in r1")
    #expect(plan.trailers.map(\.value) == ["harbour-bridge", "r1"])
  }

  /// A claim's file that cannot be read is damaged, not missing.
  @Test func neverOverwritesADamagedFile() throws {
    var desk = Desk()
    let path = try #require(AddClaims().plan(on: desk.dossier)?.files.first?.path)
    desk.damaged = [DamagedFile(path: path, problem: "is of format 2", line: nil)]
    let paths = AddClaims().plan(on: desk.dossier)?.files.map(\.path) ?? []
    #expect(!paths.contains(path))
  }
}

extension Desk {
  /// Takes one file of a larger plan.
  fileprivate mutating func decideNothingButClaim(_ file: Plan.File) throws {
    try apply(Plan(files: [file], subject: "claim", trailers: []))
  }
}
