import Dice
import Foundation
import Testing

@testable import Editorial

struct TimestampTests {
  struct Moment: Sendable, CustomTestStringConvertible {
    let text: String
    let seconds: Int
    var offset = 0
    var written: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Moment(text: "1970-01-01T00:00:00Z", seconds: 0), Moment(text: "1969-12-31T23:59:59Z", seconds: -1),
    Moment(text: "2022-01-07T09:10:00+06:00", seconds: 1_641_525_000, offset: 360),
    Moment(text: "2022-01-07T09:10:00-03:30", seconds: 1_641_559_200, offset: -210),
    Moment(text: "1969-12-31T20:00:00-04:00", seconds: 0, offset: -240),
    Moment(text: "2000-02-29T00:00:00Z", seconds: 951_782_400),
    Moment(text: "0002-01-01T00:00:00Z", seconds: -62_104_060_800),
    Moment(text: "2022-01-07t09:10:00z", seconds: 1_641_546_600, written: "2022-01-07T09:10:00Z"),
    Moment(text: "2022-01-07 09:10:00+00:00", seconds: 1_641_546_600, written: "2022-01-07T09:10:00Z"),
    Moment(text: "2022-01-07T09:10:00-00:00", seconds: 1_641_546_600, written: "2022-01-07T09:10:00Z"),
  ])
  func readsAndWritesRFC3339(moment: Moment) throws {
    let read = try #require(Timestamp(moment.text))
    #expect(read.seconds == moment.seconds)
    #expect(read.offset == moment.offset)
    #expect(read.rfc3339 == moment.written ?? moment.text)
  }

  @Test(arguments: [
    "", "2022-01-07", "2022-01-07T09:10Z", "2022-01-07T09:10:00", "2022-01-07T09:10:00.5Z", "2022-1-07T09:10:00Z",
    "2022-02-29T09:10:00Z", "2022-13-01T09:10:00Z", "2022-00-01T09:10:00Z", "2022-01-07T24:00:00Z",
    "2022-01-07T09:60:00Z",
    "2022-01-07T09:10:60Z", "2022-01-07T09:10:00+24:00", "2022-01-07T09:10:00+06:60", "2022-01-07T09:10:00+0600",
    "2022-01-07T09:10:00Zx", "0000-01-01T00:00:00Z", "+022-01-07T09:10:00Z", "２022-01-07T09:10:00Z",
    "2022-01-07T09:10:00 Z",
  ])
  func refusesAnythingElse(text: String) { #expect(Timestamp(text) == nil) }

  /// The years at both ends are outside of what a moment holds, so such a text is not the moment it would become.
  @Test(arguments: ["0001-06-01T00:00:00Z", "9999-06-01T00:00:00Z"])
  func readsNoOtherMomentThanTheOneWritten(text: String) { #expect(Timestamp(text)?.rfc3339 ?? text == text) }

  @Test(arguments: UInt64(1)...300)
  func agreesWithFoundationsCalendar(seed: UInt64) throws {
    var dice = SeededDice(seed: seed)
    // Foundation's calendar is Julian before 1582.
    let seconds = Int.random(in: -11_000_000_000...200_000_000_000, using: &dice)
    let offset = Int.random(in: -1_439...1_439, using: &dice)
    let moment = Timestamp(seconds: seconds, offset: offset)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    let local = Date(timeIntervalSince1970: Double(seconds + 60 * offset))
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: local)
    let expected = String(
      format: "%04d-%02d-%02dT%02d:%02d:%02d",
      parts.year ?? 0,
      parts.month ?? 0,
      parts.day ?? 0,
      parts.hour ?? 0,
      parts.minute ?? 0,
      parts.second ?? 0
    )
    #expect(moment.rfc3339.prefix(19) == expected, "seed \(seed)")
    #expect(moment.minute == expected.prefix(16).replacing("T", with: " "), "seed \(seed)")
    #expect(moment.day == expected.prefix(10), "seed \(seed)")
    #expect(Timestamp(moment.rfc3339) == moment, "seed \(seed)")
  }

  @Test func keepsHostileNumbersInRange() {
    for seconds in [Int.min, Int.max] {
      for offset in [Int.min, 0, Int.max] {
        let moment = Timestamp(seconds: seconds, offset: offset)
        #expect(Timestamp(moment.rfc3339) == moment)
      }
    }
  }

  @Test func ordersByTheMomentAndNotByTheClock() throws {
    let early = try #require(Timestamp("2022-01-07T09:10:00+06:00"))
    let late = try #require(Timestamp("2022-01-07T04:10:00Z"))
    #expect(early < late)
    #expect(!(late < early))
  }
}
