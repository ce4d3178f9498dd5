import Testing

@testable import Editorial

struct DeadlineTests {
  private static let now = Timestamp(seconds: 1_641_546_000, offset: 360)

  @Test(arguments: [
    ("2022-01-07", 32_400), ("2022-01-08", 118_800), ("2022-01-07 15:00", 0),
    ("2022-01-07T15:30", 1_800), ("2022-01-07T09:00:00Z", 0), ("2022-01-07T14:00:00+06:00", -3_600),
  ])
  func countsWhatIsLeftOnTheClockThatIsLookedAt(text: String, seconds: Int) throws {
    let deadline = try #require(Deadline(text, offset: 360))
    // It is 15:00 at six hours east.
    #expect(Self.now.minute == "2022-01-07 15:00")
    #expect(deadline.seconds(from: Self.now) == seconds)
    #expect(Deadline(deadline.text, offset: 0) == deadline)
  }

  @Test(arguments: ["", "friday", "2022-02-30", "2022-01-07 25:00", "2022-01-07 9:00", "2022-01-07 18:00 sharp"])
  func refusesWhatIsNoTime(_ text: String) { #expect(Deadline(text, offset: 0) == nil) }

  @Test func isReadByTheClockOfWhoeverReadsIt() throws {
    let deadline = try #require(Deadline("2026-12-01 09:00", offset: -480))
    #expect(deadline.words(offset: 0) == "2026-12-01 17:00" && deadline.words(offset: -480) == "2026-12-01 09:00")
    #expect(deadline.words == "2026-12-01 09:00 -08:00")
    #expect(Deadline("2026-12-01 09:00", offset: 0)?.words == "2026-12-01 09:00 UTC")
    #expect(Deadline("2026-12-01", offset: -480)?.words(offset: 0) == "2026-12-01")
  }
}
