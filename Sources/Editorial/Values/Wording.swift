import Prose

/// The exact words that something was said about.
public enum Wording {
  /// Folds every run of white space into one space and drops it at the ends, so that a re-wrapped paragraph reads the same.
  ///
  /// - Complexity: O(*n*).
  public static func folded(_ words: String) -> String {
    let text = Text(words)
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      let space = text.whiteSpaceLength(at: offset)
      guard space == 0 else {
        offset += space
        continue
      }
      let start = offset
      while offset < text.count, text.whiteSpaceLength(at: offset) == 0 { offset += text.scalarLength(at: offset) }
      if !out.isEmpty { out.append(0x20) }
      out += text.utf8[start..<offset]
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The words as they are compared: on one line, whatever their letter case.
  package static func key(_ words: String) -> String { folded(words).lowercased() }

  /// Puts words on one line into quotation marks; double marks inside become single ones.
  public static func quoted(_ words: String) -> String {
    let inner = folded(words).map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }
    return "“\(String(inner))”"
  }
}
