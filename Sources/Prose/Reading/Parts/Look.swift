/// What can be seen of a passage without knowing what stands around it.
struct Look {
  /// How a passage ends.
  enum Ending {
    /// With a full stop, an exclamation mark or an ellipsis.
    case sentence
    /// With a question mark.
    case question
    /// With a mark after which more is to come: a colon, a comma, a semicolon.
    case colon
    /// With anything else.
    case open
  }

  /// The tokens it starts with.
  let run: TokenRun
  /// How many words and figures `run` holds.
  let wordCount: Int
  /// How many of those have a capital or are figures.
  let capitalCount: Int
  let ending: Ending
  /// Whether it starts and ends with quotation marks.
  let isQuoted: Bool
  /// Whether it is longer than what `run` holds.
  let isLong: Bool
  let isOneLine: Bool

  /// How many tokens are read; no rule about short passages needs more.
  private static let limit = 64

  /// Looks at the words of a passage.
  ///
  /// - Complexity: O(1): a bounded number of tokens, and a few bytes at the end.
  init(
    _ text: borrowing Text,
    _ words: Range<Int>,
    _ signs: borrowing MarkupSigns?,
    isOneLine: Bool,
    _ tables: borrowing PartWords
  ) {
    let tokens = tables.tokens(text, words, limit: Self.limit)
    run = signs.map { tokens.without($0) } ?? tokens
    var wordCount = 0
    var capitalCount = 0
    for token in run.tokens where token.kind != .mark {
      wordCount += 1
      if token.first != .lower { capitalCount += 1 }
    }
    self.wordCount = wordCount
    self.capitalCount = capitalCount
    isLong = tokens.count == Self.limit
    self.isOneLine = isOneLine
    let end = Self.end(text, words, signs)
    ending = end.ending
    isQuoted = end.closesQuotation && run.count > 2 && QuotationMark.opens(text, at: words.lowerBound)
  }

  /// Whether it is running text: long, or a sentence of some length.
  var isBodyLike: Bool { isLong || wordCount >= 28 || (wordCount >= 12 && ending != .open) }

  /// Whether it is as short and as open as a label or a heading is.
  var isHeadingLike: Bool { isOneLine && !isLong && wordCount <= 14 && ending == .open }

  /// Whether most of its words have a capital, as in the headline style of many papers.
  var isTitleCased: Bool { wordCount >= 3 && capitalCount * 5 >= wordCount * 3 }

  /// Whether it is a question of an interview, its mark forgotten: “How did you …”.
  func asksWithoutMark(_ tables: PartWords) -> Bool {
    ending == .open && tables.questions.openers.contains(run.key(at: 0))
      && tables.questions.auxiliaries.contains(run.key(at: 1))
  }

  private static func end(
    _ text: Text,
    _ words: Range<Int>,
    _ signs: MarkupSigns?
  ) -> (ending: Ending, closesQuotation: Bool) {
    var offset = words.upperBound
    var closes = false
    while offset > words.lowerBound {
      if let sign = signs?.ending(at: offset), sign.lowerBound > words.lowerBound {
        offset = sign.lowerBound
        continue
      }
      offset = text.scalarStart(before: offset)
      switch text.scalar(at: offset) {
      case ".", "!", "…": return (.sentence, closes)
      case "?": return (.question, closes)
      case ":", ",", ";": return (.colon, closes)
      case "\"", "”", "’", "'", "»": closes = true
      case ")", "]", "*", "_": continue
      default: return (.open, closes)
      }
    }
    return (.open, closes)
  }
}
