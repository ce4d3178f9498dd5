extension SpeechReader {
  /// Who a verb without a subject of its own has: the last source of the main clause, or the sentence’s first noun phrase.
  mutating func carriedSubject(in sentence: Range<Int>) -> Range<Int>? {
    if let subject { return subject.isEmpty ? nil : subject }
    let start = mainClauseStart(in: sentence)
    var end = start
    if start < sentence.upperBound, !isQuoted(start) { end = nounPhraseEnd(from: start, to: sentence.upperBound) }
    while end > start + 1, trait(end - 1).has([.time, .adverb]) { end -= 1 }
    if start >= end || !(start..<end).contains(where: { isNounlike($0) }) { end = start }
    subject = start..<end
    return start < end ? start..<end : nil
  }

  /// Where the main clause starts: behind a dateline, "but", and what is set before the clause with a comma.
  private func mainClauseStart(in sentence: Range<Int>) -> Int {
    var start = sentence.lowerBound
    // "WASHINGTON (Agency) — The mayor …"
    let dash = (start..<min(sentence.upperBound, start + 12)).first { trait($0).has(.pause) || run.isMark("-", at: $0) }
    if let dash, dash > start, trait(dash - 1).has(.closer) || run[start].isShouted { start = dash + 1 }
    let opening = start
    while start < sentence.upperBound, start - opening < 8,
      trait(start).has([.conjunction, .contrast, .adverb, .comma])
    {
      start += 1
    }
    for _ in 0..<3 {
      if run.token(at: start)?.kind == .figure, trait(start + 1).has(.comma) {
        // "On July 6, 2015, Hale …"
        start += 2
        continue
      }
      guard isSetBefore(start) else { break }
      let limit = min(sentence.upperBound, start + 30)
      guard let comma = (start..<limit).first(where: { trait($0).has(.comma) }) else {
        return (start..<min(limit, start + 8)).first { trait($0).has(.pronoun) } ?? start
      }
      start = comma + 1
      while start < sentence.upperBound, isQuoted(start), run[start].kind == .mark { start += 1 }
    }
    return min(start, sentence.upperBound)
  }

  /// Whether the words from a token on are set before a clause: "In May", "Asked why", "A few days later,".
  private func isSetBefore(_ start: Int) -> Bool {
    let traits = trait(start)
    if traits.has([.preposition, .subordinator, .gerund, .past, .time]), !traits.has(.nounToo) { return true }
    guard let token = run.token(at: start), token.kind == .word else { return false }
    if traits.isEmpty, token.range.count > 5, run.text.utf8[token.range].suffix(3).elementsEqual("ing".utf8),
      !trait(start + 1).isVerb, !trait(start + 1).has([.auxiliary, .comma, .possessive])
    {
      return true
    }
    var index = start
    var hasTime = false
    while index < start + 6, trait(index).has([.determiner, .time, .adverb]) || run.token(at: index)?.kind == .figure {
      if trait(index).has(.time) { hasTime = true }
      index += 1
    }
    return hasTime && trait(index).has(.comma)
  }
}
