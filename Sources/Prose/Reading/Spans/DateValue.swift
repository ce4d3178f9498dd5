/// What the words of a date come to.
///
/// A decade, a week or "from 2019 to 2021" is a stretch with a first and a last part; a day or a month is one part alone.
public struct DateValue: Sendable, Hashable {
  /// The date, or the first part of a stretch.
  public let start: PartialDate
  /// The last part of a stretch.
  public let end: PartialDate?
  /// The day of the week that the words name.
  public let statedWeekday: Weekday?
  /// Whether the words give the date in full; otherwise it was counted from the reference date.
  public let isStated: Bool

  package init(start: PartialDate, end: PartialDate? = nil, statedWeekday: Weekday? = nil, isStated: Bool = true) {
    self.start = start
    self.end = end
    self.statedWeekday = statedWeekday
    self.isStated = isStated
  }

  /// The date as ISO 8601 writes it at its own precision, a stretch as `1990/1999`; nil when no date can be told.
  public var iso: String? {
    guard let first = start.iso else { return nil }
    guard let last = end?.iso else { return first }
    return first + "/" + last
  }

  /// The day of the week of the date where it is a known day, else the one that the words name.
  public var weekday: Weekday? { end == nil ? start.date?.weekday ?? statedWeekday : statedWeekday }

  /// Whether the words name a day of the week that the date does not fall on.
  public var contradictsWeekday: Bool {
    guard let statedWeekday, let date = start.date else { return false }
    return date.weekday != statedWeekday
  }
}
