package import Prose

/// A sentence that people have judged, to train a model with.
package struct PriorityExample: Sendable {
  /// The sentence as the model sees it.
  let sentence: PrioritySentence
  /// Whether people said that it should be checked.
  let isWorthChecking: Bool
  /// The speech or article that it comes from; examples of one source are never on both sides of a test.
  let source: String

  /// Reads a sentence.
  package init(text: Text, isWorthChecking: Bool, source: String) {
    let range = text.trimmed(0..<text.count)
    let spans = CheckableSpan.all(in: text, sentence: Sentence(range: range))
    sentence = PrioritySentence(text, range, spans: spans)
    self.isWorthChecking = isWorthChecking
    self.source = source
  }
}
