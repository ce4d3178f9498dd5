import Prose
import Testing

@testable import Editorial

/// How well claims are told from the rest, on sentences that took no part in the fitting of the weights.
@Suite("Labelled sentences")
struct LabelledSentenceTests {
  private static func isClaimed(_ sentence: String) -> Bool {
    // What ends without a stop is a heading.
    let isHeading = !".?!”".contains(sentence.last ?? " ")
    let lines = isHeading ? "# \(sentence)\n\nRain fell on the quay that day.\n" : "Rain fell on the quay that day.\n\n\(sentence)\n"
    let article = Article(reading: Text(lines))
    let range = (isHeading ? article.sentences.first : article.sentences.last)?.range ?? 0..<0
    return ClaimReading(article).proposals.contains { $0.range.overlaps(range) }
  }

  @Test func missesHardlyAnyThatASourceCouldSettle() {
    let missed = LabelledSentences.checkable.filter { !Self.isClaimed($0) }
    #expect(missed.count * 100 <= LabelledSentences.checkable.count * 4, "\(missed)")
  }

  @Test func keepsMostOfTheOthersOut() {
    let claimed = LabelledSentences.other.filter { Self.isClaimed($0) }
    #expect(claimed.count * 100 <= LabelledSentences.other.count * 15, "\(claimed)")
  }
}
