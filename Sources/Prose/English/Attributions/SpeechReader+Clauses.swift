extension SpeechReader {
  /// Finds, for every token of a sentence, where the clause that goes on there ends, in one pass from its end.
  mutating func findClauseEnds(_ sentence: Range<Int>) {
    if clauseEnds.isEmpty { clauseEnds = Array(repeating: 0, count: run.count) }
    var end = sentence.upperBound
    while end > sentence.lowerBound, trait(end - 1).has(.stop), !isQuoted(end - 1) { end -= 1 }
    for index in sentence.reversed() {
      if index < end, !isQuoted(index), endsClause(index) { end = index }
      clauseEnds[index] = Int32(end)
    }
  }

  /// The end of the clause that goes on at a token; a quotation that it ends in belongs to it as a whole.
  func clauseEnd(from index: Int, in sentence: Range<Int>) -> Int {
    guard sentence.contains(index) else { return index }
    return wholeQuotation(endingBefore: Int(clauseEnds[index]))
  }

  /// Moves an end that stands inside a quotation to the quotation's end.
  func wholeQuotation(endingBefore end: Int) -> Int {
    isQuoted(end - 1) ? max(end, quotations[Int(quotation[end - 1])].upperBound) : end
  }

  /// Whether what is reported ends before a token: at a semicolon, at ", while", ", adding", "and called".
  private func endsClause(_ index: Int) -> Bool {
    let traits = trait(index)
    if traits.has(.pause) { return true }
    let next = trait(index + 1)
    if traits.has(.comma) {
      if next.has(.according) { return true }
      if next.has(.contrast) {
        return trait(index + 2).has([.pronoun, .determiner, .possessor]) || isCapitalised(index + 2)
      }
      if next.has(.gerund), next.has([.takesQuotation, .takesThat]) { return true }
      return next.has(.subordinator) && !next.has(.asWord) && !isCapitalised(index + 1)
    }
    guard traits.has([.conjunction, .contrast]) else { return false }
    let verb = next.has(.adverb) ? trait(index + 2) : next
    return verb.has([.past, .third]) && verb.has([.takesThat, .takesObject, .takesQuotation, .takesAddressee])
      && !verb.has(.nounToo)
  }

  /// Whether the words from a token on look like a clause of their own: a verb in sight before the next comma.
  func looksLikeClause(from start: Int, to end: Int) -> Bool {
    if trait(start).has(.pronoun), !trait(start).has(.object) { return true }
    var index = start
    while index < min(end, start + 12) {
      let traits = trait(index)
      if traits.has([.comma, .that, .relative, .colon]) { return false }
      if traits.has(.auxiliary) { return true }
      if index > start, traits.has([.third, .past]), !traits.has(.nounToo), !isCapitalised(index) { return true }
      index += 1
    }
    return false
  }

  /// The end of what somebody wants or means to do: up to "after", "when", "as".
  func infinitiveEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let end = clauseEnd(from: start, in: sentence)
    let limit = min(end, start + 40)
    return (min(start + 3, limit)..<limit).first { !isQuoted($0) && trait($0).has(.subordinator) } ?? end
  }

  /// The end of the words that name what a verb is about: up to a comma, a new clause, or "in", "on", "after".
  func objectEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let end = clauseEnd(from: start, in: sentence)
    var index = start
    while index < min(end, start + 30) {
      if isQuoted(index) {
        index = quotations[Int(quotation[index])].upperBound
        continue
      }
      let traits = trait(index)
      if traits.has(.comma), index > start, trait(index - 1).has(.asWord), opensQuotation(index + 1) {
        index += 1
        continue
      }
      if traits.has([.comma, .colon, .opener]), index > start { return index }
      if index > start {
        if traits.has(.subordinator), !traits.has([.that, .preposition]) { return index }
        if traits.has(.time), !trait(index - 1).has([.determiner, .possessor, .preposition, .conjunction]) {
          return index
        }
        if traits.has([.conjunction, .contrast]), trait(index + 1).has(.auxiliary) { return index }
        if traits.has(.preposition), !traits.has([.of, .forWord, .to, .about, .against, .with, .agent, .asWord]) {
          return index
        }
      }
      index += 1
    }
    return min(max(index, start), max(end, start))
  }

  /// The end of the words that name one party, read to the right: a pronoun, a name, a noun with its article.
  func nounPhraseEnd(from start: Int, to limit: Int) -> Int {
    if trait(start).has([.pronoun, .object]), !trait(start).has(.possessor) { return start + 1 }
    var index = start
    while index < min(limit, start + Self.reach) {
      let traits = trait(index)
      if isQuoted(index) { break }
      guard run[index].kind != .mark else {
        if traits.has(.possessive) || run.isMark("&", at: index) {
          index += 1
          continue
        }
        break
      }
      if index > start {
        if traits.has([.auxiliary, .that, .relative, .question, .subordinator, .pronoun, .time, .contrast, .according])
        {
          break
        }
        if traits.isVerb, !isCapitalised(index), !(traits.has(.nounToo) && !isCapitalised(index - 1)) { break }
        if traits.has(.determiner), !trait(index - 1).has([.determiner, .preposition, .conjunction]) { break }
        if isCapitalised(index), run[index - 1].first == .lower, trait(index - 1).isEmpty,
          run.text.utf8[run[index - 1].range.upperBound - 1] == UInt8(ascii: "s")
        {
          break
        }
        if traits.has(.conjunction), !(isCapitalised(index - 1) && isCapitalised(index + 1)) { break }
        if traits.has(.preposition), !traits.has([.of, .forWord]) { break }
      }
      index += 1
    }
    while index > start + 1, trait(index - 1).has([.preposition, .conjunction, .adverb, .determiner]) { index -= 1 }
    return index
  }
}
