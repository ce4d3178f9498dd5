/// Command lines taken apart and put together by the quoting rules of POSIX `sh` (XCU 2.2), without any expansion.
package enum ShellWords {
  /// Characters that mean more than themselves outside quotes.
  ///
  /// Shells know no combining characters, so all is done on Unicode scalars: a quote with an accent on it is a quote.
  private static let special: Set<Unicode.Scalar> = [
    "|", "&", ";", "<", ">", "(", ")", "$", "`", "*", "?", "[", "]", "#", "~", "\n", "{", "}", "!",
  ]

  /// Characters that need no quotes.
  private static let plain = Set<Unicode.Scalar>(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./:,=@%+".unicodeScalars
  )

  /// Splits a line into words; nil when it is not made of words and quotes alone.
  package static func split(_ line: String) -> [String]? {
    tokens(of: line)?.map(\.word)
  }

  /// Splits a line into words, each with its spelling in the line.
  static func tokens(of line: String) -> [(word: String, spelling: String)]? {
    var tokens: [(word: String, spelling: String)] = []
    var word: String.UnicodeScalarView?
    var rest = line.unicodeScalars[...]
    var start = rest.startIndex
    while let scalar = rest.first {
      let place = rest.startIndex
      rest.removeFirst()
      switch scalar {
      case " ", "\t":
        if let finished = word { tokens.append((String(finished), String(line[start..<place]))) }
        word = nil
        start = rest.startIndex
      case "'", "\"":
        guard let text = quoted(by: scalar, from: &rest) else { return nil }
        word = word ?? .init()
        word?.append(contentsOf: text)
      case "\\":
        guard let next = rest.popFirst(), next != "\n" else { return nil }
        word = word ?? .init()
        word?.append(next)
      default:
        guard !special.contains(scalar) else { return nil }
        word = word ?? .init()
        word?.append(scalar)
      }
    }
    if let finished = word { tokens.append((String(finished), String(line[start...]))) }
    return tokens
  }

  /// Takes the text up to the closing quote; nil when there is none, or when the shell would expand something in it.
  private static func quoted(
    by quote: Unicode.Scalar,
    from rest: inout Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView? {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == quote { return text }
      if quote == "\"" {
        if scalar == "$" || scalar == "`" { return nil }
        if scalar == "\\", let next = rest.first, ["\\", "\"", "$", "`"].contains(next) {
          text.append(next)
          rest.removeFirst()
          continue
        }
      }
      text.append(scalar)
    }
    return nil
  }

  /// Writes words as a line that a shell takes apart into the same words.
  package static func join(_ words: [String]) -> String {
    words.map(quote).joined(separator: " ")
  }

  /// Writes one word with quotes where it needs them.
  package static func quote(_ word: String) -> String {
    if !word.isEmpty, word.unicodeScalars.allSatisfy(plain.contains) { return word }
    var quoted = "'"
    for scalar in word.unicodeScalars {
      if scalar == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "'"
  }
}
