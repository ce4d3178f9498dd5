/// Reads a date that starts at a token.
///
/// The forms are those of the Associated Press's and the Guardian's style books: "Tuesday, Jan. 4, 2022", "4 January 2022",
/// "8:30 p.m. Tuesday", "the 1990s", "2019–2021", "two weeks ago".
struct DateReader {
  let cued: CuedRun
  /// The day that relative dates are counted from.
  let reference: CivilDate?

  var run: TokenRun { cued.run }

  /// Reads the date at an index with its time, before or behind it.
  func date(at start: Int) -> DateSpans.Found? {
    if let time = clock(at: start) {
      // "8:30 p.m. on Tuesday".
      var next = time.end
      if run.key(at: next) == WordKey.on || run.isMark(",", at: next) { next += 1 }
      if let day = day(at: next), day.value?.end == nil {
        return DateSpans.Found(tokens: start..<day.tokens.upperBound, value: day.value?.at(time.minutes))
      }
      let value = time.minutes.map { DateValue(start: PartialDate(minutes: $0)) }
      return DateSpans.Found(tokens: start..<time.end, value: value)
    }
    guard var found = day(at: start) else { return nil }
    if English.dateTails.contains(run.key(at: found.tokens.upperBound)) {
      found.tokens = start..<(found.tokens.upperBound + 1)
    }
    // "Tuesday at 8:30 p.m."
    var next = found.tokens.upperBound
    if run.isMark(",", at: next), run.key(at: next + 1) == WordKey.at { next += 1 }
    if run.key(at: next) == WordKey.at, let time = clock(at: next + 1) {
      found.tokens = start..<time.end
      if found.value?.end == nil { found.value = found.value?.at(time.minutes) }
    }
    return found
  }

  /// Reads a day, month, year or stretch without a time.
  private func day(at start: Int) -> DateSpans.Found? {
    guard let token = run.token(at: start) else { return nil }
    if token.kind == .figure { return figures(at: start) }
    if let decade = midDecade(at: start) ?? ago(at: start) { return decade }
    guard cued.has(.date, at: start) else { return nil }
    if let found = weekday(at: start) ?? relative(at: start) { return found }
    if let found = month(at: start) { return found }
    return vague(at: start)
  }

  /// Reads a weekday with the date behind it, or with "last" before it.
  private func weekday(at start: Int) -> DateSpans.Found? {
    var index = start
    var step = 0
    switch run.key(at: start) {
    case WordKey.last: step = -1
    case WordKey.next: step = 1
    case WordKey.this: step = 2
    default: break
    }
    if step != 0 { index += 1 }
    guard let token = run.token(at: index), token.isCapitalised, let weekday = English.weekdays[token.key] else {
      return nil
    }
    var next = index + 1
    if run.isMark(",", at: next) || run.isMark("(", at: next) { next += 1 }
    if step == 0, let day = month(at: next) ?? dayFirst(at: next), let value = day.value, value.start.day != nil {
      let end = run.isMark("(", at: next - 1) && run.isMark(")", at: day.tokens.upperBound) ? 1 : 0
      let full = DateValue(start: value.start, end: value.end, statedWeekday: weekday, isStated: value.isStated)
      return DateSpans.Found(tokens: start..<(day.tokens.upperBound + end), value: full)
    }
    let isPlural = token.range.count > 4 && run.text.utf8[token.range.upperBound - 1] == UInt8(ascii: "s")
    var value: DateValue?
    if let reference, !isPlural {
      let wanted = Weekday.allCases.firstIndex(of: weekday) ?? 0
      let today = Weekday.allCases.firstIndex(of: reference.weekday) ?? 0
      let since = (today - wanted + 7) % 7
      let offset: Int
      switch step {
      case -1: offset = since == 0 ? -7 : -since
      case 1: offset = 7 - since
      case 2: offset = (7 - since) % 7
      default: offset = isFuture(start, index + 1) ? (7 - since) % 7 : -since
      }
      value = CivilDate(daysSinceEpoch: reference.daysSinceEpoch + offset).map {
        DateValue(start: PartialDate($0), statedWeekday: weekday, isStated: false)
      }
    }
    if !isPlural, value == nil { value = DateValue(start: PartialDate(), statedWeekday: weekday, isStated: false) }
    return DateSpans.Found(tokens: start..<(index + 1), value: value)
  }

  /// "mid-1990s", "early 2000s", "the 19th century", "noon", "the year 2020".
  private func vague(at start: Int) -> DateSpans.Found? {
    var index = start
    if run.key(at: index) == WordKey.the { index += 1 }
    let opener = run.key(at: index)
    if opener == WordKey.mid || opener == WordKey.early || opener == WordKey.late { index += 1 }
    guard index > start, let found = figures(at: index), found.value?.end != nil,
      run.key(at: start) != WordKey.the || index > start + 1
    else { return nil }
    return DateSpans.Found(tokens: start..<found.tokens.upperBound, value: found.value)
  }

  /// Whether words around a date put it into the future: "will" near it, unless a verb of the past stands right before it.
  func isFuture(_ start: Int, _ end: Int) -> Bool {
    guard cued.union.contains(.future) else { return false }
    var before = start - 1
    if run.key(at: before) == WordKey.on { before -= 1 }
    let looksAhead = (1...3).contains { cued.has(.future, at: before - $0) }
    if !looksAhead, cued.has([.source, .event], at: before) { return false }
    let window = max(0, start - 12)..<min(run.count, end + 8)
    return window.contains { cued.has(.future, at: $0) }
  }
}

extension DateValue {
  /// The same day with a time.
  func at(_ minutes: Int?) -> DateValue {
    DateValue(start: start.at(minutes: minutes), end: end, statedWeekday: statedWeekday, isStated: isStated)
  }
}
