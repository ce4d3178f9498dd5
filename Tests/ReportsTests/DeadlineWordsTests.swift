import Editorial
import Testing

@testable import Reports

struct DeadlineWordsTests {
  private static let now = Timestamp(seconds: 1_641_546_000, offset: 0)

  @Test(arguments: [
    ("2022-01-07", "due 2022-01-07, today"), ("2022-01-08", "due 2022-01-08, 39 hours left"),
    ("2022-01-20", "due 2022-01-20, 13 days left"), ("2022-01-06", "due 2022-01-06, overdue by 9 hours"),
    ("2022-01-07 09:30", "due 2022-01-07 09:30, 30 minutes left"),
    ("2022-01-07 08:00", "due 2022-01-07 08:00, overdue by 1 hour"),
    ("2022-01-03 08:00", "due 2022-01-03 08:00, overdue by 4 days"), ("press day", "due press day"),
  ])
  func saysWhatIsLeft(text: String, words: String) {
    #expect(DeadlineWords.phrase(text, at: Self.now).plain == words)
  }
}
