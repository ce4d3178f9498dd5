/// Words that were cut from a text and may come back, made ready for being looked for in many revisions.
public struct SoughtWords: Sendable {
  /// The words.
  public let words: String
  /// What stood right before them and right behind them; may be empty.
  public let before: String, after: String
  /// How many atoms the words are.
  public var count: Int { atoms.words.count }
  let atoms: WordStretch
  /// Whether accents are written as scalars of their own.
  let composes: Bool

  /// Takes words and what stood around them.
  public init(_ words: String, before: String, after: String) {
    (self.words, self.before, self.after) = (words, before, after)
    composes = [words, before, after].contains { WordHash.holdsCombiningAccents($0.utf8) }
    atoms = WordStretch(words, composes: false)
  }
}

/// Looks in one new revision for the words of many claims that were cut, at a cost that grows with the edit and not with the
/// text.
public struct ReturnSearch {
  private let difference: Difference
  private let reach: Int
  /// What came with the new revision; made when first needed.
  private var arrivals: [WordStretch]?

  /// Prepares a search of what a difference brought.
  ///
  /// - Parameter reach: The count of the longest words that will be looked for.
  public init(_ difference: Difference, reach: Int) {
    self.difference = difference
    self.reach = reach
  }

  /// Finds the places of words in the new revision, as `ExactSearch` does.
  ///
  /// - Parameters:
  ///   - sought: The words; no more of them than the search reaches for when they are absent.
  ///   - isAbsent: Whether the old revision is known not to hold them.
  /// - Returns: The places in UTF-8 offsets, in order.
  public mutating func places(of sought: SoughtWords, isAbsent: Bool) -> [Range<Int>] {
    if isAbsent, !mayHold(sought) { return [] }
    return ExactSearch.places(of: sought.words, before: sought.before, after: sought.after, in: difference.new.text)
  }

  /// Whether words that the old revision did not hold may stand in the new one.
  private mutating func mayHold(_ sought: SoughtWords) -> Bool {
    let composes = difference.layout.composes
    if composes || sought.composes || sought.count > reach { return true }
    let stretches =
      arrivals
      ?? difference.arrivals(reach: reach).map { WordStretch(difference.new.text.utf8, $0, composes: false) }
    arrivals = stretches
    return stretches.contains { !$0.places(of: sought.atoms).isEmpty }
  }
}
