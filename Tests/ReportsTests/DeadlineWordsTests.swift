import Editorial
import Prose
import Testing

@testable import Reports

struct DeadlineWordsTests {
  private static let now = Timestamp(seconds: 1_641_546_000, offset: 0)

  @Test(arguments: [
    ("2022-01-07", "due 2022-01-07, today"), ("2022-01-08", "due 2022-01-08, tomorrow"),
    ("2022-01-20", "due 2022-01-20, 13 days left"), ("2022-01-06", "due 2022-01-06, overdue by 1 day"),
    ("2021-12-28", "due 2021-12-28, overdue by 10 days"),
    // Given at nine hours west, read in UTC.
    ("2022-01-07T09:00:00-09:00", "due 2022-01-07 18:00, 9 hours left"),
    ("2022-01-07 09:30", "due 2022-01-07 09:30, 30 minutes left"),
    ("2022-01-07 08:00", "due 2022-01-07 08:00, overdue by 1 hour"),
    ("2022-01-03 08:00", "due 2022-01-03 08:00, overdue by 4 days"), ("press day", "due press day"),
  ])
  func saysWhatIsLeft(text: String, words: String) {
    #expect(DeadlineWords.phrase(text, at: Self.now).plain == words)
  }

  /// Questions and stories are overdue by the same days.
  @Test func countsDaysAsQuestionsDo() throws {
    var desk = try HarbourBridge.desk()
    let id = try #require(desk.dossier.liveClaims.first?.claim.id)
    let day = try #require(CivilDate(iso: "2024-05-20"))
    try desk.decide(Query(question: "Who?", to: "Lena Marsh", due: day), on: id)
    let query = try #require(desk.dossier.claim(id)?.queries.last)
    for (iso, words) in [("2024-05-21", "1 day"), ("2024-05-30", "10 days")] {
      let today = try #require(CivilDate(iso: iso))
      let now = Timestamp(seconds: today.daysSinceEpoch * 86_400 + 3_600, offset: 0)
      #expect(QueryLines.age(query, at: now).plain.hasSuffix("due 2024-05-20: \(words) overdue"))
      #expect(DeadlineWords.left(.day(day), at: now).plain == "overdue by \(words)")
    }
  }
}
