/// The first letters of a word that carries meaning, in small letters, as two sentences are compared by them.
enum WordStem {
  /// How many letters count; shorter words carry no meaning by themselves.
  private static let length = 4
  /// No sentence is compared by more than this many words.
  private static let limit = 60

  /// The stems of a stretch of text, each once: words of at least four letters, and figures.
  static func all(in text: Text, _ range: Range<Int>) -> [WordKey] {
    var stems: [WordKey] = []
    var offset = range.lowerBound
    while offset < range.upperBound, stems.count < limit {
      let start = offset
      var letters = 0
      var stem = offset
      while offset < range.upperBound, text.letterCase(at: offset).isWord {
        let isFigure = text.letterCase(at: start) == .digit
        offset += text.scalarLength(at: offset)
        letters += 1
        if letters <= length || isFigure { stem = offset }
      }
      guard offset > start else {
        offset += text.scalarLength(at: offset)
        continue
      }
      guard letters >= length || text.letterCase(at: start) == .digit, let key = WordKey(text, start..<stem),
        !stems.contains(key)
      else { continue }
      stems.append(key)
    }
    return stems
  }
}
