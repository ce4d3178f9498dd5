/// Whether a short passage reads like the words under a picture.
struct CaptionShape {
  private let look: Look
  private let run: TokenRun
  private let rules: any LanguageRules
  private let tables: PartWords

  /// Takes a passage, and the rules and words of its language.
  init(_ look: Look, _ rules: any LanguageRules, _ tables: PartWords) {
    self.look = look
    self.run = look.run
    self.rules = rules
    self.tables = tables
  }

  /// Looks for what only captions have: cues ("file photo"), pointers ("(left)"), a name with a preposition and no verb, a
  /// scene in the present tense with a dated day.
  func fits(isAtHead: Bool) -> Bool {
    guard look.isOneLine, !look.isLong, look.wordCount <= 40, look.ending != .question, look.ending != .colon else {
      return false
    }
    if hasCue || hasPointer { return true }
    if isNamedPerson || isDatedThing { return true }
    return isAtHead && isDatedScene
  }

  private var hasCue: Bool {
    guard look.wordCount <= 30, !hasReporting else { return false }
    return (tables.captions.openings.match(run, at: 0) != nil && rules.isVerbless(run, from: 0))
      || run.tokens.indices.contains { tables.captions.cues.match(run, at: $0) != nil } || hasSceneCue
  }

  private var hasSceneCue: Bool {
    // “The mill, seen from the north.”
    if let comma = run.tokens.indices.prefix(8).first(where: { run.isMark(",", at: $0) }),
      tables.captions.seenWords.contains(run.key(at: comma + 1)), rules.isVerbless(run, from: 0)
    {
      return true
    }
    guard !tables.captions.subordinators.contains(run.key(at: 0)) else { return false }
    return run.tokens.indices.prefix(12).contains { tables.captions.sceneCues.match(run, at: $0) != nil }
  }

  private var hasPointer: Bool {
    run.tokens.indices.contains { index in
      run.isMark("(", at: index) && tables.captions.pointers.contains(run.key(at: index + 1))
        && (run.isMark(")", at: index + 2) || run.isMark(",", at: index + 2))
    }
  }

  /// Whether somebody is named and placed without a verb: `Ada Bell with the machine`, `Bell at the opening in 1843`.
  private var isNamedPerson: Bool {
    guard look.wordCount <= 20, look.wordCount >= 4, !hasReporting else { return false }
    var index = 0
    while index < run.count, run[index].isCapitalised, !tables.starters.contains(run[index].key) { index += 1 }
    guard (1...4).contains(index), tables.captions.prepositions.contains(run.key(at: index)) else { return false }
    guard !look.isTitleCased else { return false }
    return look.ending == .open && look.wordCount >= 5
      || tables.captions.companions.contains(run.key(at: index)) && index >= 2
  }

  /// Whether a thing and its year stand without a verb: `A stamp for the fair in 1889`.
  private var isDatedThing: Bool {
    guard look.ending == .open, (5...20).contains(look.wordCount), !hasReporting else { return false }
    guard tables.captions.indefiniteArticles.contains(run.key(at: 0)), let last = run.tokens.last, last.kind == .figure
    else {
      return false
    }
    return last.range.count == 4
  }

  /// Whether a scene is told in the present tense with its day: `Marchers cross the bridge on Jan. 4, 2019.`.
  private var isDatedScene: Bool {
    let opening = run.tokens.indices.prefix(9)
    guard opening.contains(where: { $0 > 0 && tables.captions.verbs.contains(run.key(at: $0)) }) else { return false }
    return run.tokens.indices.contains { index in
      run[index].kind == .figure && run[index].range.count == 4 && run.isMark(",", at: index - 1)
        && run.token(at: index - 2)?.kind == .figure && tables.dates.months[run.key(at: index - 3)] != nil
    }
  }

  private var hasReporting: Bool {
    run.tokens.contains { $0.first == .lower && tables.reportingVerbs.contains($0.key) }
  }
}
