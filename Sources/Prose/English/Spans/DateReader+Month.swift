extension DateReader {
  /// `Jan. 4, 2022`, `Jan. 4-6, 2022`, `January 2022`, `January`.
  func month(at start: Int) -> DateSpans.Found? {
    guard let month = month(of: start) else { return nil }
    var index = start + 1
    var days: (first: Int, last: Int)?
    if let day = self.days(at: index) {
      days = day.days
      index = day.end
    }
    if days == nil, English.ambiguousMonths.contains(run.key(at: start)), year(at: index) == nil,
      start == 0 || run.token(at: start - 1)?.kind == .mark
    {
      return nil
    }
    var next = index
    if run.isMark(",", at: next) || run.key(at: next) == WordKey.of { next += 1 }
    if let year = year(at: next), next == index || days != nil || run.isMark(",", at: index) || next > index {
      return DateSpans.Found(tokens: start..<(next + 1), value: value(year, month, days, isStated: true))
    }
    return DateSpans.Found(tokens: start..<index, value: dated(month, days, start..<index))
  }

  /// `4 January 2022`, `the 4th of January`.
  func dayFirst(at start: Int) -> DateSpans.Found? {
    guard let day = days(at: start) else { return nil }
    var index = day.end
    if run.key(at: index) == WordKey.of { index += 1 }
    guard let month = month(of: index) else { return nil }
    index += 1
    var next = index
    if run.isMark(",", at: next) { next += 1 }
    if let year = year(at: next) {
      return DateSpans.Found(tokens: start..<(next + 1), value: value(year, month, day.days, isStated: true))
    }
    return DateSpans.Found(tokens: start..<index, value: dated(month, day.days, start..<index))
  }

  private func month(of index: Int) -> Int? {
    guard let token = run.token(at: index), token.isCapitalised else { return nil }
    return English.months[token.key]
  }

  /// A year of four figures from 1000 to 2199.
  func year(at index: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure, token.length == 4 else { return nil }
    guard let year = number(token.range), (1000..<2200).contains(year) else { return nil }
    return year
  }

  /// `4`, `4th`, `4-6`, `4 to 6`, `4–6`: days of a month.
  private func days(at index: Int) -> (days: (first: Int, last: Int), end: Int)? {
    guard let token = run.token(at: index), token.kind == .figure, token.length <= 5 else { return nil }
    let bytes = run.text.utf8[token.range]
    if let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")) {
      guard let first = day(token.range.lowerBound..<hyphen), let last = day((hyphen + 1)..<token.range.upperBound),
        first < last
      else { return nil }
      return ((first, last), index + 1)
    }
    guard let first = day(token.range) else { return nil }
    let isJoint = run.isMark("–", at: index + 1) || run.key(at: index + 1) == WordKey.to
    if isJoint, let second = run.token(at: index + 2), second.kind == .figure, let last = day(second.range),
      first < last
    {
      return ((first, last), index + 3)
    }
    return ((first, first), index + 1)
  }

  private func day(_ range: Range<Int>) -> Int? {
    var range = range
    if range.count > 2, let ending = WordKey(run.text, (range.upperBound - 2)..<range.upperBound),
      English.ordinalEndings.contains(ending)
    {
      range = range.lowerBound..<(range.upperBound - 2)
    }
    guard range.count <= 2, let day = number(range), (1...31).contains(day) else { return nil }
    return day
  }

  /// A whole number of up to four figures.
  func number(_ range: Range<Int>) -> Int? {
    guard (1...4).contains(range.count) else { return nil }
    var value = 0
    for byte in run.text.utf8[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return value
  }

  /// The date of a known year, or nil where no such day exists.
  private func value(_ year: Int, _ month: Int, _ days: (first: Int, last: Int)?, isStated: Bool) -> DateValue? {
    guard let days else { return DateValue(start: PartialDate(year: year, month: month), isStated: isStated) }
    guard let first = CivilDate(year: year, month: month, day: days.first),
      let last = CivilDate(year: year, month: month, day: days.last)
    else { return nil }
    return DateValue(start: PartialDate(first), end: first == last ? nil : PartialDate(last), isStated: isStated)
  }

  /// A month or a day of one without its year: the nearest to the reference date, the next one where the words look ahead.
  private func dated(_ month: Int, _ days: (first: Int, last: Int)?, _ tokens: Range<Int>) -> DateValue? {
    guard let reference else {
      guard days == nil || days?.first ?? 0 <= CivilDate.days(inMonth: month, of: 2000) else { return nil }
      let isOneDay = days?.first == days?.last
      let last = days.map { PartialDate(month: month, day: $0.last) }
      return DateValue(start: PartialDate(month: month, day: days?.first), end: isOneDay ? nil : last)
    }
    let day = min(days?.first ?? 15, 28)
    let isAhead = isFuture(tokens.lowerBound, tokens.upperBound)
    let candidates = (reference.year - 1)...(reference.year + 1)
    let nearest = candidates.min {
      distance($0, month, day, reference, isAhead) < distance($1, month, day, reference, isAhead)
    }
    return nearest.flatMap { value($0, month, days, isStated: false) }
  }

  private func distance(_ year: Int, _ month: Int, _ day: Int, _ reference: CivilDate, _ isAhead: Bool) -> Int {
    guard let date = CivilDate(year: year, month: month, day: day) else { return .max }
    let days = date.daysSinceEpoch - reference.daysSinceEpoch
    // What lies a month back may still be meant ahead of the day of writing; a year back is not.
    return isAhead && days < -31 ? .max - 1 : abs(days)
  }
}

extension English {
  /// Endings of ordinals in figures.
  static let ordinalEndings = WordSet(words: "st nd rd th")
}
