/// How many words a stretch of text has, as an editor counts them: words, figures and addresses, no marks.
package enum WordCount {
  /// Counts the words in a range of UTF-8 offsets.
  ///
  /// - Complexity: O(*n*).
  package static func of(_ text: Text, _ range: Range<Int>) -> Int {
    var scanner = WordScanner(text.utf8, range, composes: false)
    var count = 0
    while let word = scanner.next() {
      switch word.kind {
      case .word, .number, .link: count += 1
      case .quote, .dash, .mark: break
      }
    }
    return count
  }
}
