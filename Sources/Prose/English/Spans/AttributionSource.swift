extension CheckableSpan {
  /// Finds the words of an attribution that name its source: those without the verb or the phrase that says that it spoke.
  ///
  /// - Parameter attribution: the range of a span of kind `attribution`, in UTF-8 offsets.
  /// - Returns: nil where nobody is named: hearsay ("reportedly"), a pronoun ("he said").
  /// - Complexity: O(*n*) in the bytes of the range.
  package static func source(of attribution: Range<Int>, in text: Text) -> Range<Int>? {
    let run = English.tokens(text, attribution)
    var (start, end) = (0, run.count)
    if let length = English.hearsay.match(run, at: 0) { start = length }
    if let length = English.sourcePhrases.match(run, at: 0) { start = length }
    while start < end, isCue(run, start) { start += 1 }
    while end > start, isCue(run, end - 1) { end -= 1 }
    guard start < end, run.tokens[start..<end].contains(where: { $0.kind != .mark }) else { return nil }
    if end - start == 1, English.speakingPronouns.contains(run[start].key) { return nil }
    return run.range(start..<end)
  }

  /// Whether a token at the edge of an attribution says that somebody spoke, and not who.
  private static func isCue(_ run: TokenRun, _ index: Int) -> Bool {
    let token = run[index]
    // "Says" with a capital opens a name more often than it reports: Say It Loud, Claims Conference.
    guard token.kind == .word, token.first == .lower else { return token.kind == .mark }
    return English.reportingVerbs.contains(token.key) || English.adverbs.contains(token.key)
      || English.haveForms.contains(token.key) || English.thatWords.contains(token.key)
  }
}
