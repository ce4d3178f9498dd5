extension CheckableSpan {
  /// Finds the checkable spans of a sentence, in the order of their starts; spans of different kinds may overlap.
  ///
  /// Only quotations that open inside the sentence are seen; in an article, one may run over several sentences.
  ///
  /// - Parameter reference: the day that "yesterday" and "Friday" are counted from (`Article.date`); without one such words
  ///   have no date as their value.
  /// - Complexity: O(*n* log *n*) in the spans of the sentence, linear in its bytes.
  public static func all(in text: Text, sentence: Sentence, language: Language = .english, reference: CivilDate? = nil)
    -> [CheckableSpan]
  {
    let block = Block(part: .body, range: sentence.range, sentences: [sentence])
    return language.rules.readings(of: block, in: text, on: reference).first?.spans ?? []
  }

  /// Puts the quotations of a sentence among its other spans, in the order of where they start.
  ///
  /// - Parameter quotations: those that stand in the sentence, or reach into it.
  static func ordered(
    _ spans: consuming [CheckableSpan],
    with quotations: ArraySlice<Quotation>,
    in text: Text,
    _ sentence: Sentence
  ) -> [CheckableSpan] {
    for quotation in quotations {
      let range = text.trimmed(quotation.range.clamped(to: sentence.range))
      if !range.isEmpty { spans.append(CheckableSpan(kind: .quote, range: range)) }
    }
    spans.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return spans
  }
}
