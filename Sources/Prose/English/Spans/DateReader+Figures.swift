extension DateReader {
  /// A date that starts with a figure: `4 January`, `2022-01-04`, `1/4/2022`, `1998`, `1990s`, `2019–2021`, `19th century`.
  func figures(at start: Int) -> DateSpans.Found? {
    guard run.token(at: start)?.kind == .figure else { return nil }
    if let found = dayFirst(at: start) ?? iso(at: start) ?? slashed(at: start) ?? ago(at: start) { return found }
    return years(at: start)
  }

  /// `2022-01-04`.
  private func iso(at index: Int) -> DateSpans.Found? {
    let range = run[index].range
    let bytes = run.text.utf8[range]
    let start = range.lowerBound
    guard range.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = number(start..<(start + 4)), let month = number((start + 5)..<(start + 7)),
      let day = number((start + 8)..<(start + 10)), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return DateSpans.Found(tokens: index..<(index + 1), value: DateValue(start: PartialDate(date)))
  }

  /// `13/4/2022`: the order of day and month is known only where one of them is above twelve.
  private func slashed(at index: Int) -> DateSpans.Found? {
    guard run.isMark("/", at: index + 1), run.isMark("/", at: index + 3), index + 4 < run.count,
      !run[index + 1].followsSpace, !run[index + 4].followsSpace, let first = number(run[index].range),
      let second = number(run[index + 2].range), (1...31).contains(first), (1...31).contains(second),
      run[index + 4].length == 4 || run[index + 4].length == 2, let last = number(run[index + 4].range)
    else { return nil }
    var value: DateValue?
    if run[index + 4].length == 4, (first > 12) != (second > 12) || first == second {
      let date = CivilDate(year: last, month: first > 12 ? second : first, day: first > 12 ? first : second)
      value = date.map { DateValue(start: PartialDate($0)) }
    }
    return DateSpans.Found(tokens: index..<(index + 5), value: value)
  }

  /// `1998`, `1990s`, `2019-2021`, `2019–20`, `2019 to 2021`, `300 B.C.`, `19th century`.
  private func years(at index: Int) -> DateSpans.Found? {
    let token = run[index]
    let bytes = run.text.utf8[token.range]
    let next = run.key(at: index + 1)
    if English.centuryWords.contains(next), let ordinal = English.ordinal(of: run, at: index),
      (1...30).contains(ordinal)
    {
      let first = PartialDate(year: Int(ordinal) * 100 - 99)
      let value = DateValue(start: first, end: PartialDate(year: Int(ordinal) * 100))
      return DateSpans.Found(tokens: index..<(index + 2), value: value)
    }
    if English.eras.contains(next), let year = number(token.range) {
      // ISO 8601 has a year 0, which Christ's reckoning has not.
      let isBefore = run.text.utf8[run[index + 1].range.lowerBound] | 0x20 == UInt8(ascii: "b")
      let value = DateValue(start: PartialDate(year: isBefore ? 1 - year : year))
      return DateSpans.Found(tokens: index..<(index + 2), value: value)
    }
    if isAmount(index) { return nil }
    if let year = year(at: index) {
      let isJoint = run.isMark("–", at: index + 1) || next == WordKey.to || next == WordKey.through
      if isJoint, let last = lastYear(index + 2, after: year) {
        let value = DateValue(start: PartialDate(year: year), end: PartialDate(year: last))
        return DateSpans.Found(tokens: index..<(index + 3), value: value)
      }
      return DateSpans.Found(tokens: index..<(index + 1), value: DateValue(start: PartialDate(year: year)))
    }
    let start = token.range.lowerBound
    guard bytes.count >= 5, let year = number(start..<(start + 4)), (1000..<2200).contains(year) else { return nil }
    if bytes.count == 5, bytes[start + 4] == UInt8(ascii: "s"), year % 10 == 0 {
      let value = DateValue(start: PartialDate(year: year), end: PartialDate(year: year + 9))
      return DateSpans.Found(tokens: index..<(index + 1), value: value)
    }
    guard bytes[start + 4] == UInt8(ascii: "-"), let last = number((start + 5)..<token.range.upperBound),
      let end = whole(last, digits: bytes.count - 5, after: year)
    else { return nil }
    let value = DateValue(start: PartialDate(year: year), end: PartialDate(year: end))
    return DateSpans.Found(tokens: index..<(index + 1), value: value)
  }

  /// Whether a token looks like `mid-1980s`.
  func isMidDecade(_ index: Int) -> Bool {
    let token = run[index]
    guard token.kind == .word, token.length == 9 else { return false }
    return run.text.utf8[token.range.lowerBound + 3] == UInt8(ascii: "-")
      && run.text.letterCase(at: token.range.lowerBound + 4) == .digit
  }

  /// `mid-1980s`: the decade.
  func midDecade(at index: Int) -> DateSpans.Found? {
    guard isMidDecade(index) else { return nil }
    let start = run[index].range.lowerBound + 4
    guard let year = number(start..<(start + 4)), (1000..<2200).contains(year), year % 10 == 0,
      run.text.utf8[start + 4] == UInt8(ascii: "s")
    else { return nil }
    let value = DateValue(start: PartialDate(year: year), end: PartialDate(year: year + 9))
    return DateSpans.Found(tokens: index..<(index + 1), value: value)
  }

  private func lastYear(_ index: Int, after year: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure, let last = number(token.range) else { return nil }
    return whole(last, digits: token.length, after: year)
  }

  /// The end of `2019–21` or `2019–2021`.
  private func whole(_ last: Int, digits: Int, after year: Int) -> Int? {
    let end = digits == 2 ? year / 100 * 100 + last : last
    return (digits == 2 || digits == 4) && end > year && end < 2200 ? end : nil
  }

  /// Whether four figures are an amount: a unit behind, a sign of money before.
  private func isAmount(_ index: Int) -> Bool {
    if English.units.contains(run.key(at: index + 1)) || run.isMark("%", at: index + 1) { return true }
    guard let before = run.token(at: index - 1), before.kind == .mark else { return false }
    return English.currency(of: run.text.scalar(at: before.range.lowerBound)) != nil
  }

  /// `3 days ago`; "three days ago" comes here too.
  func ago(at index: Int) -> DateSpans.Found? {
    guard run.key(at: index + 2) == WordKey.ago || run.key(at: index + 2) == WordKey.earlier,
      let unit = English.agoUnits[run.key(at: index + 1)]
    else { return nil }
    var count: Int?
    if run[index].kind == .figure {
      count = number(run[index].range)
    } else if case .unit(let value)? = English.cardinals[run.key(at: index)] {
      count = Int(value)
    } else if English.indefiniteArticles.contains(run.key(at: index)) {
      count = 1
    }
    guard let count else { return nil }
    // "earlier" is counted from another date of the text.
    let isAgo = run.key(at: index + 2) == WordKey.ago
    return DateSpans.Found(tokens: index..<(index + 3), value: isAgo ? counted(unit, -count) : nil)
  }

  /// The time at an index: its end, and the minutes since midnight where they can be told.
  func clock(at index: Int) -> (end: Int, minutes: Int?)? {
    guard let token = run.token(at: index) else { return nil }
    if token.key == WordKey.noon { return (index + 1, 720) }
    if token.key == WordKey.midnight { return (index + 1, 0) }
    guard token.kind == .figure, token.length <= 8 else { return nil }
    var digits = token.range
    var half: UInt8?
    let last = run.text.utf8[digits.upperBound - 1] | 0x20
    if last == UInt8(ascii: "m"), digits.count > 2 {
      half = run.text.utf8[digits.upperBound - 2] | 0x20
      digits = digits.lowerBound..<(digits.upperBound - 2)
      guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p") else { return nil }
    }
    var end = index + 1
    if half == nil, English.dayHalves.contains(run.key(at: end)) || English.plainDayHalves.contains(run.key(at: end)) {
      half = run.text.utf8[run[end].range.lowerBound] | 0x20
      end += 1
    }
    let bytes = run.text.utf8[digits]
    let separator =
      bytes.firstIndex(of: UInt8(ascii: ":")) ?? (half == nil ? nil : bytes.firstIndex(of: UInt8(ascii: ".")))
    let isClock = run.key(at: end) == WordKey.oClock
    if isClock { end += 1 }
    let hasColon = separator.map { bytes[$0] == UInt8(ascii: ":") && $0 + 3 <= digits.upperBound } ?? false
    guard half != nil || isClock || hasColon else { return nil }
    if English.clockTails.contains(run.key(at: end)), run[end].isShouted { end += 1 }
    let hours = number(digits.lowerBound..<(separator ?? digits.upperBound))
    let minutes = separator.map { number(($0 + 1)..<min(digits.upperBound, $0 + 3)) } ?? 0
    guard let hours, let minutes, minutes < 60 else { return (end, nil) }
    // "2 o'clock" may be day or night.
    guard let half else { return (end, hasColon && hours < 24 ? hours * 60 + minutes : nil) }
    guard (1...12).contains(hours) else { return (end, nil) }
    return (end, (hours % 12 + (half == UInt8(ascii: "p") ? 12 : 0)) * 60 + minutes)
  }
}

extension English {
  /// "century", behind an ordinal.
  static let centuryWords = WordSet(words: "century")
  /// Eras behind a year.
  static let eras = WordSet(words: "b.c bc b.c.e bce a.d ad c.e ce")
  /// The halves of the day without stops.
  static let plainDayHalves = WordSet(words: "am pm")

  /// The ordinal that a word or a figure is, or nil.
  static func ordinal(of run: TokenRun, at index: Int) -> Int64? {
    guard let token = run.token(at: index) else { return nil }
    guard token.kind == .figure else { return ordinals[token.key] }
    let range = token.range
    guard range.count > 2, range.count <= 8,
      ordinalEndings.contains(WordKey(run.text, (range.upperBound - 2)..<range.upperBound))
    else { return nil }
    return Int64(run.text[range.lowerBound..<(range.upperBound - 2)])
  }
}
