import Prose
import Testing

@Suite struct CivilDateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let year: Int
    let month: Int
    let day: Int
    let weekday: Weekday
    let days: Int
    var testDescription: String { "\(year)-\(month)-\(day)" }
  }

  // From the calendar printed on almanacs, and `date -d`.
  static let known = [
    Case(year: 1, month: 1, day: 1, weekday: .monday, days: -719_162),
    Case(year: 1600, month: 2, day: 29, weekday: .tuesday, days: -135_081),
    Case(year: 1969, month: 7, day: 20, weekday: .sunday, days: -165),
    Case(year: 1970, month: 1, day: 1, weekday: .thursday, days: 0),
    Case(year: 2000, month: 2, day: 29, weekday: .tuesday, days: 11_016),
    Case(year: 2022, month: 1, day: 5, weekday: .wednesday, days: 18_997),
    Case(year: 9999, month: 12, day: 31, weekday: .friday, days: 2_932_896),
  ]

  @Test(arguments: known) func knowsWeekdayAndDayNumber(_ sample: Case) throws {
    let date = try #require(CivilDate(year: sample.year, month: sample.month, day: sample.day))
    #expect(date.weekday == sample.weekday)
    #expect(date.daysSinceEpoch == sample.days)
    #expect(CivilDate(daysSinceEpoch: sample.days) == date)
  }

  @Test(arguments: [
    (2021, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesDayThatDoesNotExist(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func countsEveryDayOfFourCenturiesOnce() throws {
    var weekday = Weekday.allCases.count - 1
    var previous: CivilDate?
    let first = try #require(CivilDate(year: 1800, month: 1, day: 1)).daysSinceEpoch
    let start = try #require(CivilDate(daysSinceEpoch: first))
    weekday = try #require(Weekday.allCases.firstIndex(of: start.weekday))
    for days in first..<(first + 146_097) {
      let date = try #require(CivilDate(daysSinceEpoch: days))
      #expect(date.daysSinceEpoch == days)
      #expect(date.weekday == Weekday.allCases[weekday])
      if let previous { #expect(previous < date) }
      previous = date
      weekday = (weekday + 1) % 7
    }
  }

  @Test func writesISO() throws {
    let date = try #require(CivilDate(year: 987, month: 3, day: 4))
    #expect(date.iso == "0987-03-04")
  }
}
