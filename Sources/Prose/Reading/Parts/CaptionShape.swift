/// Whether a short passage reads like the words under a picture.
enum CaptionShape {
  /// Looks for what only captions have: cues ("file photo"), pointers ("(left)"), a name with a preposition and no verb, a
  /// scene in the present tense with a dated day.
  static func fits(_ look: Look, isAtHead: Bool) -> Bool {
    guard look.isOneLine, !look.isLong, look.wordCount <= 40, look.ending != .question, look.ending != .colon else {
      return false
    }
    let run = look.run
    if hasCue(run, look) || hasPointer(run) { return true }
    if isNamedPerson(run, look) || isDatedThing(run, look) { return true }
    return isAtHead && isDatedScene(run)
  }

  private static func hasCue(_ run: TokenRun, _ look: Look) -> Bool {
    guard look.wordCount <= 30, !hasReporting(run) else { return false }
    return (English.captionOpenings.match(run, at: 0) != nil && isVerbless(run, from: 0))
      || run.tokens.indices.contains { English.captionCues.match(run, at: $0) != nil } || hasSceneCue(run)
  }

  /// Whether no verb stands behind an index, as far as lists of verbs can tell.
  static func isVerbless(_ run: TokenRun, from start: Int) -> Bool {
    let signed = SignedRun(run)
    // With a capital, May is a month and Will a name.
    return !run.tokens.indices.dropFirst(start).contains {
      run[$0].first == .lower && signed.isFiniteVerb(at: $0) && !English.seenWords.contains(run.key(at: $0))
    }
  }

  private static func hasSceneCue(_ run: TokenRun) -> Bool {
    // “The mill, seen from the north.”
    if let comma = run.tokens.indices.prefix(8).first(where: { run.isMark(",", at: $0) }),
      English.seenWords.contains(run.key(at: comma + 1)), isVerbless(run, from: 0)
    {
      return true
    }
    guard !English.subordinators.contains(run.key(at: 0)) else { return false }
    return run.tokens.indices.prefix(12).contains { English.sceneCues.match(run, at: $0) != nil }
  }

  private static func hasPointer(_ run: TokenRun) -> Bool {
    run.tokens.indices.contains { index in
      run.isMark("(", at: index) && English.captionPointers.contains(run.key(at: index + 1))
        && (run.isMark(")", at: index + 2) || run.isMark(",", at: index + 2))
    }
  }

  /// Whether somebody is named and placed without a verb: `Ada Bell with the machine`, `Bell at the opening in 1843`.
  private static func isNamedPerson(_ run: TokenRun, _ look: Look) -> Bool {
    guard look.wordCount <= 20, look.wordCount >= 4, !hasReporting(run) else { return false }
    var index = 0
    while index < run.count, run[index].isCapitalised, !English.sentenceStarters.contains(run[index].key) { index += 1 }
    guard (1...4).contains(index), English.captionPrepositions.contains(run.key(at: index)) else { return false }
    guard !look.isTitleCased else { return false }
    return look.ending == .open && look.wordCount >= 5 || run.key(at: index) == WordKey.with && index >= 2
  }

  /// Whether a thing and its year stand without a verb: `A stamp for the fair in 1889`.
  private static func isDatedThing(_ run: TokenRun, _ look: Look) -> Bool {
    guard look.ending == .open, (5...20).contains(look.wordCount), !hasReporting(run) else { return false }
    guard English.indefiniteArticles.contains(run.key(at: 0)), let last = run.tokens.last, last.kind == .figure else {
      return false
    }
    return last.range.count == 4
  }

  /// Whether a scene is told in the present tense with its day: `Marchers cross the bridge on Jan. 4, 2019.`.
  private static func isDatedScene(_ run: TokenRun) -> Bool {
    let opening = run.tokens.indices.prefix(9)
    guard opening.contains(where: { $0 > 0 && English.captionVerbs.contains(run.key(at: $0)) }) else { return false }
    return run.tokens.indices.contains { index in
      run[index].kind == .figure && run[index].range.count == 4 && run.isMark(",", at: index - 1)
        && run.token(at: index - 2)?.kind == .figure && English.months[run.key(at: index - 3)] != nil
    }
  }

  private static func hasReporting(_ run: TokenRun) -> Bool {
    run.tokens.contains { $0.first == .lower && English.reportingVerbs.contains($0.key) }
  }
}
