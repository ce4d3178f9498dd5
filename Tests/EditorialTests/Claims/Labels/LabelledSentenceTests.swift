import Prose
import Testing

@testable import Editorial

/// How well claims are told from the rest, on sentences that took no part in the fitting of the weights.
@Suite("Labelled sentences")
struct LabelledSentenceTests {
  /// Whether a sentence is claimed where it stands as a paragraph; what ends without a stop is a heading.
  private static func isClaimed(_ sentence: String, heading: String) -> Bool {
    let isHeading = !".?!”".contains(sentence.last ?? " ")
    let article = Article(
      reading: Text(
        isHeading && heading == "#"
          ? "# \(sentence)\n\nRain fell on the quay.\n"
          : "# Rain on the quay\n\nRain fell.\n\n\(isHeading ? "\(heading) " : "")\(sentence)\n\nIt stopped at noon.\n"
      )
    )
    guard let range = article.sentences.first(where: { article.text[$0.range] == sentence })?.range else {
      return false
    }
    return ClaimReading(article).proposals.contains { $0.range.overlaps(range) }
  }

  @Test func missesHardlyAnyThatASourceCouldSettle() {
    let missed = LabelledSentences.checkable.filter { !Self.isClaimed($0, heading: "#") }
    #expect(missed.count * 100 <= LabelledSentences.checkable.count * 4, "\(missed)")
  }

  @Test func keepsMostOfTheOthersOut() {
    let claimed = LabelledSentences.other.filter { Self.isClaimed($0, heading: "##") }
    #expect(claimed.count * 100 <= LabelledSentences.other.count * 15, "\(claimed)")
  }
}
