extension ChangeClass {
  /// Classifies what happened between two wordings.
  ///
  /// - Returns: nil when the words are the same and written the same, white space aside.
  /// - Complexity: O(*n*) and the word comparison, which is bounded.
  public static func between(_ old: String, _ new: String) -> ChangeClass? {
    let (oldText, newText) = (Text(old), Text(new))
    return between(oldText, 0..<oldText.count, newText, 0..<newText.count)
  }

  /// Classifies what happened between a stretch of an old text and a stretch of a new one.
  ///
  /// - Returns: nil when the words are the same and written the same, white space aside.
  /// - Complexity: O(*n*) and the word comparison, which is bounded.
  public static func between(
    _ oldText: Text,
    _ oldRange: Range<Int>,
    _ newText: Text,
    _ newRange: Range<Int>
  ) -> ChangeClass? {
    var vocabulary = Vocabulary(old: oldText.utf8, oldRange, new: newText.utf8, newRange)
    let oldWords = WordScanner.words(of: oldText.utf8, oldRange, composes: vocabulary.composes)
    let newWords = WordScanner.words(of: newText.utf8, newRange, composes: vocabulary.composes)
    let oldNumbers = oldWords.map { vocabulary.number($0, isOld: true) }
    let newNumbers = newWords.map { vocabulary.number($0, isOld: false) }
    var budget = WorkBudget()
    let hunks = Rewording.hunks(oldNumbers, newNumbers, weights: vocabulary.weights, budget: &budget)
    if hunks.isEmpty {
      let isSame = zip(oldWords, newWords).allSatisfy { oldText.utf8[$0.range] == newText.utf8[$1.range] }
      return isSame ? nil : .typography
    }
    let old = SenseReader(
      oldWords,
      in: oldText.utf8,
      isQuoted: QuotedStretches.isOpen(at: oldRange.lowerBound, in: oldText.utf8)
    )
    let new = SenseReader(
      newWords,
      in: newText.utf8,
      isQuoted: QuotedStretches.isOpen(at: newRange.lowerBound, in: newText.utf8)
    )
    return Judgement(
      oldWords: oldWords,
      newWords: newWords,
      old: old.senses,
      new: new.senses,
      oldPart: oldWords.indices,
      newPart: newWords.indices,
      hunks: hunks
    ).changeClass
  }
}

extension WordScanner {
  /// Reads all atoms of a range.
  static func words(of bytes: [UInt8], _ range: Range<Int>, composes: Bool) -> [Word] {
    var scanner = WordScanner(bytes, range, composes: composes)
    var words: [Word] = []
    while let word = scanner.next() { words.append(word) }
    return words
  }
}
