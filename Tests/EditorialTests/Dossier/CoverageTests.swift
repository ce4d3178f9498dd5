import Prose
import Testing

@testable import Editorial

struct CoverageTests {
  /// The same question asked the slow way: whether any claim with a place overlaps the sentence.
  @Test(arguments: UInt64(1)...60)
  func coversWhatAnyClaimOverlaps(seed: UInt64) throws {
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
    let isFree = { (range: Range<Int>) in !places.contains { $0.overlaps(range) } }
    let coverage = Coverage(dossier)
    #expect(coverage.unclaimed.map(\.range) == reading.proposals.map(\.range).filter(isFree), "seed \(seed)")
    let all = (reading.proposals.map(\.range) + reading.omitted.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
    #expect(coverage.uncovered.map(\.range) == all.filter(isFree), "seed \(seed)")
    #expect(coverage.checkable == all.count, "seed \(seed)")
    #expect(coverage.uncovered.allSatisfy { !$0.reason.isEmpty }, "seed \(seed)")
  }
}
