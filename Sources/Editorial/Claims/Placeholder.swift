public import Prose

/// A mark that something is still to come: “TK” and its kin.
public enum Placeholder {
  /// Finds the marks in an article's own text, in UTF-8 offsets.
  ///
  /// - Complexity: O(*n*).
  public static func all(in article: Article) -> [Range<Int>] {
    article.sentences.flatMap { PlaceholderSpans.toCome(in: article.text, $0.range) }
  }
}
