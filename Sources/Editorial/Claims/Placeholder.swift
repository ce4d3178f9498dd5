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
      var offset = sentence.range.lowerBound
      var word = offset..<offset
      let close = { (word: Range<Int>) in if marks.contains(article.text[word]) { found.append(word) } }
      for scalar in article.text[sentence.range].unicodeScalars {
        let end = offset + UTF8.width(scalar)
        if scalar.belongsToWord {
          word = word.lowerBound..<end
        } else {
          close(word)
          word = end..<end
        }
        offset = end
      }
      close(word)
      return found
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a letter, a digit or a mark on one; typographic marks and currency signs are not.
  fileprivate var belongsToWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
