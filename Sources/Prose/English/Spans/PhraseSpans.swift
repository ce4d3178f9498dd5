/// Finds the spans that a table of words and phrases gives: superlatives, comparisons, causes, documents.
enum PhraseSpans {
  private static let tables: [(CheckableSpan.Kind, PhraseTable)] = [
    (.comparison, English.comparisons), (.cause, English.causes), (.document, English.documents),
  ]

  /// The spans of a run of tokens.
  static func all(in run: TokenRun) -> [CheckableSpan] {
    var spans: [CheckableSpan] = []
    var superlativeEnd = 0
    for index in run.tokens.indices where run[index].kind == .word {
      for (kind, table) in tables {
        guard let length = table.match(run, at: index) else { continue }
        if kind == .document, length == 1, isLoose(run, at: index) { continue }
        spans.append(CheckableSpan(kind: kind, range: run.range(index..<(index + length))))
      }
      if let part = documentPart(run, at: index) {
        spans.append(CheckableSpan(kind: .document, range: run.range(part)))
      }
      if isComparative(run, at: index) {
        spans.append(CheckableSpan(kind: .comparison, range: run.range(index..<(index + 2))))
      }
      if index >= superlativeEnd, let length = superlative(run, at: index) {
        spans.append(CheckableSpan(kind: .superlative, range: run.range(index..<(index + length))))
        superlativeEnd = index + length
      }
    }
    return spans
  }

  /// Whether a word that may be a document stands here as a verb or without an article.
  private static func isLoose(_ run: TokenRun, at index: Int) -> Bool {
    let token = run[index]
    guard English.looseDocuments.contains(token.key), token.first == .lower else { return false }
    return token.key == WordKey("act".utf8) || !(isDefinite(run, before: index) || isDefinite(run, before: index - 1))
  }

  private static func superlative(_ run: TokenRun, at index: Int) -> Int? {
    let token = run[index]
    if let length = English.superlatives.match(run, at: index) {
      guard length == 1, English.articledSuperlatives.contains(token.key) else { return length }
      return isDefinite(run, before: index) ? length : nil
    }
    return isEnding("est", token, run.text) && !English.falseSuperlatives.contains(token.key)
      && isDefinite(run, before: index)
      ? 1 : nil
  }

  /// Whether "the", "a", a possessive or a number of order stands before an index.
  private static func isDefinite(_ run: TokenRun, before index: Int) -> Bool {
    guard index > 0 else { return false }
    return English.determiners.contains(run.key(at: index - 1))
  }

  private static func isComparative(_ run: TokenRun, at index: Int) -> Bool {
    guard English.thanWords.contains(run.key(at: index + 1)) else { return false }
    return isEnding("er", run[index], run.text) && !English.falseComparatives.contains(run[index].key)
      && English.comparisons.match(run, at: index) == nil
  }

  /// `Article 4`, `Section 230`, `Resolution 1441`.
  private static func documentPart(_ run: TokenRun, at index: Int) -> Range<Int>? {
    guard English.documentParts.contains(run[index].key), run[index].isCapitalised,
      run.token(at: index + 1)?.kind == .figure
    else { return nil }
    return index..<(index + 2)
  }

  private static func isEnding(_ ending: String, _ token: Token, _ text: Text) -> Bool {
    token.first == .lower && token.range.count >= ending.utf8.count + 3
      && text.utf8[token.range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
