extension GermanRules {
  var partWords: PartWords { German.partWords }

  func isVerbless(_ run: TokenRun, from start: Int) -> Bool {
    // With a capital it is a noun: Sein, Leben, Gut.
    !run.tokens.dropFirst(start).contains { token in
      token.first == .lower
        && (German.auxiliaries.contains(token.key) || German.clauseVerbs.contains(token.key)
          || German.reportingVerbs.contains(token.key))
    }
  }

  func day(in text: Text, _ range: Range<Int>) -> CivilDate? {
    let run = partWords.tokens(text, range, limit: 48)
    return run.tokens.indices.lazy.compactMap { GermanDay.named(run, at: $0) ?? GermanDay.inFigures(run, at: $0) }.first
  }
}
