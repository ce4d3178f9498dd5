/// The rules of reading that depend on English: tables of words, and the rules that ask them.
package enum English {
  /// Reads the tokens of a range of English text, at most `limit` of them.
  package static func tokens(_ text: Text, _ range: Range<Int>, limit: Int = .max) -> TokenRun {
    TokenRun(text, range, abbreviations: abbreviations, numbers: wordNumbers, limit: limit)
  }
}
