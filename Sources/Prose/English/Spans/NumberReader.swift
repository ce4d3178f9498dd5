/// Reads a quantity that starts at a token, inside the free tokens of a sentence.
struct NumberReader {
  /// Where a quantity stands and what it comes to.
  struct Found {
    let kind: CheckableSpan.Kind
    let tokens: Range<Int>
    let value: Quantity?
  }

  /// A number without its unit.
  struct Amount {
    var end: Int
    var lower: ExactNumber?
    var upper: ExactNumber?
    /// Whether it needs a unit to count as a quantity.
    var isVague = false
  }

  let cued: CuedRun
  /// The first token that no other span has taken.
  let free: Int
  /// The token where the next span starts.
  let limit: Int

  var run: TokenRun { cued.run }

  /// Reads `about $2.5 million`, `5 to 6 percent`, `two-thirds`, `thousands`.
  func quantity(at start: Int) -> Found? {
    guard var amount = amount(at: start) else { return nil }
    let first = amount
    // A range: 5 to 6, 10–12, $5 million to $6 million.
    if let joint = joint(at: amount.end), let second = self.amount(at: joint), second.lower != nil {
      let isRange =
        run[joint].kind == .figure || (run[start].kind == .word && run.key(at: joint - 1) == WordKey.to)
      if isRange {
        amount.end = second.end
        amount.lower = Self.sharing(first.lower, second.upper)
        amount.upper = second.upper
      }
    }
    var unit = unit(at: amount.end)
    guard !amount.isVague || unit.end > amount.end else { return nil }
    var begin = start
    if let sign = money(before: start) {
      begin = sign.start
      unit.unit = .currency(sign.code)
    }
    var modifier: Quantity.Modifier?
    if let found = self.modifier(before: begin) {
      begin = found.start
      modifier = found.modifier
    } else if run.isMark("+", at: unit.end), !run[unit.end].followsSpace {
      modifier = .atLeast
    }
    let value = Quantity(lower: amount.lower, upper: amount.upper, unit: unit.unit, modifier: modifier)
    return Found(
      kind: .number,
      tokens: begin..<unit.end,
      value: amount.lower == nil && amount.upper == nil ? nil : value
    )
  }

  /// Reads `third`, `21st`, with a unit behind it.
  func ordinal(at start: Int) -> Found? {
    guard start < limit, let place = English.ordinal(of: run, at: start) ?? compoundOrdinal(start) else { return nil }
    if run[start].kind == .word {
      // "first" is a superlative; "second" and "third" are ordinals where something makes them definite.
      guard place != 1 else { return nil }
      let before = run.key(at: start - 1)
      let isShare = English.indefiniteArticles.contains(before) || before == WordKey.one
      // "a third of", "a second, please".
      if isShare, run.key(at: start + 1) == WordKey.of || run.token(at: start + 1)?.kind != .word { return nil }
      guard English.determiners.contains(before) || unit(at: start + 1).end > start + 1 || place > 3 else { return nil }
    }
    let end = unit(at: start + 1).end
    let number = ExactNumber(mantissa: place)
    let value = Quantity(lower: number, upper: number, unit: end > start + 1 ? .word(run[start + 1].range) : .none)
    return Found(kind: .ordinal, tokens: start..<end, value: value)
  }

  /// Twenty-first, one-hundredth.
  private func compoundOrdinal(_ index: Int) -> Int64? {
    let range = run[index].range
    guard run[index].kind == .word, range.count <= 24,
      let hyphen = run.text.utf8[range].firstIndex(of: UInt8(ascii: "-")),
      case .tens(let tens)? = English.cardinals[WordKey(run.text, range.lowerBound..<hyphen)],
      let unit = English.ordinals[WordKey(run.text, (hyphen + 1)..<range.upperBound)], unit < 10
    else { return nil }
    return tens + unit
  }

  /// The token behind the joint of a range.
  private func joint(at index: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let isDash = run.isMark("–", at: index) && !run[index].followsSpace
    guard isDash || run.key(at: index) == WordKey.to else { return nil }
    var next = index + 1
    if next + 1 < limit, English.currency(of: run.text.scalar(at: run[next].range.lowerBound)) != nil { next += 1 }
    return run[next].kind != .mark ? next : nil
  }

  /// "5 to 6 million": the magnitude of the second number is the first one's too.
  private static func sharing(_ first: ExactNumber?, _ second: ExactNumber?) -> ExactNumber? {
    guard let first, let second, first.exponent < 3, second.exponent >= 5, first.mantissa < 1000 else { return first }
    let power = second.exponent / 3 * 3
    return first.scaled(by: power)
  }

  /// The modifier that ends before an index.
  func modifier(before index: Int) -> (start: Int, modifier: Quantity.Modifier)? {
    guard index > free, let phrases = English.modifiersByLastWord[run.key(at: index - 1)] else { return nil }
    for (words, modifier) in phrases where index - words.count >= free {
      let start = index - words.count
      if words.indices.allSatisfy({ run.key(at: start + $0) == words[$0] }) { return (start, modifier) }
    }
    return nil
  }
}
