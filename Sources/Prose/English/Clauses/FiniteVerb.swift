/// Tells which words are the finite verbs that make a clause.
///
/// There is no parser behind it: closed lists, and the ending `-ed` where nothing before the word makes it an adjective.
enum FiniteVerb {
  /// Whether the token at an index can only be read as a finite verb, or nearly so.
  static func stands(in run: TokenRun, at index: Int) -> Bool {
    let token = run[index]
    guard token.kind == .word, let key = token.key else { return false }
    if English.finiteAuxiliaries.contains(key) { return true }
    guard token.first == .lower, index > 0 else { return false }
    if English.irregularPasts.contains(key) { return true }
    let before = run.key(at: index - 1)
    if English.determiners.contains(before) || English.nonFiniteLeads.contains(before) { return false }
    if English.eventVerbs.contains(key) || English.reportingVerbs.contains(key) { return true }
    if English.presentVerbs.contains(key) {
      // "the reports show", "it shows": behind a preposition or at the start it is a noun or an imperative.
      return !English.prepositions.contains(before) && run[index - 1].kind != .mark
    }
    return hasPastEnding(run, token) && !English.prepositions.contains(before)
  }

  private static func hasPastEnding(_ run: TokenRun, _ token: Token) -> Bool {
    guard token.range.count > 4 else { return false }
    let bytes = run.text.utf8[token.range]
    return bytes.suffix(2).elementsEqual("ed".utf8) && !bytes.contains(UInt8(ascii: "-"))
  }
}

extension English {
  /// Words behind which a verb form is no finite verb: "to", "be" and its forms, articles, intensifiers.
  static let nonFiniteLeads = WordSet(
    words: "to be being been very most more so too highly newly recently well a an the by having get got"
  )

  /// Prepositions, behind which stands a noun.
  static let prepositions = WordSet(
    words: """
      of in on at by for with from to about against between into through during before after above below over under
      among across behind beyond near without within toward towards upon since until despite via per amid onto off
      """
  )
}
