/// A day, month, year or time as far as it is known.
public struct PartialDate: Sendable, Hashable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8
  private let storedMinutes: Int16
  private static let unknownYear = Int16.min

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil, minutes: Int? = nil) {
    self.storedYear = year.flatMap(Int16.init(exactly:)) ?? Self.unknownYear
    self.storedMonth = Int8(month ?? 0)
    self.storedDay = Int8(day ?? 0)
    self.storedMinutes = Int16(minutes ?? -1)
  }

  init(_ date: CivilDate) { self.init(year: date.year, month: date.month, day: date.day) }

  /// The year; 0 and below for years before Christ, as ISO 8601 counts them.
  public var year: Int? { storedYear == Self.unknownYear ? nil : Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// The day of the month.
  public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }
  /// The minutes since midnight, where a time is given.
  public var minutes: Int? { storedMinutes < 0 ? nil : Int(storedMinutes) }

  /// The day, when year, month and day are known.
  public var date: CivilDate? {
    guard let year, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The same with a time.
  func at(minutes: Int?) -> PartialDate { PartialDate(year: year, month: month, day: day, minutes: minutes) }

  /// What is known as ISO 8601 writes it, at its own precision, or nil when nothing is.
  ///
  /// `2022`, `2022-01`, `2022-01-04`, `2022-01-04T20:30`, `T20:30`; a day without a year is `--01-04`, a form of the
  /// edition of 2000.
  public var iso: String? {
    var iso = ""
    if let year {
      iso = (year < 0 ? "-" : "") + Self.padded(abs(year), 4)
      if let month { iso += "-" + Self.padded(month, 2) }
      if month != nil, let day { iso += "-" + Self.padded(day, 2) }
    } else if let month {
      iso = "--" + Self.padded(month, 2)
      if let day { iso += "-" + Self.padded(day, 2) }
    }
    if let minutes { iso += "T" + Self.padded(minutes / 60, 2) + ":" + Self.padded(minutes % 60, 2) }
    return iso.isEmpty ? nil : iso
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
