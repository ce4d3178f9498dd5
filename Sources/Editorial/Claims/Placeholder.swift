public import Prose

/// A mark that something is still to come: “TK” and its kin.
public enum Placeholder {
  /// The marks, as writers put them: TK is spelt wrong on purpose, so that no word holds it.
  private static let marks: Set<String> = ["TK", "TKTK", "TKTKTK", "TKS", "TKK"]

  /// Finds the marks in an article's own text, in UTF-8 offsets.
  ///
  /// - Complexity: O(*n*).
  public static func all(in article: Article) -> [Range<Int>] {
    article.sentences.flatMap { sentence in
      var found: [Range<Int>] = []
      var start: Int?
      for offset in sentence.range.lowerBound...sentence.range.upperBound {
        let isLetter = offset < sentence.range.upperBound && article.text.utf8[offset].isLetterLike
        if isLetter {
          start = start ?? offset
        } else if let begin = start {
          if marks.contains(article.text[begin..<offset]) { found.append(begin..<offset) }
          start = nil
        }
      }
      return found
    }
  }
}

extension UInt8 {
  /// Whether the byte belongs to a word: an ASCII letter or digit, or a part of any other scalar.
  fileprivate var isLetterLike: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self >= 0x80
  }
}
