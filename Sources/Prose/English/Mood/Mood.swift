/// What a sentence does: only assertions can be checked.
public struct Mood: Sendable, Hashable {
  /// What a sentence does.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Says that something is so.
    case assertion
    /// Asks.
    case question
    /// Tells the reader to do something.
    case instruction
    /// Gives a feeling, an opinion or a wish.
    case feeling
    /// Says nothing by itself: no verb, a few words.
    case fragment
  }

  /// What the sentence does.
  public let kind: Kind
  /// Why, in words for a person: "asks", "starts with “please”"; empty for an assertion.
  public let reason: String

  package init(_ kind: Kind, _ reason: String) {
    self.kind = kind
    self.reason = reason
  }

  /// Tells what a sentence does.
  ///
  /// An attributed feeling ("Hale said he hopes …") is an assertion: that it was said can be checked.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence.
  public static func of(_ text: Text, _ sentence: Sentence) -> Mood {
    let run = English.tokens(text, sentence.range)
    let hasSource = run.tokens.indices.contains { isAttributed(run, at: $0) }
    if endsAsQuestion(run), !hasSource { return Mood(.question, "ends with a question mark") }
    guard let first = run.tokens.firstIndex(where: { $0.kind != .mark }) else { return Mood(.fragment, "has no word") }
    if !hasSource, let cue = English.feelings.match(run, at: first) ?? leadingFeeling(run, first) {
      return Mood(.feeling, "gives a feeling: “\(text[run.range(first..<(first + cue))])”")
    }
    if !hasSource, English.imperatives.contains(run[first].key), !followsSubject(run, first) {
      return Mood(.instruction, "tells the reader to act: “\(text[run[first].range])”")
    }
    let words = run.tokens.count { $0.kind != .mark }
    let hasFact = run.tokens.contains { $0.kind == .figure }
    if words <= 3, !hasFact, !hasVerb(run) { return Mood(.fragment, "is a few words without a verb") }
    return Mood(.assertion, "")
  }

  private static func endsAsQuestion(_ run: TokenRun) -> Bool {
    for index in run.tokens.indices.reversed() {
      guard run[index].kind == .mark else { return false }
      if run.isMark("?", at: index) { return true }
    }
    return false
  }

  /// Whether a verb of speech that needs a third person stands at an index.
  private static func isAttributed(_ run: TokenRun, at index: Int) -> Bool {
    guard index > 0 else { return false }
    if English.sourcePhrases.match(run, at: index) != nil { return true }
    guard English.reportingVerbs.contains(run[index].key), !English.weakReportingVerbs.contains(run[index].key) else {
      return false
    }
    return !English.firstPersons.contains(run.key(at: index - 1))
      && !English.firstPlurals.contains(run.key(at: index - 1))
      && !English.mindVerbs.contains(run[index].key)
  }

  /// A feeling behind "and", "but", "so", "well" or the like.
  private static func leadingFeeling(_ run: TokenRun, _ first: Int) -> Int? {
    guard English.leadIns.contains(run[first].key) else { return nil }
    let behind = run.isMark(",", at: first + 1) ? first + 2 : first + 1
    guard let length = English.feelings.match(run, at: behind) else { return nil }
    return behind - first + length
  }

  /// Whether the word behind a possible imperative shows that it is a noun or a name: "Look is the magazine".
  private static func followsSubject(_ run: TokenRun, _ first: Int) -> Bool {
    let next = run.key(at: first + 1)
    return English.auxiliaries.contains(next) || run.token(at: first + 1)?.key == WordKey("'s".utf8)
  }

  private static func hasVerb(_ run: TokenRun) -> Bool {
    run.tokens.contains { token in
      English.auxiliaries.contains(token.key) || English.eventVerbs.contains(token.key)
        || English.reportingVerbs.contains(token.key) || English.contractions.contains(token.key)
        || token.key == WordKey("'s".utf8)
    }
  }
}
