import Dice
import Prose
import Testing

@testable import Editorial

/// A revision that brings back an earlier text, byte for byte, brings back all that held then.
struct RevertTests {
  private static let edits: [(String, String)] = [
    ("48", "49"), (" It cost 48 million kroner.", ""),
    ("2019. It cost 48 million kroner.", "2019, and it cost 48 million kroner."),
    ("The old ferry", "It cost 48 million kroner.\n\nIt cost 48 million kroner. The old ferry"),
    ("It stopped running in June 2019.", "It stopped running in June 2019. It cost 48 million kroner."),
    (
      "The bridge over Skerry Sound opened on 4 May 2019. It cost 48 million kroner.",
      "It cost 48 million kroner. The bridge over Skerry Sound opened on 4 May 2019."
    ),
    ("Ida Moss", "Not long after, Ida Moss"), ("kroner.", "kroner, said Per Lind."), ("It cost", "“It cost"),
  ]

  @Test(arguments: edits.indices) func makesTheCheckCurrentAgain(edit: Int) throws {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    try desk.decide(Desk.verify, on: id)
    let before = try #require(desk.dossier.claim(id))
    desk.revise(Desk.bridge.replacing(Self.edits[edit].0, with: Self.edits[edit].1))
    desk.revise(Desk.bridge)
    let after = try #require(desk.dossier.claim(id))
    #expect(after.place == before.place)
    #expect(after.wording == before.wording)
    #expect(after.currency == .current)
    #expect(after.checks.map(\.currency) == [.current])
    #expect(after.status == .agreed(.verified))
  }

  @Test(arguments: UInt64(1)...80)
  func bringsEveryClaimBackToItsPlace(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    let text = dice.article()
    var desk = Desk(text)
    guard !desk.dossier.unclaimed.isEmpty else { return }
    try desk.claimAll()
    let before = desk.dossier
    for _ in 0...dice.below(3) {
      var sentences = desk.dossier.article.sentences.map { desk.dossier.article.text[$0.range] }
      switch dice.below(4) {
      case 0: sentences.shuffle(using: &dice)
      case 1: sentences.append(dice.pick(sentences))
      case 2 where sentences.count > 1: sentences.remove(at: dice.below(sentences.count))
      default: sentences[dice.below(sentences.count)] = dice.sentence()
      }
      desk.revise(sentences.joined(separator: dice.pick([" ", "\n\n"])) + "\n")
    }
    desk.revise(text)
    let after = desk.dossier
    for claim in before.claims {
      let again = try #require(after.claim(claim.claim.id))
      #expect(again.wording == claim.wording, "seed \(seed)")
      #expect(again.place == claim.place, "seed \(seed)")
    }
  }
}
