/// Finds who is said to have said something: the cue with the source beside it.
enum AttributionSpans {
  /// How many tokens of a source are looked at on either side of its verb.
  private static let reach = 12

  /// Adds the spans of a run of tokens.
  static func find(in cued: CuedRun, into spans: inout [CheckableSpan]) {
    guard cued.union.contains(.source) else { return }
    let run = cued.run
    var free = 0
    for index in run.tokens.indices where index >= free && cued.cues[index].contains(.source) {
      let span: Range<Int>?
      if let length = English.sourcePhrases.match(run, at: index) {
        span = index..<sourceEnd(run, from: index + length)
      } else if let length = English.hearsay.match(run, at: index) {
        span = index..<(index + length)
      } else if run[index].first == .lower, English.reportingVerbs.contains(run[index].key) {
        span = verbSpan(run, at: index, free: free)
      } else {
        span = nil
      }
      guard let span else { continue }
      spans.append(CheckableSpan(kind: .attribution, range: run.range(span)))
      free = span.upperBound
    }
  }

  private static func verbSpan(_ run: TokenRun, at verb: Int, free: Int) -> Range<Int>? {
    let before = sourceStart(run, before: verb, free: free)
    if before < verb, isSource(run, before..<verb) {
      guard English.weakReportingVerbs.contains(run[verb].key) else { return before..<(verb + 1) }
      return isFollowedBySpeech(run, verb) || closesQuotation(run, before: before) ? before..<(verb + 1) : nil
    }
    // “…,” said Hale. …, reported the agency.
    guard verb > 0, run[verb - 1].kind == .mark else { return nil }
    let end = sourceEnd(run, from: verb + 1)
    return end > verb + 1 && isSource(run, (verb + 1)..<end) ? verb..<end : nil
  }

  /// Goes back over the words of a source: capitalised words, "the", titles, up to a mark or another verb.
  private static func sourceStart(_ run: TokenRun, before verb: Int, free: Int) -> Int {
    var index = verb
    while index > free, verb - index < reach {
      let token = run[index - 1]
      if token.kind == .word, English.adverbs.contains(token.key) || English.haveForms.contains(token.key) {
        index -= 1
        continue
      }
      if English.speakingPronouns.contains(token.key) { return index - 1 }
      let isPossessive = token.kind == .mark && token.range.count > 1 && token.key == WordKey.possessive
      guard token.kind != .mark || isPossessive, !English.clauseWords.contains(token.key) || isInsideSource(token.key)
      else {
        break
      }
      index -= 1
    }
    return index
  }

  /// Whether a preposition may stand inside the words of a source: "police in the capital".
  private static func isInsideSource(_ key: WordKey?) -> Bool { English.sourcePrepositions.contains(key) }

  private static func sourceEnd(_ run: TokenRun, from start: Int) -> Int {
    if English.speakingPronouns.contains(run.key(at: start)) { return start + 1 }
    var index = start
    while index < run.count, index - start < reach {
      let token = run[index]
      let isPossessive = token.key == WordKey.possessive
      guard token.kind == .word || isPossessive, !English.clauseWords.contains(token.key),
        index == start || English.weekdays[token.key] == nil
      else { break }
      index += 1
    }
    return index
  }

  /// Whether some words can name a source: a pronoun, a name, or a noun behind an article.
  private static func isSource(_ run: TokenRun, _ indices: Range<Int>) -> Bool {
    indices.contains { index in
      let token = run[index]
      return English.speakingPronouns.contains(token.key) || English.sourceNouns.contains(token.key)
        || English.positions.match(run, at: index) != nil
        || (token.isCapitalised && !English.sentenceStarters.contains(token.key))
    }
  }

  private static func isFollowedBySpeech(_ run: TokenRun, _ verb: Int) -> Bool {
    guard let next = run.token(at: verb + 1) else { return false }
    if English.thatWords.contains(next.key) || English.thatWords.contains(run.key(at: verb + 2)) { return true }
    return [",", ":", "“", "\""].contains { run.isMark($0, at: verb + 1) }
  }

  private static func closesQuotation(_ run: TokenRun, before index: Int) -> Bool {
    ["”" as Unicode.Scalar, "\"", "’", "'"].contains { run.isMark($0, at: index - 1) }
  }
}
