import Editorial
import Testing

struct RankingTests {
  @Test(arguments: [
    ([0.9, 0.8, 0.1], [true, true, false], 1.0), ([0.9, 0.8, 0.1], [false, true, true], (0.5 + 2.0 / 3) / 2),
    ([0.5, 0.5, 0.5, 0.5], [true, false, false, false], 0.25), ([0.2, 0.1], [false, false], 0.0),
  ])
  func averagesThePrecision(scores: [Double], labels: [Bool], wanted: Double) {
    #expect((Ranking.averagePrecision(scores, labels) - wanted).magnitude < 1e-12)
  }

  @Test func findsTheThresholdOfTheBestF1() {
    let best = Ranking.bestThreshold([3, 2, 1, 0], [true, true, false, true])
    #expect(best.threshold == 0)
    #expect((best.f1 - 6.0 / 7).magnitude < 1e-12)
  }

  @Test func keepsEqualScoresOnOneSide() {
    let best = Ranking.bestThreshold([1, 1, 0], [true, false, false])
    #expect(best.threshold == 1)
    #expect((best.f1 - 2.0 / 3).magnitude < 1e-12)
  }
}
