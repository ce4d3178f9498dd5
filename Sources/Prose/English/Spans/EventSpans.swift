/// Finds verbs that report something that happened.
///
/// The span is the verb alone; what belongs to the event stands around it as names, dates and places.
enum EventSpans {
  /// The spans of a run of tokens: past-tense verbs of acts with a word before them, and those after "was", "have" or "had".
  static func all(in run: TokenRun) -> [CheckableSpan] {
    run.tokens.indices.compactMap { index in
      let token = run[index]
      guard token.kind == .word, token.first == .lower, index > 0, English.eventVerbs.contains(token.key) else {
        return nil
      }
      // "the held shares" is no event; a verb behind an article is an adjective.
      guard !English.determiners.contains(run.key(at: index - 1)) else { return nil }
      return CheckableSpan(kind: .event, range: token.range)
    }
  }
}
