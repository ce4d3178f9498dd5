extension SpeechReader {
  /// The words that name a party, read to the left from the verb group that starts at `group`.
  ///
  /// Reads over an apposition ("Hale, who is mayor, said") and over a relative pronoun to what it stands for.
  func source(before group: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = group - 1
    guard last >= sentence.lowerBound, !isQuoted(last) else { return nil }
    let traits = trait(last)
    if traits.has(.relative) || (traits.has(.that) && run.key(at: last - 1) != nil) {
      let before = trait(last - 1).has(.comma) ? last - 1 : last
      let antecedent = nounPhrase(before: before, in: sentence)
      return (antecedent?.lowerBound ?? last)..<group
    }
    if traits.has(.comma) { return apposed(before: last, in: sentence) }
    if traits.has(.closer) {
      var open = last
      while open > sentence.lowerBound, last - open < 8, !trait(open).has(.opener) { open -= 1 }
      guard trait(open).has(.opener), let named = nounPhrase(before: open, in: sentence) else { return nil }
      return named.lowerBound..<group
    }
    // "Hale, the mayor, on Monday called"
    var edge = group
    while edge > sentence.lowerBound + 1, group - edge < 4, trait(edge - 1).has(.time) {
      edge -= trait(edge - 2).has(.on) ? 2 : 1
    }
    if edge < group, trait(edge - 1).has(.comma) { return apposed(before: edge - 1, in: sentence) }
    guard let named = nounPhrase(before: group, in: sentence) else { return nil }
    // "who in May said", "he on Monday told"
    let lead = named.lowerBound - 1
    if trait(lead).has(.preposition), lead > sentence.lowerBound, trait(lead - 1).has([.relative, .pronoun]) {
      return source(before: lead, in: sentence) ?? named
    }
    return named
  }

  /// The name and its apposition, where a comma stands before the verb.
  private func apposed(before comma: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = comma - 1
    while index > sentence.lowerBound, comma - index < 30 {
      if isQuoted(index) { return nil }
      if trait(index).has(.comma) {
        guard !trait(index + 1).has([.pronoun, .contrast, .conjunction]),
          let named = nounPhrase(before: index, in: sentence)
        else { return nil }
        // "Hale, the mayor of the city, a member of the board, said"
        if trait(named.lowerBound).has(.article), trait(named.lowerBound - 1).has(.comma),
          let first = nounPhrase(before: named.lowerBound - 1, in: sentence), first.lowerBound == sentence.lowerBound
        {
          return first.lowerBound..<comma
        }
        return named.lowerBound..<comma
      }
      index -= 1
    }
    return nil
  }

  /// The noun phrase that ends before a token.
  func nounPhrase(before end: Int, in sentence: Range<Int>) -> Range<Int>? {
    let last = end - 1
    guard last >= sentence.lowerBound, !isQuoted(last) else { return nil }
    if trait(last).has(.pronoun) { return last..<end }
    // "Some said", "many think"
    if trait(last).has(.determiner), !trait(last).has([.article, .possessor]) { return last..<end }
    var index = end
    // "A paper filed on Thursday says"
    while index > sentence.lowerBound + 1, end - index < 4, trait(index - 1).has(.time) {
      index -= trait(index - 2).has(.on) ? 2 : 1
    }
    while index > sentence.lowerBound, end - index < Self.reach {
      let before = index - 1
      let traits = trait(before)
      if isQuoted(before) { break }
      if run[before].kind == .mark {
        guard
          traits.has(.possessive) || run.isMark("&", at: before) || run.isMark("-", at: before)
            || run.isMark("/", at: before)
        else { break }
      } else {
        if traits.has([.auxiliary, .that, .relative, .pronoun, .contrast, .according]) { break }
        if traits.has([.subordinator, .question]) { break }
        if traits.has(.time), !isCapitalised(before + 1) || index == end { break }
        if traits.has(.conjunction), index == end || before == sentence.lowerBound { break }
        if traits.isVerb, !isCapitalised(before), !traits.has(.nounToo) {
          let isParticiple = traits.has(.past) && trait(before + 1).has([.time, .preposition]) && before + 1 < end
          guard isParticiple else { break }
        }
        if traits.has(.preposition), index == end { break }
        // "In Ohio the mayor said": an article opens a phrase unless a preposition leads to it.
        if traits.has(.article), before > sentence.lowerBound, run[before - 1].kind != .mark,
          !trait(before - 1).has([.preposition, .conjunction, .determiner, .adverb])
        {
          index = before
          break
        }
      }
      index = before
    }
    while index < end,
      trait(index).has([.preposition, .conjunction, .contrast, .subordinator, .adverb, .time])
        || trait(index).has(.possessive)
    {
      index += 1
    }
    guard index < end, (index..<end).contains(where: { isNounlike($0) }) else { return nil }
    return index..<end
  }

  /// Whether a token may be the noun of a noun phrase.
  func isNounlike(_ index: Int) -> Bool {
    guard run[index].kind != .mark else { return false }
    return isCapitalised(index)
      || !trait(index).has([.determiner, .adverb, .preposition, .auxiliary, .time, .conjunction])
      || trait(index).has(.pronoun)
  }
}
