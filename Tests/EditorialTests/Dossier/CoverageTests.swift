import Dice
import Prose
import Testing

@testable import Editorial

struct CoverageTests {
  /// The same question asked the slow way: whether claims hold at least half of each span of the sentence, byte by byte.
  @Test(arguments: UInt64(1)...60)
  func coversWhatClaimsHold(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    var desk = Desk(dice.article())
    for sentence in desk.dossier.article.sentences where dice.below(3) > 0 {
      let words = desk.dossier.article.text[sentence.range]
      let part = dice.below(2) == 0 ? words : words.split(separator: " ").dropFirst().joined(separator: " ")
      // Some words stand twice or are nothing; those are no claims here.
      guard (try? AddClaim(quote: part).plan(on: desk.dossier)) != nil else { continue }
      try desk.claim(part)
    }
    let dossier = desk.dossier
    let places = dossier.claims.compactMap(\.place?.range)
    let reading = ClaimReading(dossier.article)
    let isFree = { (spans: [Range<Int>]) in
      spans.contains { span in span.count { byte in places.contains { $0.contains(byte) } } * 2 < span.count }
    }
    let coverage = Coverage(dossier)
    #expect(
      coverage.unclaimed.map(\.range) == reading.proposals.filter { isFree($0.spans) }.map(\.range),
      "seed \(seed)"
    )
    let all = (reading.proposals.map { ($0.range, $0.spans) } + reading.omitted.map { ($0.range, $0.spans) })
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    #expect(coverage.uncovered.map(\.range) == all.filter { isFree($0.1) }.map(\.0), "seed \(seed)")
    #expect(coverage.checkable == all.count, "seed \(seed)")
    #expect(coverage.uncovered.allSatisfy { !$0.reason.isEmpty }, "seed \(seed)")
  }

  @Test func claimsTheRestOfASentenceOfWhichTwoWordsAreAClaim() throws {
    var desk = Desk("# Fire\n\nThe plant made 5 cars in 2020, and 30 people died in 2021 in Springfield.\n")
    try desk.claim("5 cars")
    #expect(Coverage(desk.dossier).unclaimed.count == 1)
    try desk.claimAll()
    #expect(Coverage(desk.dossier).unclaimed.isEmpty)
  }
}
