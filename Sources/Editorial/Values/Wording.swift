/// The exact words that something was said about.
public enum Wording {
  /// Folds every run of white space into one space and drops it at the ends, so that a re-wrapped paragraph reads the same.
  ///
  /// - Complexity: O(*n*).
  public static func folded(_ words: String) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in words.unicodeScalars {
      if scalar.properties.isWhitespace {
        pending = !out.isEmpty
      } else {
        if pending { out.append(" ") }
        pending = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Puts words on one line into quotation marks; double marks inside become single ones.
  public static func quoted(_ words: String) -> String {
    let inner = folded(words).map { character in
      switch character {
      case "“": "‘"
      case "”": "’"
      default: character
      }
    }
    return "“\(String(inner))”"
  }
}
