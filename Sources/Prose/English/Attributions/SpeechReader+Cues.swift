extension SpeechReader {
  /// A cue with its source and what it reports.
  typealias Reading = (cue: Range<Int>, source: Range<Int>?, content: [Range<Int>])

  /// Reads the cue at a token, or returns nil when it reports nothing.
  mutating func report(at index: Int, in sentence: Range<Int>) -> Reading? {
    let traits = trait(index)
    if traits.has(.according) { return according(at: index, in: sentence) }
    if traits.has(.hearsay) { return hearsay(at: index, in: sentence) }
    let group = VerbGroup(self, before: index, in: sentence)
    if traits.has([.noun, .nounToo]), isNoun(index, group, in: sentence) {
      return traits.has(.noun) ? noun(at: index, in: sentence) : nil
    }
    if traits.has(.adjective) { return adjective(at: index, group, in: sentence) }
    guard traits.isVerb || traits.has(.puts) else { return nil }
    return verb(at: index, group, in: sentence)
  }

  /// Reads `according to SOURCE`, before, behind or inside what is reported.
  private func according(at index: Int, in sentence: Range<Int>) -> Reading? {
    guard trait(index + 1).has(.to), index + 2 < sentence.upperBound else { return nil }
    let start = index + 2
    let end = nounPhraseEnd(from: start, to: sentence.upperBound)
    guard end > start else { return nil }
    let left = leftContent(before: index, in: sentence)
    let comma = (end..<max(end, min(sentence.upperBound, end + 30))).first { trait($0).has(.comma) && !isQuoted($0) }
    let isFirst = left.map { $0.count < 3 && !isQuoted($0.lowerBound) } ?? true
    var content = isFirst ? [] : [left].compactMap(\.self)
    if isFirst || !trait(index - 1).has(.comma) || comma == end, let comma, comma + 1 < sentence.upperBound {
      let right = (comma + 1)..<clauseEnd(from: comma + 1, in: sentence)
      if isFirst || (comma == end && right.count > 2 && trait(index - 1).has(.comma)) { content.append(right) }
    }
    content.removeAll(where: \.isEmpty)
    return content.isEmpty ? nil : (index..<start, start..<end, content)
  }

  /// Reads "reportedly": the clause that it stands in.
  private func hearsay(at index: Int, in sentence: Range<Int>) -> Reading? {
    let start =
      (max(sentence.lowerBound, index - Self.reach)..<index).last { trait($0).has([.comma, .pause]) } ?? sentence
      .lowerBound - 1
    let content = (start + 1)..<clauseEnd(from: index, in: sentence)
    return content.count > 2 ? (index..<(index + 1), nil, [content]) : nil
  }

  /// Whether a word that is a verb or a noun is the noun here.
  private func isNoun(_ index: Int, _ group: VerbGroup, in sentence: Range<Int>) -> Bool {
    let traits = trait(index)
    guard traits.isVerb else { return true }
    if group.hasAuxiliary || traits.has(.gerund) { return false }
    guard index > sentence.lowerBound else { return true }
    let before = trait(group.start - 1)
    if before.has([.pronoun, .relative]) { return false }
    if before.has([.determiner, .possessive, .possessor, .preposition]) { return true }
    // "New reports"
    if index - 1 == sentence.lowerBound, traits.has(.third), English.commonOpeners.contains(run.key(at: index - 1)),
      run.text.utf8[run[index - 1].range.upperBound - 1] != UInt8(ascii: "s")
    {
      return true
    }
    if traits.has(.base), !traits.has(.past) {
      // "residents claim": a base needs a plural before it.
      let token = run[index - 1]
      return token.kind == .mark || run.text.utf8[token.range.upperBound - 1] != UInt8(ascii: "s") || before.isVerb
    }
    if !trait(index + 1).has([.that, .question, .to]), !opensQuotation(index + 1) {
      let near = max(sentence.lowerBound, index - 3)..<index
      // "restricted comments", "a third of party claims"
      if endsInEd(index - 1) || near.contains(where: { trait($0).has(.of) }) { return true }
      // "the mayor’s late-night tweets"
      if run[index - 1].first == .lower, near.contains(where: { trait($0).has([.possessive, .possessor]) }) {
        return true
      }
    }
    return before.has([.adverb, .conjunction]) ? false : run[index - 1].kind == .mark && !before.has(.closer)
  }

  /// Whether a word without a capital ends as the past of a verb does.
  private func endsInEd(_ index: Int) -> Bool {
    let token = run[index]
    return token.kind == .word && token.first == .lower && token.range.count > 4
      && run.text.utf8[token.range].suffix(2).elementsEqual("ed".utf8)
  }

  /// Reads a noun of speech: "his claim that", "concerns about".
  private mutating func noun(at index: Int, in sentence: Range<Int>) -> Reading? {
    let traits = trait(index)
    var next = index + 1
    var source: Range<Int>?
    if trait(next).has(.agent), let named = Optional(nounPhraseEnd(from: next + 1, to: sentence.upperBound)),
      named > next + 1
    {
      source = (next + 1)..<named
      next = named
    }
    guard next < sentence.upperBound else { return nil }
    let following = trait(next)
    let content: Range<Int>
    if traits.has(.takesThat), following.has(.that), !trait(next + 1).has([.auxiliary, .third, .past]) {
      content = next..<clauseEnd(from: next, in: sentence)
    } else if traits.takes(following) {
      content = (next + 1)..<objectEnd(from: next + 1, in: sentence)
    } else if traits.has(.takesInfinitive), following.has(.to), !trait(next + 1).has([.determiner]),
      !isCapitalised(next + 1)
    {
      content = next..<clauseEnd(from: next, in: sentence)
    } else {
      return nil
    }
    // "said in a statement that" is read once.
    if let last = reports.last, last.content.last?.lowerBound == content.lowerBound { return nil }
    if source == nil { source = possessor(of: index, in: sentence) ?? carriedSubject(in: sentence) }
    return content.count > 0 ? (index..<(index + 1), source, [content]) : nil
  }

  /// The owner before a noun: "the mayor’s claim", "his claim".
  private func possessor(of noun: Int, in sentence: Range<Int>) -> Range<Int>? {
    for index in (max(sentence.lowerBound, noun - 3)..<noun).reversed() {
      if trait(index).has(.possessor) { return index..<(index + 1) }
      if trait(index).has(.possessive) { return nounPhrase(before: index, in: sentence) }
      if run[index].kind == .mark { return nil }
    }
    return nil
  }

  /// Reads an adjective of thought behind a form of "be": "is confident that", "was eager to".
  private mutating func adjective(at index: Int, _ group: VerbGroup, in sentence: Range<Int>) -> Reading? {
    let traits = trait(index)
    let next = index + 1
    guard next < sentence.upperBound else { return nil }
    let following = trait(next)
    let content: Range<Int>
    if following.has(.that) && traits.has(.takesThat) || following.has(.question) && traits.has(.takesQuestion) {
      content = next..<clauseEnd(from: next, in: sentence)
    } else if traits.has(.takesInfinitive), following.has(.to), group.hasBe {
      content = next..<infinitiveEnd(from: next, in: sentence)
    } else if traits.takes(following), group.hasBe {
      content = (next + 1)..<objectEnd(from: next + 1, in: sentence)
    } else {
      return nil
    }
    let source = group.hasAuxiliary ? source(before: group.start, in: sentence) : carriedSubject(in: sentence)
    // "It was not clear whether …" is nobody’s.
    let isNobody = source.map {
      $0.count == 1 && run[$0.lowerBound].range.count == 2 && trait($0.lowerBound).has(.object)
    }
    return (index..<next, isNobody == true ? nil : source ?? carriedSubject(in: sentence), [content])
  }
}
