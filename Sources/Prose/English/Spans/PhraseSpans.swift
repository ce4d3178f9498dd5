/// Finds the spans that a table of words and phrases gives: superlatives, comparisons, causes, documents, hedges, negations.
enum PhraseSpans {
  private static let tables: [(Cue, CheckableSpan.Kind, PhraseTable)] = [
    (.comparison, .comparison, English.comparisons), (.cause, .cause, English.causes),
    (.document, .document, English.documents), (.hedge, .hedge, English.hedgePhrases),
  ]

  /// Adds the spans of a run of tokens.
  static func find(in cued: CuedRun, into spans: inout [CheckableSpan]) {
    let run = cued.run
    var superlativeEnd = 0
    for index in run.tokens.indices where run[index].kind == .word {
      if index >= superlativeEnd, let length = superlative(cued, at: index) {
        spans.append(CheckableSpan(kind: .superlative, range: run.range(index..<(index + length))))
        superlativeEnd = index + length
      }
      if cued.has(.than, at: index + 1), isComparative(run, at: index) {
        spans.append(CheckableSpan(kind: .comparison, range: run.range(index..<(index + 2))))
      }
      guard cued.has(.phrases, at: index) else { continue }
      for (cue, kind, table) in tables where cued.cues[index].contains(cue) {
        guard let length = table.match(run, at: index) else { continue }
        if kind == .document, length == 1, isLoose(run, at: index) { continue }
        if kind == .hedge, length == 1, run[index].first == .upper, English.months[run.key(at: index)] != nil {
          continue
        }
        spans.append(CheckableSpan(kind: kind, range: run.range(index..<(index + length))))
      }
      if cued.has(.document, at: index), let part = documentPart(run, at: index) {
        spans.append(CheckableSpan(kind: .document, range: run.range(part)))
      }
      // "No. 5" denies nothing.
      if cued.has(.negation, at: index), run.token(at: index + 1)?.kind != .figure {
        spans.append(CheckableSpan(kind: .negation, range: run[index].range))
      }
    }
  }

  /// Whether a word that may be a document stands here as a verb or without an article.
  private static func isLoose(_ run: TokenRun, at index: Int) -> Bool {
    let token = run[index]
    guard English.looseDocuments.contains(token.key), token.first == .lower else { return false }
    return token.key == WordKey.act || !(isDefinite(run, before: index) || isDefinite(run, before: index - 1))
  }

  private static func superlative(_ cued: CuedRun, at index: Int) -> Int? {
    let run = cued.run
    let token = run[index]
    if cued.has(.superlative, at: index), let length = English.superlatives.match(run, at: index) {
      guard length == 1, English.articledSuperlatives.contains(token.key) else { return length }
      return isDefinite(run, before: index) ? length : nil
    }
    return isEnding(est, token, run.text) && !English.falseSuperlatives.contains(token.key)
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
    return isEnding(er, run[index], run.text) && !English.falseComparatives.contains(run[index].key)
      && English.comparisons.match(run, at: index) == nil
  }

  /// `Article 4`, `Section 230`, `Resolution 1441`.
  private static func documentPart(_ run: TokenRun, at index: Int) -> Range<Int>? {
    guard English.documentParts.contains(run[index].key), run[index].isCapitalised,
      run.token(at: index + 1)?.kind == .figure
    else { return nil }
    return index..<(index + 2)
  }

  private static let er = Array("er".utf8)
  private static let est = Array("est".utf8)

  /// Whether a word in small letters has an ending behind at least three letters.
  private static func isEnding(_ ending: [UInt8], _ token: Token, _ text: Text) -> Bool {
    guard token.first == .lower, token.length >= ending.count + 3 else { return false }
    let start = token.range.upperBound - ending.count
    return ending.indices.allSatisfy { text.utf8[start + $0] == ending[$0] }
  }
}
