extension Attribution {
  /// Finds every attribution of an article, in the order of where they start.
  ///
  /// Cues are words, so an article in a language without rules for them has none; its quotations are `Quotation.all`.
  ///
  /// - Complexity: O(*n*) in the bytes of the article, apart from one sort of what is found.
  public static func all(in article: Article) -> [Attribution] {
    article.language.rules.attributions(in: article)
  }
}
