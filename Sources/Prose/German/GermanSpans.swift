/// Finds the numbers and dates of a German sentence.
///
/// Every noun has a capital, so nothing here tries to tell names by theirs.
enum GermanSpans {
  /// The spans of a run of tokens, in order and apart.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func all(in run: TokenRun) -> [CheckableSpan] {
    var spans: [CheckableSpan] = []
    var index = 0
    while index < run.count {
      if let end = date(run, at: index) {
        spans.append(CheckableSpan(kind: .date, range: run.range(index..<end)))
        index = end
      } else if let end = number(run, at: index) {
        let start = start(run, at: index, behind: spans.last?.range.upperBound ?? 0)
        spans.append(CheckableSpan(kind: .number, range: run.range(start..<end)))
        index = end
      } else {
        index += 1
      }
    }
    return spans
  }

  /// `4. Januar 2022`, `Januar 2022`, `Freitag, 4. Mai`, `seit 1998`, `gestern`.
  private static func date(_ run: TokenRun, at index: Int) -> Int? {
    let key = run.key(at: index)
    if German.weekdays[key] != nil, run[index].isCapitalised {
      var next = index + 1
      if run.isMark(",", at: next) { next += 1 }
      if German.articles.contains(run.key(at: next)) { next += 1 }
      return day(run, at: next) ?? index + 1
    }
    if German.months[key] != nil, run[index].isCapitalised { return year(run, at: index + 1) ?? index + 1 }
    if German.dayWords.contains(key), run[index].first == .lower { return index + 1 }
    if German.yearLeads.contains(run.key(at: index - 1)), let end = year(run, at: index) { return end }
    return day(run, at: index)
  }

  /// `4. Januar 2022`; the stop is a token of its own.
  private static func day(_ run: TokenRun, at index: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure, token.range.count <= 2,
      run.isMark(".", at: index + 1),
      German.months[run.key(at: index + 2)] != nil
    else { return nil }
    return year(run, at: index + 3) ?? index + 3
  }

  private static func year(_ run: TokenRun, at index: Int) -> Int? {
    guard let token = run.token(at: index), token.kind == .figure, token.range.count == 4,
      run.text.utf8[token.range].allSatisfy({ (0x30...0x39).contains($0) }),
      run.text.utf8[token.range.lowerBound] == 0x31 || run.text.utf8[token.range.lowerBound] == 0x32,
      !German.units.contains(run.key(at: index + 1))
    else { return nil }
    return index + 1
  }

  private static func number(_ run: TokenRun, at index: Int) -> Int? {
    guard run[index].kind == .figure || German.numberWords.contains(run[index].key) else { return nil }
    var end = index + 1
    while end < run.count {
      let key = run.key(at: end)
      let isRange =
        key == German.to && run[end - 1].kind == .figure && run.token(at: end + 1)?.kind == .figure
      let isSign = ["%", "€", "°", "$"].contains { run.isMark($0, at: end) }
      guard German.magnitudes.contains(key) || German.units.contains(key) || isSign || isRange else { break }
      end += isRange ? 2 : 1
    }
    return end
  }

  private static func start(_ run: TokenRun, at index: Int, behind end: Int) -> Int {
    var start = index
    while start > 0, index - start < 3, run[start - 1].range.lowerBound >= end,
      German.approximations.contains(run.key(at: start - 1))
    {
      start -= 1
    }
    return start
  }
}

extension German {
  /// Words before a year.
  fileprivate static let yearLeads = WordSet(
    words: "seit jahr jahre jahres in bis ab von anfang ende mitte sommer winter"
  )

  /// Articles before a day, as in `Freitag, der 4. Mai`.
  fileprivate static let articles = WordSet(words: "der den dem")

  /// The word of a range of figures.
  fileprivate static let to = WordKey("bis".utf8)
}
