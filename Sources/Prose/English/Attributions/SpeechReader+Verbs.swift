extension SpeechReader {
  /// Reads a verb of speech, thought or stance with its subject and what it takes.
  mutating func verb(at index: Int, _ group: VerbGroup, in sentence: Range<Int>) -> Reading? {
    let traits = trait(index)
    let isPassive = group.hasBe && traits.has(.past) && !traits.has(.gerund)
    let cue = group.start..<(index + 1)
    if isPassive || (traits.has(.raises) && !traits.has(.takesThat) && trait(index + 1).has(.to)) {
      return raised(at: index, group, in: sentence, isPassive: isPassive)
    }
    if traits.has(.puts), run.key(at: index + 1) != Self.itKey { return nil }
    if index == sentence.lowerBound, traits.has(.past), traits.has(.aside) {
      // "Said Hale: …"
      let end = nounPhraseEnd(from: index + 1, to: sentence.upperBound)
      if end > index + 1, trait(end).has(.colon), end + 1 < sentence.upperBound {
        return (cue, (index + 1)..<end, [(end + 1)..<clauseEnd(from: end + 1, in: sentence)])
      }
    }
    if index == sentence.lowerBound, traits.has(.past), traits.has(.takesAddressee) {
      // "Asked whether …, Hale said": who asked is not told.
      return asked(at: index, in: sentence)
    }
    // “…,” said Hale.
    if group.start == index, traits.has([.takesQuotation, .aside]), !traits.has(.gerund),
      let inverted = inverted(at: index, in: sentence)
    {
      return inverted
    }
    var source: Range<Int>?
    let before = trait(group.start - 1)
    let isSubjectless =
      group.isInfinitive || traits.has(.gerund) && !group.hasBe
      || group.start > sentence.lowerBound && before.has([.conjunction, .contrast])
    if traits.has(.gerund), !group.hasBe, !group.isInfinitive, isCapitalised(group.start - 1),
      !trait(group.start - 1).has(.time), !isQuoted(group.start - 1),
      let named = nounPhrase(before: group.start, in: sentence)
    {
      // "with Hale saying", "footage of Hale asking"
      let preposition = named.last { trait($0).has(.preposition) && !trait($0).has(.of) }
      source = (preposition.map { $0 + 1 } ?? named.lowerBound)..<named.upperBound
    } else if isSubjectless {
      source = carriedSubject(in: sentence)
    } else {
      guard let named = self.source(before: group.start, in: sentence) else {
        guard group.start > sentence.lowerBound,
          before.has(.comma) || closesQuotation(before: group.start) || group.hasAuxiliary,
          !traits.has(.nounToo)
        else { return nil }
        // "officials, called superdelegates": a participle, and no words of theirs.
        guard traits.has(.takesThat) || group.hasAuxiliary, let carried = carriedSubject(in: sentence) else {
          return nil
        }
        return complement(of: index, in: sentence, asideFrom: nil).map { (cue, carried, $0) }
      }
      source = isPaper(before: group.start) ? carriedSubject(in: sentence) ?? named : named
    }
    let from = isSubjectless ? nil : source?.lowerBound
    guard let content = complement(of: index, in: sentence, asideFrom: from) else { return nil }
    return (cue, source, content)
  }

  private static let itKey = WordKey("it".utf8)

  /// Reads the participle that opens a sentence: what was asked, up to the comma before who answers.
  private func asked(at index: Int, in sentence: Range<Int>) -> Reading? {
    let limit = min(sentence.upperBound, index + 30)
    guard let comma = (index..<limit).first(where: { trait($0).has(.comma) && !isQuoted($0) }),
      var start = (index + 1..<min(comma, index + 8)).first(where: {
        trait($0).has([.that, .question]) || trait(index).takes(trait($0)) || trait($0).has(.to)
      })
    else { return nil }
    if trait(index).takes(trait(start)) { start += 1 }
    return start < comma ? (index..<(index + 1), nil, [start..<comma]) : nil
  }

  /// Whether a verb’s subject is a paper and the relative pronoun behind it: "released a letter that says".
  ///
  /// The words of a paper are those of who sends it out.
  private func isPaper(before group: Int) -> Bool {
    trait(group - 1).has([.that, .relative]) && English.statementNouns.contains(run.key(at: group - 2))
  }

  /// Reads a passive or a verb that takes its subject from what is reported: "is expected to", "was told that".
  private mutating func raised(at index: Int, _ group: VerbGroup, in sentence: Range<Int>, isPassive: Bool) -> Reading?
  {
    let traits = trait(index)
    let cue = group.start..<(index + 1)
    let next = index + 1
    if traits.has(.raises), trait(next).has(.to) {
      let subject = source(before: group.start, in: sentence)
      let end = clauseEnd(from: next, in: sentence)
      guard end > next else { return nil }
      return (cue, nil, subject.map { [$0, next..<end] } ?? [next..<end])
    }
    guard isPassive, traits.has([.takesAddressee, .takesThat]) else { return nil }
    let content: Range<Int>
    if trait(next).has([.that, .question]) && traits.has([.takesThat, .takesAddressee]) {
      content = next..<clauseEnd(from: next, in: sentence)
    } else if traits.takes(trait(next)) && traits.has(.takesAddressee) {
      content = (next + 1)..<objectEnd(from: next + 1, in: sentence)
    } else {
      return nil
    }
    return content.isEmpty ? nil : (cue, nil, [content])
  }

  /// Reads a verb that stands before its source, behind what it reports.
  private func inverted(at index: Int, in sentence: Range<Int>) -> Reading? {
    let isBehind = closesQuotation(before: index) || trait(index - 1).has(.comma)
    guard isBehind, index > sentence.lowerBound, let left = leftContent(before: index, in: sentence) else { return nil }
    if !closesQuotation(before: index) {
      guard trait(index).has(.takesThat) else { return nil }
      if let named = source(before: index, in: sentence),
        named.lowerBound == sentence.lowerBound || closesQuotation(before: named.lowerBound)
          || trait(named.lowerBound - 1).has(.comma)
      {
        return nil
      }
    }
    let next = index + 1
    guard next < sentence.upperBound, !isQuoted(next), run[next].kind != .mark else { return nil }
    // A clause of its own behind the verb is what it takes, not who speaks.
    guard
      isCapitalised(next) || trait(next).has([.determiner, .possessor]) || trait(next).has(.pronoun)
        || closesQuotation(before: index),
      !trait(next).has([.that, .question, .time, .adverb]), !trait(next).has(.preposition)
    else { return nil }
    let end = nounPhraseEnd(from: next, to: sentence.upperBound)
    guard end > next, !trait(end).has(.auxiliary) else { return nil }
    if !closesQuotation(before: index), !trait(end).isEmpty,
      !trait(end).has([.stop, .comma, .preposition, .time, .relative])
    {
      return nil
    }
    return (index..<next, next..<end, split(left, behind: end, in: sentence))
  }

  /// What stands before a cue that follows it: from the sentence's start, or from the start of a quotation that began
  /// before it.
  func leftContent(before cue: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = cue
    while end > sentence.lowerBound, trait(end - 1).has(.comma), !isQuoted(end - 1) { end -= 1 }
    var start = sentence.lowerBound
    if isQuoted(start) { start = min(start, quotations[Int(quotation[start])].lowerBound) }
    return start < end ? start..<end : nil
  }

  /// Adds what goes on behind a cue in the middle: `“…,” he said, “…”`.
  func split(_ left: Range<Int>, behind cue: Int, in sentence: Range<Int>) -> [Range<Int>] {
    var index = cue
    // "said Monday,", "said in a statement,"
    while index < min(sentence.upperBound, cue + Self.reach), !isQuoted(index),
      !trait(index).has([.comma, .stop, .colon, .pause])
    {
      if trait(index).has([.conjunction, .subordinator, .relative]), !trait(index).has(.preposition) { return [left] }
      index += 1
    }
    guard index < sentence.upperBound else { return [left] }
    if opensQuotation(index) || opensQuotation(index + 1) {
      let start = opensQuotation(index) ? index : index + 1
      return [left, start..<wholeQuotation(endingBefore: max(start + 1, clauseEnd(from: start, in: sentence)))]
    }
    guard trait(index).has(.comma), index == cue, !closesQuotation(before: left.upperBound) else { return [left] }
    let next = trait(index + 1)
    guard !next.has([.gerund, .relative, .contrast, .conjunction, .according]), !next.has(.subordinator) else {
      return [left]
    }
    let right = (index + 1)..<clauseEnd(from: index + 1, in: sentence)
    return right.count > 1 ? [left, right] : [left]
  }
}
