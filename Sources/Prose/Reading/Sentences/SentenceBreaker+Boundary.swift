extension SentenceBreaker {
  /// How a web address begins, which may follow a sentence though it is small.
  private static let addressStarts = WordSet(words: "http https www")

  /// Decides whether a sentence ends at an end mark.
  ///
  /// `next` is the first offset behind the white space that follows the mark, and inside the range.
  func isBoundary(_ mark: EndMark, sentence: Int, next: Int, end: Int) -> Bool {
    let following = Opening(at: next, before: end, self)
    if next == mark.closed { return isGluedBoundary(mark, following) }
    switch following.first {
    case .none where following.isContinuation: return false
    default: break
    }
    return switch mark.strength {
    case .strong: isStrongBoundary(mark, following, end: end)
    case .ellipsis: isEllipsisBoundary(mark, following)
    case .stop: isStopBoundary(mark, following, sentence: sentence, end: end)
    }
  }

  /// Decides where no space follows: only a capital right behind a closing or loud mark starts a sentence there.
  private func isGluedBoundary(_ mark: EndMark, _ following: Opening) -> Bool {
    guard following.first == .upper, mark.start > 0 else { return false }
    if mark.closesQuotation { return following.opensQuotation }
    guard text.letterCase(at: text.scalarStart(before: mark.start)) == .lower else { return false }
    // A forgotten space: behind a single stop only a word that starts sentences, or web addresses would be cut.
    return mark.strength == .strong || words.starters.contains(following.key)
  }

  /// Decides after a question or exclamation mark.
  private func isStrongBoundary(_ mark: EndMark, _ following: Opening, end: Int) -> Bool {
    switch following.first {
    case .lower:
      // “Why?” she asked. (Really?) he said.
      if mark.closesQuotation || mark.closesBracket { return false }
      let word = WordBefore(mark.start, self, from: 0)
      return !words.shoutedNames.contains(word.key)
    case .upper:
      return !(mark.closesQuotation && !following.opensQuotation && startsReportingClause(at: following.word, end: end))
    default: return true
    }
  }

  /// Decides after an ellipsis: "I" has its capital anywhere, so behind words left out it starts nothing.
  private func isEllipsisBoundary(_ mark: EndMark, _ following: Opening) -> Bool {
    let isLeftOut = mark.start > 0 && text.whiteSpaceLength(at: text.scalarStart(before: mark.start)) > 0
    if isLeftOut, !mark.closesQuotation, !following.opensQuotation, words.firstPersons.contains(following.key) {
      return false
    }
    return following.first == .upper || (following.opensQuotation && following.first != .lower)
  }

  /// Decides after a single full stop.
  private func isStopBoundary(_ mark: EndMark, _ following: Opening, sentence: Int, end: Int) -> Bool {
    if following.first == .lower { return following.hasInnerCapital || Self.addressStarts.contains(following.key) }
    let word = WordBefore(mark.start, self, from: sentence)
    if word.isEmpty { return following.first == .upper }
    if word.range.lowerBound == sentence, word.isEnumerator { return false }
    let startsSentence = following.opensQuotation || words.starters.contains(following.key)
    if word.isSmallLetter { return !words.datingLetters.contains(word.key) }
    if words.hasOrdinalStops, word.isOrdinal { return startsSentence && !following.opensQuotation }
    if word.isInitial {
      return word.isPronounI || (startsSentence && !mark.closesBracket)
    }
    switch words.abbreviations[word.key] {
    case .binding: return false
    case .numbered:
      return following.first != .digit
    case .closing where words.ambiguousAbbreviations.contains(word.key) && !word.isCapitalised: return true
    case .closing: return following.first != .digit && startsSentence
    case .trailing:
      return following.first == .upper && !words.clockTails.contains(following.key)
    case nil: break
    }
    if word.isDottedAcronym || word.lacksVowel { return startsSentence || following.first == .none }
    return true
  }

  /// Whether a capitalised run at an offset is the speaker of a reporting clause: `Gov. Hale asked`, `I said`.
  ///
  /// Looks at five words at most.
  private func startsReportingClause(at start: Int, end: Int) -> Bool {
    var offset = start
    for index in 0..<5 {
      var wordEnd = offset
      while wordEnd < end, text.letterCase(at: wordEnd).isWord || text.utf8[wordEnd] == UInt8(ascii: "-"),
        wordEnd - offset < 40
      {
        wordEnd += text.scalarLength(at: wordEnd)
      }
      guard wordEnd > offset else { return false }
      let key = WordKey(text, offset..<wordEnd)
      if index > 0, words.reportingVerbs.contains(key) { return true }
      guard text.letterCase(at: offset) == .upper || (index > 0 && words.nameParticles.contains(key)) else {
        return false
      }
      if wordEnd < end, text.utf8[wordEnd] == UInt8(ascii: ".") { wordEnd += 1 }
      offset = text.skippingWhiteSpace(from: wordEnd, to: end)
      guard offset > wordEnd, offset < end else { return false }
    }
    return false
  }
}
