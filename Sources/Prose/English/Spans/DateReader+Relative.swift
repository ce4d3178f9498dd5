extension DateReader {
  /// "yesterday", "last month", "this year".
  func relative(at start: Int) -> DateSpans.Found? {
    if let found = ago(at: start) { return found }
    guard let length = English.relativeDates.match(run, at: start) else { return nil }
    let words = (start..<(start + length)).compactMap { run.key(at: $0) }
    let value = English.relativeValues[words].flatMap { relative -> DateValue? in
      switch relative {
      case .open: nil
      case .day(let count): counted(.day(1), count)
      case .week(let count): counted(.week(1), count)
      case .month(let count): counted(.month(1), count)
      case .year(let count): counted(.year(1), count)
      }
    }
    return DateSpans.Found(tokens: start..<(start + length), value: value)
  }

  /// So many units from the reference date, as exact as the unit: a day, a week from Monday, a month, a year.
  func counted(_ unit: English.Relative, _ count: Int) -> DateValue? {
    guard let reference else { return nil }
    switch unit {
    case .day(let days):
      return CivilDate(daysSinceEpoch: reference.daysSinceEpoch + count * days).map {
        DateValue(start: PartialDate($0), isStated: false)
      }
    case .week:
      let weekday = Weekday.allCases.firstIndex(of: reference.weekday) ?? 0
      let monday = reference.daysSinceEpoch - weekday + count * 7
      guard let first = CivilDate(daysSinceEpoch: monday), let last = CivilDate(daysSinceEpoch: monday + 6) else {
        return nil
      }
      return DateValue(start: PartialDate(first), end: PartialDate(last), isStated: false)
    case .month:
      let months = reference.year * 12 + reference.month - 1 + count
      guard months >= 12 else { return nil }
      return DateValue(start: PartialDate(year: months / 12, month: months % 12 + 1), isStated: false)
    case .year(let years):
      return DateValue(start: PartialDate(year: reference.year + count * years), isStated: false)
    case .open: return nil
    }
  }
}
