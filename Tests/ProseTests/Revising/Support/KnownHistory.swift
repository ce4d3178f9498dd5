import Prose

/// A text with its revisions, and what is known of the words of the last.
struct KnownHistory {
  let article: Article
  let provenance: Provenance

  private init(_ article: Article, _ provenance: Provenance) { (self.article, self.provenance) = (article, provenance) }

  /// Numbers texts from 1 and follows the words through them.
  init(_ texts: [String]) {
    let first = Article(tiny: texts[0])
    self = texts.enumerated().dropFirst().reduce(KnownHistory(first, Provenance(of: first.text, origin: 1))) {
      $0.adding($1.element, as: $1.offset + 1)
    }
  }

  /// The next revision.
  func adding(_ text: String, as origin: Int) -> KnownHistory { next(Article(tiny: text), [self], origin) }

  /// The next revision, which merged another line of work.
  func merging(_ other: KnownHistory, _ text: String, as origin: Int) -> KnownHistory {
    next(Article(tiny: text), [self, other], origin)
  }

  private func next(_ article: Article, _ sources: [KnownHistory], _ origin: Int) -> KnownHistory {
    let ways = sources.map { (difference: Difference(from: $0.article, to: article), provenance: $0.provenance) }
    return KnownHistory(article, Provenance(of: article.text, from: ways, origin: origin))
  }

  /// The stretches with their origins, white space folded: `1 It cost`.
  var origins: [String] {
    provenance.stretches.map { stretch in
      let words = article.text[stretch.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return words.hasPrefix(".") ? "\(stretch.origin)\(words)" : "\(stretch.origin) \(words)"
    }
  }

  /// The cuts with the word beside each: `2 not | pass`.
  var cuts: [String] {
    provenance.cuts.map { cut in
      let word = article.text[cut.offset..<article.text.count].prefix { $0.isLetter }
      return "\(cut.origin) \(cut.words) | \(word)"
    }
  }
}
