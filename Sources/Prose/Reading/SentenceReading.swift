/// One sentence of an article's own text, read like a checker.
package struct SentenceReading: Sendable {
  /// Where it stands, in UTF-8 offsets.
  package let sentence: Sentence
  /// The part of the article that it stands in.
  package let part: Part
  /// Its tokens.
  package let run: TokenRun
  /// What a checker would underline in it, in the order of where the spans start.
  package let spans: [CheckableSpan]
  /// The clauses of a long sentence that assert things apart from each other, in UTF-8 offsets; one range for any other.
  package let clauses: [Range<Int>]
  /// What speaks for and against its asserting something; nil where the language's rules do not tell.
  package let signs: AssertionSigns?
  /// Whether it asks.
  package let isQuestion: Bool
}

extension SentenceReading {
  /// Reads a sentence whose language has no rules about clauses and assertions.
  init(_ run: TokenRun, _ sentence: Sentence, part: Part, spans: [CheckableSpan]) {
    self.init(
      sentence: sentence,
      part: part,
      run: run,
      spans: spans,
      clauses: [sentence.range],
      signs: nil,
      isQuestion: run.endsAsQuestion
    )
  }
}

extension TokenRun {
  /// Whether a question mark is among the marks at the end.
  var endsAsQuestion: Bool {
    for index in tokens.indices.reversed() {
      guard tokens[index].kind == .mark else { return false }
      if isMark("?", at: index) { return true }
    }
    return false
  }
}
