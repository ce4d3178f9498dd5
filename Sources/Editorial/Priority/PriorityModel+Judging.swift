public import Prose

extension PriorityModel {
  /// Tells how soon a sentence should be checked.
  ///
  /// - Parameters:
  ///   - sentence: its range in UTF-8 offsets of the text.
  ///   - spans: the checkable spans of the sentence.
  ///   - part: where it stands; what everybody reads is checked first.
  /// - Complexity: O(*n*) in the bytes of the sentence and its spans.
  public func judge(text: Text, sentence: Range<Int>, spans: [CheckableSpan], part: Part) -> PriorityJudgement {
    judge(PrioritySentence(text, sentence, spans: spans), part: part)
  }

  /// Tells how soon a sentence should be checked that has been read already.
  package func judge(_ sentence: PrioritySentence, part: Part) -> PriorityJudgement {
    let logit = logit(sentence)
    let raised = logit + Self.prominence(of: part) * 1_000
    return PriorityJudgement(
      priority: Priority(hundredths: Int((Logistic.value(Double(raised) / 1_000_000) * 100).rounded())),
      logit: raised,
      isWorthChecking: logit >= threshold
    )
  }

  /// What the place of a sentence adds, in thousandths of a logit; a mistake in a headline is seen by everybody.
  static func prominence(of part: Part) -> Int {
    switch part {
    case .headline: 1_500
    case .dek, .pullQuote: 900
    case .caption: 600
    default: 0
    }
  }
}
