/// Finds the checkable spans of an English sentence, quotations apart.
enum EnglishSpans {
  /// The spans of a sentence, in no order; spans of different kinds may overlap.
  ///
  /// - Complexity: O(*n*) in the tokens; each rule looks a bounded number of tokens around.
  static func all(in run: TokenRun) -> [CheckableSpan] {
    let dates = DateSpans.all(in: run)
    var spans = dates.map { CheckableSpan(kind: .date, range: run.range($0)) }
    spans += NumberSpans.all(in: run, outside: dates).map { CheckableSpan(kind: .number, range: run.range($0)) }
    spans += NameSpans.all(in: run, outside: dates)
    spans += PhraseSpans.all(in: run)
    spans += EventSpans.all(in: run)
    spans += AttributionSpans.all(in: run)
    return spans
  }
}
