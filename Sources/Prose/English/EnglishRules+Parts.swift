extension EnglishRules {
  var partWords: PartWords { English.partWords }

  func isVerbless(_ run: TokenRun, from start: Int) -> Bool {
    let signed = SignedRun(run)
    // With a capital, May is a month and Will a name.
    return !run.tokens.indices.dropFirst(start).contains {
      run[$0].first == .lower && signed.isFiniteVerb(at: $0) && !English.seenWords.contains(run.key(at: $0))
    }
  }

  func day(in text: Text, _ range: Range<Int>) -> CivilDate? {
    let run = English.tokens(text, range, limit: 48)
    for found in DateSpans.found(in: CuedRun(run), reference: nil) {
      if let value = found.value, value.end == nil, let date = value.start.date { return date }
    }
    return nil
  }
}
