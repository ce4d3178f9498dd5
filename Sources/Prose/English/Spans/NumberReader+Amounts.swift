extension NumberReader {
  /// Reads a number in figures or words with its magnitude.
  func amount(at start: Int) -> Amount? {
    guard start < limit else { return nil }
    return run[start].kind == .figure ? figure(at: start) : words(at: start)
  }

  /// `1,200.5`, `5m`, `10-12`, `2.5 million`.
  private func figure(at start: Int) -> Amount? {
    let range = run[start].range
    // A gap, not a number: $00.
    guard !isGap(range) else { return nil }
    var first = number(in: range)
    var amount = Amount(end: start + 1)
    if first == nil, range.count <= 32, let hyphen = run.text.utf8[range].firstIndex(of: UInt8(ascii: "-")) {
      let low = number(in: range.lowerBound..<hyphen)
      let high = number(in: (hyphen + 1)..<range.upperBound)
      let isCounted = unit(at: amount.end).end > amount.end || magnitude(at: amount.end) != nil
      // "3-1" without a unit is a score.
      guard let low, let high, isCounted, low.mantissa < high.mantissa || low.exponent < high.exponent else {
        return amount
      }
      let power = magnitude(at: amount.end)
      if power != nil { amount.end += 1 }
      amount.lower = low.scaled(by: power ?? 0)
      amount.upper = high.scaled(by: power ?? 0)
      return amount
    }
    while let power = magnitude(at: amount.end) {
      first = first?.scaled(by: power)
      amount.end += 1
    }
    if let plural = plural(at: amount.end) {
      // "10 thousands" is rare; the plural counts as its magnitude.
      first = first?.scaled(by: plural)
      amount.end += 1
    }
    let denominator = denominator(at: amount.end)
    if let denominator, let part = first, part.exponent >= 0 {
      first = ExactNumber(mantissa: part.mantissa, exponent: part.exponent, divisor: denominator.value)
      amount.end = denominator.end
    }
    amount.lower = first
    amount.upper = first
    return amount
  }

  /// Whether figures are nothing but two or more zeros.
  private func isGap(_ range: Range<Int>) -> Bool {
    (2...3).contains(range.count) && run.text.utf8[range].allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// The value of figures with separators, and a short magnitude that is written to them; nil when they are no plain number.
  private func number(in range: Range<Int>) -> ExactNumber? {
    guard !range.isEmpty, range.count <= 40 else { return nil }
    var mantissa: Int64 = 0
    var places = 0
    var hasPoint = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = run.text.utf8[offset]
      if byte == UInt8(ascii: ".") {
        guard !hasPoint else { return nil }
        hasPoint = true
      } else if byte == UInt8(ascii: ",") {
        guard !hasPoint else { return nil }
      } else if (0x30...0x39).contains(byte) {
        let (product, overflows) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carries) = product.addingReportingOverflow(Int64(byte) - 0x30)
        guard !overflows, !carries else { return nil }
        mantissa = sum
        if hasPoint { places += 1 }
      } else {
        guard let power = English.shortMagnitudes[WordKey(run.text, offset..<range.upperBound)] else { return nil }
        return ExactNumber(mantissa: mantissa, exponent: power - places)
      }
      offset += 1
    }
    return ExactNumber(mantissa: mantissa, exponent: -places)
  }

  /// The power of ten of a magnitude behind a number.
  private func magnitude(at index: Int) -> Int? {
    guard index < limit, run[index].kind == .word else { return nil }
    switch English.cardinals[run.key(at: index)] {
    case .power(let power): return power
    case .hundred: return 2
    default: return English.shortMagnitudes[run.key(at: index)].flatMap { run[index].length <= 3 ? $0 : nil }
    }
  }

  private func plural(at index: Int) -> Int? {
    guard index < limit, let power = English.countPlurals[run.key(at: index)], power > 2 else { return nil }
    return power
  }

  /// "in 10", "out of five" behind a small number.
  private func denominator(at index: Int) -> (value: Int, end: Int)? {
    var next = index
    if run.key(at: next) == WordKey.out, run.key(at: next + 1) == WordKey.of {
      next += 2
    } else if run.key(at: next) == WordKey.in, run.key(at: next + 1) != nil {
      next += 1
    } else {
      return nil
    }
    guard next < limit else { return nil }
    var value: Int64?
    if run[next].kind == .figure, run[next].length <= 3 {
      value = number(in: run[next].range).flatMap {
        $0.exponent >= 0 && $0.exponent < 4
          ? $0.mantissa * ($0.exponent == 0 ? 1 : $0.exponent == 1 ? 10 : $0.exponent == 2 ? 100 : 1000) : nil
      }
    } else if case .unit(let small)? = English.cardinals[run.key(at: next)] {
      value = small
    }
    guard let value, (2...1000).contains(value) else { return nil }
    // "5 in 2019" and "three in four days" are no shares.
    return unit(at: next + 1).end > next + 1 && run.key(at: index) == WordKey.in ? nil : (Int(value), next + 1)
  }

  /// Reads a number in words: `two hundred and fifty thousand`, `twenty-one`, `half a million`, `two-thirds`, `thousands`.
  private func words(at start: Int) -> Amount? {
    if let fraction = fraction(at: start) { return fraction }
    if let power = English.countPlurals[run.key(at: start)] {
      // Tens of thousands; hundreds of thousands.
      var amount = Amount(end: start + 1, lower: Self.least(power), upper: nil)
      if run.key(at: start + 1) == WordKey.of, let next = plural(at: start + 2) {
        amount.lower = amount.lower?.scaled(by: next)
        amount.end = start + 3
      } else if power == 1 || power == -20 {
        return nil
      }
      return amount
    }
    if English.numberOpeners.contains(run.key(at: start)) {
      if case .power(let power)? = English.cardinals[run.key(at: start + 1)], start + 1 < limit {
        return Amount(end: start + 2, lower: ExactNumber(mantissa: 2, exponent: power), upper: nil)
      }
      let isCount = run.key(at: start) == WordKey.twice || run.key(at: start) == WordKey.thrice
      let isShare = run.key(at: start) == WordKey.majority || run.key(at: start) == WordKey.minority
      return Amount(end: start + 1, isVague: !isCount && !isShare)
    }
    return cardinal(at: start)
  }

  private static func least(_ power: Int) -> ExactNumber {
    power < 0 ? ExactNumber(mantissa: Int64(-power)) : ExactNumber(mantissa: 1, exponent: power)
  }

  /// `half`, `two-thirds`, `a quarter of`, `one third`, `half a million`.
  private func fraction(at start: Int) -> Amount? {
    let range = run[start].range
    if range.count <= 32, let hyphen = run.text.utf8[range].firstIndex(of: UInt8(ascii: "-")),
      case .unit(let count)? = English.cardinals[WordKey(run.text, range.lowerBound..<hyphen)],
      let parts = English.fractions[WordKey(run.text, (hyphen + 1)..<range.upperBound)], count > 0, Int(count) <= parts
    {
      let value = ExactNumber(mantissa: count, divisor: parts)
      return Amount(end: start + 1, lower: value, upper: value)
    }
    if case .unit(let count)? = English.cardinals[run.key(at: start)], start + 1 < limit, count > 0,
      let parts = English.fractions[run.key(at: start + 1)], Int(count) <= parts, parts != 2 || count == 1
    {
      let value = ExactNumber(mantissa: count, divisor: parts)
      return Amount(end: start + 2, lower: value, upper: value)
    }
    guard let parts = English.fractions[run.key(at: start)] else { return nil }
    let before = run.key(at: start - 1)
    let isShare = English.indefiniteArticles.contains(before) && run.key(at: start + 1) == WordKey.of
    guard !English.looseFractions.contains(run.key(at: start)) || isShare else { return nil }
    var value = ExactNumber(mantissa: 1, divisor: parts)
    var end = start + 1
    if English.indefiniteArticles.contains(run.key(at: end)),
      case .power(let power)? = English.cardinals[run.key(at: end + 1)],
      end + 1 < limit
    {
      value = value.scaled(by: power)
      end += 2
    }
    return Amount(end: end, lower: value, upper: value)
  }

  /// The sum of words of number; nil values where it is too great.
  private func cardinal(at start: Int) -> Amount? {
    var total: Int64? = 0
    var current: Int64 = 0
    var index = start
    var isFirst = true
    var endsInHalf = false
    scan: while index < min(limit, start + 12) {
      guard run[index].kind == .word else { break }
      let parts = hyphenated(index)
      guard !parts.isEmpty else {
        // "two hundred and fifty", "one and a half million".
        guard !isFirst, run.key(at: index) == WordKey.and, index + 1 < limit else { break scan }
        if English.indefiniteArticles.contains(run.key(at: index + 1)), run.key(at: index + 2) == WordKey.half,
          index + 2 < limit
        {
          endsInHalf = true
          index += 3
          break scan
        }
        guard current >= 100 ? current % 100 == 0 : current == 0 && total != 0, let next = hyphenated(index + 1).first,
          isSmall(next)
        else { break scan }
        index += 1
        continue
      }
      for part in parts {
        switch part {
        case .unit(let value):
          guard isFirst || current % 10 == 0 && (value < 10 || current % 100 == 0) && (current > 0 || total != 0) else {
            break scan
          }
          current += value
        case .tens(let value):
          guard isFirst || current % 100 == 0 && (current > 0 || total != 0) else { break scan }
          current += value
        case .hundred: current = max(1, current) * 100
        case .dozen: current = max(1, current) * 12
        case .power(let power):
          let (product, overflows) = max(1, current).multipliedReportingOverflow(by: Self.powers[power / 3])
          if current == 0, !isFirst {
            // "a thousand million" multiplies what stands before.
            total = total.flatMap { Self.product($0, Self.powers[power / 3]) }
          } else {
            total = overflows ? nil : total.flatMap { Self.sum($0, product) }
          }
          current = 0
        }
        isFirst = false
      }
      index += 1
      if current > 1_000_000 { break }
    }
    guard index > start, !isFirst else { return nil }
    var value = total.flatMap { Self.sum($0, current) }.map { ExactNumber(mantissa: $0) }
    if endsInHalf {
      value = value.map { ExactNumber(mantissa: $0.scaledMantissa * 10 + 5, exponent: -1) }
      if let power = magnitude(at: index) {
        value = value?.scaled(by: power)
        index += 1
      }
    }
    var amount = Amount(end: index, lower: value, upper: value)
    amount.isVague = index == start + 1 && English.vagueNumberWords.contains(run.key(at: start))
    if let denominator = denominator(at: index), let part = value {
      let share = ExactNumber(mantissa: part.scaledMantissa, divisor: denominator.value)
      return Amount(end: denominator.end, lower: share, upper: share)
    }
    return amount
  }

  private static let powers: [Int64] = [1, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000, 1_000_000_000_000_000]

  private static func product(_ a: Int64, _ b: Int64) -> Int64? {
    let (product, overflows) = a.multipliedReportingOverflow(by: b)
    return overflows ? nil : product
  }

  private static func sum(_ a: Int64, _ b: Int64) -> Int64? {
    let (sum, overflows) = a.addingReportingOverflow(b)
    return overflows ? nil : sum
  }

  private func isSmall(_ word: English.NumberWord) -> Bool {
    switch word {
    case .unit, .tens: true
    default: false
    }
  }

  /// The words of number that a token is made of: one, or two joined by a hyphen.
  private func hyphenated(_ index: Int) -> [English.NumberWord] {
    guard index < limit, run[index].kind == .word else { return [] }
    if let word = English.cardinals[run.key(at: index)] { return [word] }
    let range = run[index].range
    guard range.count <= 32, let hyphen = run.text.utf8[range].firstIndex(of: UInt8(ascii: "-")),
      let first = English.cardinals[WordKey(run.text, range.lowerBound..<hyphen)],
      let second = English.cardinals[WordKey(run.text, (hyphen + 1)..<range.upperBound)]
    else { return [] }
    return [first, second]
  }
}

extension ExactNumber {
  /// The whole number that small values are, for a fraction of them.
  fileprivate var scaledMantissa: Int64 { (0..<min(max(0, exponent), 6)).reduce(mantissa) { value, _ in value &* 10 } }
}
