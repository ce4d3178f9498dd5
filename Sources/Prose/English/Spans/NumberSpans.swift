/// Finds quantities in a sentence, as ranges of token indices: figures and numbers in words, with the sign, magnitude
/// and unit that belong to them and the words that say how exact they are.
enum NumberSpans {
  /// The quantities of a run of tokens outside of its dates, in order and apart.
  static func all(in run: TokenRun, outside dates: [Range<Int>]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var dates = dates[...]
    var index = 0
    var free = 0
    while index < run.count {
      if let date = dates.first, date.lowerBound <= index {
        index = max(index, date.upperBound)
        free = index
        dates = dates.dropFirst()
        continue
      }
      let limit = dates.first?.lowerBound ?? run.count
      guard isNumber(run, at: index) else {
        index += 1
        continue
      }
      let end = end(of: run, from: index, limit: limit)
      spans.append(start(of: run, at: index, free: free)..<end)
      index = end
      free = end
    }
    return spans
  }

  private static func isNumber(_ run: TokenRun, at index: Int) -> Bool {
    let token = run[index]
    switch token.kind {
    case .figure: return true
    case .mark: return false
    case .word:
      if English.vagueNumberWords.contains(token.key) {
        return English.units.contains(run.key(at: index + 1)) || English.magnitudes.contains(run.key(at: index + 1))
      }
      return English.numberWords.contains(token.key) || isHyphenated(run.text, token)
    }
  }

  /// Whether a word is numbers joined by hyphens: twenty-one, two-thirds, one-in-five.
  private static func isHyphenated(_ text: Text, _ token: Token) -> Bool {
    guard token.range.count <= 32, let hyphen = text.utf8[token.range].firstIndex(of: UInt8(ascii: "-")) else {
      return false
    }
    let key = WordKey(text, token.range.lowerBound..<hyphen)
    return English.numberWords.contains(key) || (key == WordKey("one".utf8) && token.first == .lower)
  }

  private static func end(of run: TokenRun, from start: Int, limit: Int) -> Int {
    var index = start + 1
    scan: while index < limit {
      let token = run[index]
      switch token.kind {
      case .figure:
        // Only a range goes on with a figure: 5 to 6, 10–12.
        guard run.isMark("–", at: index - 1) || run.key(at: index - 1) == WordKey("to".utf8) else { break scan }
        index += 1
      case .word:
        let isRange =
          token.key == WordKey("to".utf8) && run[index - 1].kind == .figure && run.token(at: index + 1)?.kind == .figure
        let isFraction = token.key == WordKey("of".utf8) && English.magnitudes.contains(run.key(at: index + 1))
        guard
          English.magnitudes.contains(token.key) || English.units.contains(token.key) || isRange || isFraction
            || (English.numberWords.contains(token.key) && !English.vagueNumberWords.contains(token.key))
        else { break scan }
        index += 1
      case .mark:
        let isSign = ["%", "°", "€", "‰"].contains { run.isMark($0, at: index) } && !token.followsSpace
        let isRange = run.isMark("–", at: index) && run.token(at: index + 1)?.kind == .figure && index + 1 < limit
        guard isSign || isRange else { break scan }
        index += 1
      }
    }
    // A span ends with the number or its unit, never with the "to" or "of" that led nowhere.
    while index > start + 1, [WordKey("to".utf8), WordKey("of".utf8)].contains(run.key(at: index - 1)) { index -= 1 }
    return min(index, limit)
  }

  private static func start(of run: TokenRun, at index: Int, free: Int) -> Int {
    var start = index
    if start > free, run[start - 1].kind == .mark,
      English.moneySigns.contains(run.text.scalar(at: run[start - 1].range.lowerBound))
    {
      start -= 1
      if start > free, run[start - 1].isShouted, !run[start].followsSpace { start -= 1 }
    }
    for length in [3, 2, 1] where start - length >= free {
      if English.approximations.match(run, at: start - length) == length { return start - length }
    }
    return start
  }
}
