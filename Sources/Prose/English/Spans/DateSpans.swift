/// Finds dates and times in a sentence, as ranges of token indices.
enum DateSpans {
  /// The dates of a run of tokens, in order and apart.
  static func all(in run: TokenRun) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = 0
    while index < run.count {
      if let end = end(of: run, from: index) {
        spans.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  /// Finds the end of a date that starts at an index.
  private static func end(of run: TokenRun, from start: Int) -> Int? {
    if let length = English.relativeDates.match(run, at: start) { return tail(run, start + length) }
    let token = run[start]
    if English.weekdays[token.key] != nil, token.isCapitalised {
      var end = tail(run, start + 1)
      if run.isMark(",", at: end), let month = month(run, at: end + 1) { end = month }
      return end
    }
    if let month = month(run, at: start) { return month }
    guard token.kind == .figure else { return nil }
    if let clock = clock(run, at: start) { return clock }
    // 4 January 2022, the 4th of January.
    var next = start + 1
    if English.dateJoints.contains(run.key(at: next)) { next += 1 }
    if token.range.count <= 4, let month = month(run, at: next), isMonth(run, at: next), month > next { return month }
    return year(run, at: start)
  }

  /// `Jan. 4, 2022`, `January 2022`, `January`.
  private static func month(_ run: TokenRun, at index: Int) -> Int? {
    guard isMonth(run, at: index) else { return nil }
    var end = index + 1
    let isDay = run.token(at: end)?.kind == .figure && isDayOrYear(run, at: end)
    if English.ambiguousMonths.contains(run.key(at: index)), !isDay,
      index == 0 || run.token(at: index - 1)?.kind == .mark
    {
      return nil
    }
    if isDay { end += 1 }
    if run.isMark(",", at: end), let year = year(run, at: end + 1) { return tail(run, year) }
    if run.token(at: end)?.kind == .figure, let year = year(run, at: end) { return tail(run, year) }
    return tail(run, end)
  }

  private static func isMonth(_ run: TokenRun, at index: Int) -> Bool {
    run.token(at: index)?.isCapitalised == true && English.months[run.key(at: index)] != nil
  }

  private static func isDayOrYear(_ run: TokenRun, at index: Int) -> Bool {
    let count = run[index].range.count
    return count <= 2 || count == 4
  }

  /// A year from 1000 to 2199, alone: with a capital or a unit behind it, four figures are a quantity.
  private static func year(_ run: TokenRun, at index: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure else { return nil }
    let bytes = run.text.utf8[token.range]
    let digits = bytes.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.first == 0x31 || digits.first == 0x32
    else { return nil }
    guard digits.first == 0x31 || digits.dropFirst().first == 0x30 || digits.dropFirst().first == 0x31 else {
      return nil
    }
    let isDecade = bytes.count == 5 && bytes.last == UInt8(ascii: "s")
    let isSpan = bytes.count > 5 && bytes.dropFirst(4).first == UInt8(ascii: "-")
    guard bytes.count == 4 || isDecade || isSpan else { return nil }
    if English.units.contains(run.key(at: index + 1)) || run.isMark("%", at: index + 1) { return nil }
    if run.isMark("$", at: index - 1) || run.isMark("€", at: index - 1) || run.isMark("£", at: index - 1) { return nil }
    return index + 1
  }

  /// `8:30 p.m.`, `5 p.m. EDT`.
  private static func clock(_ run: TokenRun, at index: Int) -> Int? {
    let hasColon = run.text.utf8[run[index].range].contains(UInt8(ascii: ":"))
    if English.abbreviations[run.key(at: index + 1)] == .trailing, English.dayHalves.contains(run.key(at: index + 1)) {
      return English.clockTails.contains(run.key(at: index + 2)) && run[index + 2].isShouted ? index + 3 : index + 2
    }
    return hasColon ? index + 1 : nil
  }

  private static func tail(_ run: TokenRun, _ index: Int) -> Int {
    English.dateTails.contains(run.key(at: index)) ? index + 1 : index
  }
}
