/// Finds web addresses, e-mail addresses and telephone numbers.
enum AddressSpans {
  /// Adds the addresses of a run of tokens, and returns where they stand, in order and apart.
  static func find(in run: TokenRun, into spans: inout [CheckableSpan]) -> [Range<Int>] {
    var taken: [Range<Int>] = []
    var index = 0
    while index < run.count {
      let token = run[index]
      guard let end = end(run, token, at: index) else {
        index += 1
        continue
      }
      var start = index
      if run.isMark("@", at: index) {
        while start > 0, index - start < 8, !run[start].followsSpace,
          run[start - 1].kind != .mark || isLocal(run, start - 1)
        {
          start -= 1
        }
      }
      start = max(start, taken.last?.upperBound ?? 0)
      let tokens = start..<end
      taken.append(tokens)
      if let range = shown(run, tokens) { spans.append(CheckableSpan(kind: .address, range: range)) }
      index = end
    }
    return taken
  }

  private static func end(_ run: TokenRun, _ token: Token, at index: Int) -> Int? {
    if token.kind == .mark {
      if token.length > 6 { return index + 1 }
      if run.isMark("@", at: index) {
        guard index > 0, !token.followsSpace, run[index - 1].kind != .mark, let domain = run.token(at: index + 1),
          !domain.followsSpace, domain.kind != .mark, run.text.utf8[domain.range].contains(UInt8(ascii: "."))
        else { return nil }
        return index + 2
      }
      return run.isMark("+", at: index) || run.isMark("(", at: index) ? phone(run, at: index) : nil
    }
    return token.kind == .figure && token.length >= 8 ? phone(run, at: index) : nil
  }

  private static func isLocal(_ run: TokenRun, _ index: Int) -> Bool {
    ["_" as Unicode.Scalar, "+", "-", "%"].contains { run.isMark($0, at: index) }
  }

  /// The web address of a piece of markup: all of a bare one, the target of a link; nil for a tag.
  private static func shown(_ run: TokenRun, _ tokens: Range<Int>) -> Range<Int>? {
    let range = run.range(tokens)
    guard tokens.count == 1, run[tokens.lowerBound].kind == .mark else { return range }
    switch run.text.utf8[range.lowerBound] {
    case UInt8(ascii: "]"):
      let start = range.lowerBound + 2
      var end = start
      while end < range.upperBound - 1, run.text.utf8[end] > 0x20 { end += 1 }
      return end > start && run.text.isScalarBoundary(end) ? run.text.trimmed(start..<end).nonEmpty : nil
    case UInt8(ascii: "h"), UInt8(ascii: "w"): return range
    // A tag or an entity.
    default: return nil
    }
  }

  /// `+44 20 7946 0000`, `(555) 010-0199`, `555-010-0199`: groups of figures with seven to fifteen in all.
  private static func phone(_ run: TokenRun, at start: Int) -> Int? {
    let isMarked = run[start].kind == .mark
    var index = start
    var digits = 0
    var groups = 0
    var end = start
    while index < run.count, index - start < 12 {
      let token = run[index]
      if token.kind == .figure {
        guard let counted = groupDigits(run, token) else { break }
        digits += counted.digits
        groups += counted.groups
        index += 1
        end = index
        if !isMarked { break }
      } else if isMarked,
        run.isMark("(", at: index) || run.isMark(")", at: index) || run.isMark("-", at: index)
          || (index == start && run.isMark("+", at: index))
      {
        index += 1
      } else {
        break
      }
    }
    let isOpen = run.isMark("(", at: start)
    guard (7...15).contains(digits), groups >= 2 || run.isMark("+", at: start) else { return nil }
    return isOpen && !run.isMark(")", at: start + 2) ? nil : end
  }

  /// The figures and groups of `555-010-0199`; nil when the token is no such thing, or a date.
  private static func groupDigits(_ run: TokenRun, _ token: Token) -> (digits: Int, groups: Int)? {
    guard token.length <= 20 else { return nil }
    var digits = 0
    var groups = 1
    var size = 0
    var last = 0
    for byte in run.text.utf8[token.range] {
      if byte == UInt8(ascii: "-") {
        groups += 1
        last = size
        size = 0
      } else if (0x30...0x39).contains(byte) {
        digits += 1
        size += 1
      } else {
        return nil
      }
    }
    // The last group of a telephone number has four figures, and the one before it three or four.
    if groups > 1, size < 4 || last < 3 || token.length == 9 && last == size { return nil }
    return (digits, groups)
  }
}

extension Range<Int> {
  fileprivate var nonEmpty: Range<Int>? { isEmpty ? nil : self }
}
