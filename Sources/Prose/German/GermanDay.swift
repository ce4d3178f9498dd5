/// Reads a day that German writes in full.
enum GermanDay {
  /// `4. Januar 2022`, at an index; the stop is a token of its own.
  static func named(_ run: TokenRun, at index: Int) -> CivilDate? {
    guard run.isMark(".", at: index + 1), let month = German.months[run.key(at: index + 2)],
      let day = number(run, at: index), let year = number(run, at: index + 3)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// `04.01.2022`, at an index.
  static func inFigures(_ run: TokenRun, at index: Int) -> CivilDate? {
    guard let token = run.token(at: index), token.kind == .figure else { return nil }
    let parts = run.text.utf8[token.range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let day = number(parts[0]), let month = number(parts[1]),
      let year = number(parts[2])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static func number(_ run: TokenRun, at index: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure else { return nil }
    return number(run.text.utf8[token.range])
  }

  /// The number that one to four digits are.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...4).contains(digits.count) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
