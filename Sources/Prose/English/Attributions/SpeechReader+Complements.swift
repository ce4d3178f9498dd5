extension SpeechReader {
  /// What a verb takes, tried in the order of how much it tells.
  ///
  /// - Parameter source: where the words that name its source start, when they stand before it.
  mutating func complement(of verb: Int, in sentence: Range<Int>, asideFrom source: Int?) -> [Range<Int>]? {
    let traits = trait(verb)
    var next = verb + 1
    while next < sentence.upperBound, !isQuoted(next) {
      // "said this week that"
      if trait(next).has([.determiner, .that]), trait(next + 1).has(.time), next + 1 < sentence.upperBound {
        next += 1
      }
      guard trait(next).has([.adverb, .time]), !trait(next).has(.determiner) else { break }
      next += 1
    }
    if traits.has(.puts) {
      // "as Hale put it"
      let start = opensQuotation(next + 1) ? next + 1 : next + 2
      if opensQuotation(start) { return [start..<clauseEnd(from: start, in: sentence)] }
      return source.flatMap { aside(verb, next + 1, from: $0, in: sentence) }
    }
    if let source, let aside = aside(verb, next, from: source, in: sentence) { return aside }
    guard next < sentence.upperBound else { return nil }
    if let direct = plain(traits, at: next, in: sentence) { return direct.isEmpty ? nil : [direct] }
    if traits.has(.takesAddressee), let told = told(traits, at: next, in: sentence) {
      return told.isEmpty ? nil : [told]
    }
    if traits.has(.takesQuotation), let start = speechBehindAdjuncts(next, in: sentence) {
      return [start..<clauseEnd(from: start, in: sentence)]
    }
    guard !isQuoted(next) else { return nil }
    let end = clauseEnd(from: next, in: sentence)
    if traits.has(.aside), traits.has(.takesClause), trait(next).has(.subordinator), !trait(next).has(.preposition),
      end > next + 3
    {
      // "said if he won he would"
      return [next..<end]
    }
    guard startsNoun(next) else { return nil }
    if traits.has(.takesClause), !traits.has(.takesObject) || looksLikeClause(from: next, to: end) {
      return end > next + 1 ? [next..<end] : nil
    }
    guard traits.has(.takesObject) else { return nil }
    let object = next..<objectEnd(from: next, in: sentence)
    return object.isEmpty ? nil : [object]
  }

  /// What starts right behind a verb with a word or mark that tells what it is.
  private func plain(_ traits: CueTraits, at next: Int, in sentence: Range<Int>) -> Range<Int>? {
    let following = trait(next)
    if opensQuotation(next) {
      guard traits.has([.takesQuotation, .takesObject, .takesClause]) else { return nil }
      return next..<clauseEnd(from: next, in: sentence)
    }
    if following.has([.comma, .colon]), opensQuotation(next + 1) {
      guard traits.has([.takesQuotation, .takesThat, .takesClause]) else { return nil }
      return (next + 1)..<clauseEnd(from: next + 1, in: sentence)
    }
    if following.has(.colon), traits.has(.takesQuotation) {
      return (next + 1)..<clauseEnd(from: next + 1, in: sentence)
    }
    if following.has(.that), traits.has(.takesThat) { return next..<clauseEnd(from: next, in: sentence) }
    if following.has(.question), traits.has(.takesQuestion),
      !(following.has(.subordinator) && !following.has(.question))
    {
      return next..<clauseEnd(from: next, in: sentence)
    }
    if following.has(.to), traits.has(.takesInfinitive), !isCapitalised(next + 1),
      !trait(next + 1).has([.determiner, .object])
    {
      return next..<infinitiveEnd(from: next, in: sentence)
    }
    if traits.takes(following) {
      let start = following.has(.out) && trait(next + 1).has(.that) ? next + 1 : next + 1
      if trait(start).has(.comma) { return nil }
      if trait(start).has([.that, .question, .gerund]) { return start..<clauseEnd(from: start, in: sentence) }
      return start..<objectEnd(from: start, in: sentence)
    }
    return nil
  }

  /// What somebody is told, behind the words that name who: "told the council that", "urged him to".
  private func told(_ traits: CueTraits, at next: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard startsNoun(next), !isQuoted(next) else { return nil }
    var end = nounPhraseEnd(from: next, to: sentence.upperBound)
    let addressee = end
    if trait(end).has(.opener),
      let closer = (end..<min(end + 8, sentence.upperBound)).first(where: { trait($0).has(.closer) })
    {
      end = closer + 1
    }
    while end < sentence.upperBound, !isQuoted(end), trait(end).has([.time, .adverb]) { end += 1 }
    guard end < sentence.upperBound else { return nil }
    let following = trait(end)
    if following.has([.that, .question, .to]) { return end..<clauseEnd(from: end, in: sentence) }
    if opensQuotation(end) || following.has([.comma, .colon]) && opensQuotation(end + 1) {
      let start = opensQuotation(end) ? end : end + 1
      return start..<clauseEnd(from: start, in: sentence)
    }
    if traits.takes(following) || following.has([.about, .of]) {
      return (end + 1)..<objectEnd(from: end + 1, in: sentence)
    }
    if let start = speechBehindAdjuncts(end, in: sentence) { return start..<clauseEnd(from: start, in: sentence) }
    if traits.has(.aside), addressee < sentence.upperBound, startsNoun(addressee), !isQuoted(addressee) {
      return addressee..<clauseEnd(from: addressee, in: sentence)
    }
    return nil
  }

  /// Goes over "in a statement", "on Monday", "at a rally" to "that", a quotation or a colon.
  private func speechBehindAdjuncts(_ start: Int, in sentence: Range<Int>) -> Int? {
    guard trait(start).has([.preposition, .subordinator, .time, .adverb]) else { return nil }
    var index = start
    while index < min(sentence.upperBound, start + Self.reach) {
      let traits = trait(index)
      if opensQuotation(index) { return index }
      if traits.has(.that) { return index }
      // "said in a statement it was sorry", "said on Monday the plan was dead"
      if index > start + 1, traits.has(.pronoun), !traits.has(.object) || run[index].range.count == 2 { return index }
      if index > start + 1, traits.has(.article), !trait(index - 1).has([.preposition, .determiner, .conjunction]),
        looksLikeClause(from: index, to: clauseEnd(from: index, in: sentence))
      {
        return index
      }
      if traits.has([.comma, .colon]) {
        if opensQuotation(index + 1) { return index + 1 }
        if traits.has(.colon) { return index + 1 < sentence.upperBound ? index + 1 : nil }
        if trait(index + 1).has(.that) { return index + 1 }
        return nil
      }
      if traits.has([.stop, .pause, .auxiliary]) || traits.isVerb && traits.has([.past, .third]) && index > start {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// What stands before ", he said": nil when the verb does not stand behind it.
  private func aside(_ verb: Int, _ next: Int, from source: Int, in sentence: Range<Int>) -> [Range<Int>]? {
    guard trait(verb).has([.aside, .puts]) else { return nil }
    if trait(source - 1).has(.asWord), source > sentence.lowerBound {
      if source - 1 == sentence.lowerBound {
        // "As Hale reported, …"
        guard trait(next).has(.comma), !isQuoted(next), next + 1 < sentence.upperBound else { return nil }
        return [(next + 1)..<clauseEnd(from: next + 1, in: sentence)]
      }
      return aside(verb, next, from: source - 1, in: sentence)
    }
    let isBehind = trait(source - 1).has(.comma) && !isQuoted(source - 1) || closesQuotation(before: source)
    guard isBehind, source > sentence.lowerBound, let left = leftContent(before: source, in: sentence) else {
      return nil
    }
    let ends =
      next >= sentence.upperBound || trait(next).has([.comma, .stop, .preposition, .subordinator, .pause, .time])
    let tells = trait(verb).has(.takesAddressee)
    guard ends || tells || closesQuotation(before: source) && !trait(next).has([.that, .pronoun]) else { return nil }
    // "In a letter, Hale told the council that …": what it reports still comes.
    if tells, !ends, !closesQuotation(before: source), told(trait(verb), at: next, in: sentence) != nil { return nil }
    // "Still, he said …" sets nothing before that is said; "The north, he said, was …" does.
    if !closesQuotation(before: source), left.count < 3, !isQuoted(left.lowerBound), !trait(next + 1).has(.auxiliary) {
      return nil
    }
    // "In May, he said in a speech that …": what it reports still comes.
    if !closesQuotation(before: source), let speech = speechBehindAdjuncts(next, in: sentence), !isQuoted(speech) {
      return nil
    }
    return split(left, behind: next, in: sentence)
  }

  /// Whether a noun phrase or a clause may start at a token.
  private func startsNoun(_ index: Int) -> Bool {
    guard let token = run.token(at: index) else { return false }
    if token.kind == .figure || run.isMark("$", at: index) { return true }
    guard token.kind == .word else { return false }
    let traits = trait(index)
    if token.isCapitalised { return true }
    return !traits.has([.preposition, .conjunction, .auxiliary, .contrast, .relative, .subordinator])
      || traits.has([.determiner, .pronoun])
  }
}
