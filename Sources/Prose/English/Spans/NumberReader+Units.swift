extension NumberReader {
  /// The unit behind a number: where it ends and what it is.
  func unit(at index: Int) -> (end: Int, unit: Quantity.Unit) {
    guard index < limit else { return (index, .none) }
    let token = run[index]
    if token.kind == .mark {
      if run.isMark("%", at: index), !token.followsSpace {
        let hasPoints = English.pointWords.contains(run.key(at: index + 1)) && index + 1 < limit
        return hasPoints ? (index + 2, .percentagePoints) : (index + 1, .percent)
      }
      let isSign = ["°", "‰"].contains { run.isMark($0, at: index) }
      if isSign, !token.followsSpace { return (index + 1, .word(token.range)) }
      let code = English.currency(of: run.text.scalar(at: token.range.lowerBound))
      if let code, !token.followsSpace { return (index + 1, .currency(code.isEmpty ? nil : code)) }
      return (index, .none)
    }
    guard token.kind == .word else { return (index, .none) }
    if English.percentWords.contains(token.key) { return (index + 1, .percent) }
    if token.key == WordKey.percentage, English.pointWords.contains(run.key(at: index + 1)), index + 1 < limit {
      return (index + 2, .percentagePoints)
    }
    if token.isShouted, token.length == 3, English.currencyCodes.contains(token.key) {
      return (index + 1, .currency(run.text[token.range]))
    }
    if let code = English.currencyNames[token.key] { return (index + 1, .currency(code.isEmpty ? nil : code)) }
    if let code = English.currencyNations[token.key], index + 1 < limit,
      English.currencyNames[run.key(at: index + 1)] == ""
    {
      return (index + 2, .currency(code))
    }
    // "square kilometers", "per cent".
    if token.key == WordKey.per, run.key(at: index + 1) == WordKey.cent, index + 1 < limit {
      return (index + 2, .percent)
    }
    guard English.units.contains(token.key) else { return (index, .none) }
    var end = index + 1
    while end < min(limit, index + 3), run[end].kind == .word, English.units.contains(run.key(at: end)) { end += 1 }
    return (end, .word(run.range(index..<end)))
  }

  /// The sign of money, or the code, before a number.
  func money(before index: Int) -> (start: Int, code: String?)? {
    guard index > free else { return nil }
    let sign = run[index - 1]
    if sign.kind == .word, sign.isShouted, sign.length == 3, English.currencyCodes.contains(sign.key) {
      return (index - 1, run.text[sign.range])
    }
    guard sign.kind == .mark, let code = English.currency(of: run.text.scalar(at: sign.range.lowerBound)) else {
      return nil
    }
    if index - 2 >= free, !sign.followsSpace, run[index - 2].kind == .word, run[index - 2].first == .upper,
      let nation = English.currencyPrefixes[run.key(at: index - 2)]
    {
      return (index - 2, nation)
    }
    return (index - 1, code.isEmpty ? nil : code)
  }

  /// Reads `aged 43`, `43-year-old`, `43 years old`, `, 43,` behind a name, `in her 40s`.
  func age(at start: Int) -> Found? {
    if cued.has(.age, at: start) {
      guard let amount = amount(at: start + 1), let number = amount.lower, amount.end <= limit else { return nil }
      return found(start..<amount.end, number, amount.upper)
    }
    guard start < limit else { return nil }
    let token = run[start]
    // 43-year-old, six-month-old.
    if token.length <= 32, let hyphen = run.text.utf8[token.range].firstIndex(of: UInt8(ascii: "-")) {
      let rest = (hyphen + 1)..<token.range.upperBound
      if let key = WordKey(run.text, rest), English.agedEndings.contains(key),
        let unitEnd = run.text.utf8[rest].lastIndex(of: UInt8(ascii: "-"))
      {
        let first = token.range.lowerBound..<hyphen
        var number: ExactNumber?
        if token.kind == .figure {
          number = Int64(run.text[first]).map { ExactNumber(mantissa: $0) }
        } else if case .unit(let value)? = English.cardinals[WordKey(run.text, first)] {
          number = ExactNumber(mantissa: value)
        } else if case .tens(let value)? = English.cardinals[WordKey(run.text, first)] {
          number = ExactNumber(mantissa: value)
        }
        return number.flatMap { found(start..<(start + 1), $0, $0, unit: (hyphen + 1)..<unitEnd) }
      }
    }
    guard token.kind == .figure || cued.has(.number, at: start), let amount = amount(at: start),
      let number = amount.lower
    else {
      return nil
    }
    // 43 years old.
    if English.agoUnits[run.key(at: amount.end)] != nil, run.key(at: amount.end + 1) == WordKey.old,
      amount.end + 1 < limit
    {
      return found(start..<(amount.end + 2), number, amount.upper, unit: run[amount.end].range)
    }
    // "Ortiz, 43, said".
    guard token.kind == .figure, token.length <= 3, amount.end == start + 1, run.isMark(",", at: start - 1),
      run.isMark(",", at: start + 1) || run.isMark(".", at: start + 1), run.token(at: start - 2)?.isCapitalised == true,
      number.exponent >= 0, English.months[run.key(at: start - 2)] == nil
    else { return nil }
    return found(start..<(start + 1), number, number)
  }

  private func found(_ tokens: Range<Int>, _ lower: ExactNumber, _ upper: ExactNumber?, unit: Range<Int>? = nil)
    -> Found
  {
    Found(
      kind: .age,
      tokens: tokens,
      value: Quantity(lower: lower, upper: upper, unit: unit.map { .word($0) } ?? .none)
    )
  }
}

extension English {
  /// What an age ends in behind its number and hyphen.
  static let agedEndings = WordSet(words: "year-old month-old week-old day-old year-olds")
  /// Words for hundredths.
  static let percentWords = WordSet(words: "percent per-cent pct")
  /// Words for steps of one in a hundred.
  static let pointWords = WordSet(words: "point points")
}
