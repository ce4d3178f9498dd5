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
    var pending = false
    while offset < text.count {
      let space = text.whiteSpaceLength(at: offset)
      if space > 0 {
        pending = !out.isEmpty
        offset += space
      } else {
        if pending { out.append(0x20) }
        pending = false
        let end = offset + text.scalarLength(at: offset)
        out += text.utf8[offset..<end]
        offset = end
      }
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
