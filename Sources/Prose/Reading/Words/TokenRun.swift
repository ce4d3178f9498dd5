/// The tokens of a stretch of text, in order.
///
/// - Complexity: O(*n*) in the bytes read.
package struct TokenRun: Sendable {
  package let text: Text
  package private(set) var tokens: [Token] = []
  /// Whether the tokens have the numbers of their words.
  let isNumbered: Bool

  /// Reads the tokens of a range, at most `limit` of them; the stop of an abbreviation belongs to its word.
  ///
  /// - Parameter numbers: the numbers of the words of the language, for a run that its tables are asked about.
  init(
    _ text: Text,
    _ range: Range<Int>,
    abbreviations: Lexicon<Abbreviation>,
    numbers: Lexicon<UInt16>? = nil,
    limit: Int = .max
  ) {
    self.text = text
    isNumbered = numbers != nil
    // In most languages a word and its space take six bytes or more.
    tokens.reserveCapacity(min(limit, range.count / 5 + 2))
    var offset = range.lowerBound
    var spaced = true
    while offset < range.upperBound, tokens.count < limit {
      let space = text.whiteSpaceLength(at: offset)
      if space > 0 {
        offset += space
        spaced = true
        continue
      }
      let token = Self.read(text, at: offset, to: range.upperBound, followsSpace: spaced, abbreviations)
      tokens.append(token)
      offset = token.range.upperBound
      spaced = false
    }
    guard let numbers else { return }
    for index in tokens.indices { tokens[index].number = numbers[tokens[index].key] ?? 0 }
  }

  /// Some of the tokens in a row, or nil when the last of them might be read otherwise with nothing behind it.
  func stretch(_ indices: Range<Int>) -> TokenRun? {
    if indices.upperBound < tokens.count, let last = tokens[indices].last, last.kind != .mark,
      tokens[indices.upperBound].range.lowerBound == last.range.upperBound
    {
      return nil
    }
    return TokenRun(text, Array(tokens[indices]), isNumbered: isNumbered)
  }

  /// Takes tokens that have been read.
  private init(_ text: Text, _ tokens: [Token], isNumbered: Bool) {
    self.text = text
    self.tokens = tokens
    self.isNumbered = isNumbered
  }

  /// The run without the tokens that are signs of markup.
  func without(_ signs: MarkupSigns) -> TokenRun {
    var run = self
    var next = 0
    run.tokens = tokens.filter { token in
      while next < signs.signs.count, signs.signs[next].range.upperBound <= token.range.lowerBound { next += 1 }
      return next == signs.signs.count || signs.signs[next].range.lowerBound > token.range.lowerBound
    }
    return run
  }

  package var count: Int { tokens.count }

  package subscript(index: Int) -> Token { tokens[index] }

  /// The key of the token at an index, or nil outside of the run.
  func key(at index: Int) -> WordKey? { tokens.indices.contains(index) ? tokens[index].key : nil }

  /// The token at an index, or nil outside of the run.
  func token(at index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether the token at an index is this one ASCII mark.
  package func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    guard let token = token(at: index), token.kind == .mark else { return false }
    return text.scalar(at: token.range.lowerBound) == mark
  }

  /// The offsets from the first to the last of some tokens.
  func range(_ indices: Range<Int>) -> Range<Int> {
    tokens[indices.lowerBound].range.lowerBound..<tokens[indices.upperBound - 1].range.upperBound
  }

  private static func read(
    _ text: Text,
    at start: Int,
    to end: Int,
    followsSpace: Bool,
    _ abbreviations: Lexicon<Abbreviation>
  ) -> Token {
    if !followsSpace, let possessive = possessive(text, at: start, to: end) {
      return Token(
        kind: .mark,
        range: start..<possessive,
        key: possessiveKey,
        first: .none,
        followsSpace: false,
        isShouted: false
      )
    }
    if let markup = Markup.end(text, at: start, to: end) {
      return Token(
        kind: .mark,
        range: start..<markup,
        key: nil,
        first: .none,
        followsSpace: followsSpace,
        isShouted: false
      )
    }
    let first = text.letterCase(at: start)
    guard first.isWord else {
      return mark(text, start..<(start + text.scalarLength(at: start)), followsSpace: followsSpace)
    }
    var offset = start
    var letters = 0
    var shouted = true
    while offset < end {
      // Nearly every byte is an ASCII letter, a digit, a space or a comma, and of those a small letter.
      let byte = text.utf8[offset]
      if byte &- UInt8(ascii: "a") < 26 {
        shouted = false
        offset += 1
        continue
      }
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 {
        letters += 1
        if byte &- UInt8(ascii: "A") >= 26 { shouted = false }
        offset += 1
        continue
      }
      if byte == 0x20 { break }
      let kind = text.letterCase(at: offset)
      if kind.isWord {
        letters += 1
        if kind == .lower || kind == .digit { shouted = false }
        offset += text.scalarLength(at: offset)
      } else if let joint = joint(text, at: offset, to: end, isFigure: first == .digit, wordStart: start, abbreviations)
      {
        offset = joint
      } else {
        break
      }
    }
    var keyEnd = offset
    if keyEnd > start + 1, text.utf8[keyEnd - 1] == UInt8(ascii: ".") { keyEnd -= 1 }
    return Token(
      kind: first == .digit ? .figure : .word,
      range: start..<offset,
      key: WordKey(text, start..<keyEnd),
      first: first,
      followsSpace: followsSpace,
      isShouted: shouted && letters > 1
    )
  }

  private static func mark(_ text: Text, _ range: Range<Int>, followsSpace: Bool) -> Token {
    Token(
      kind: .mark,
      range: range,
      key: WordKey(text, range),
      first: .none,
      followsSpace: followsSpace,
      isShouted: false
    )
  }

  /// Reads a mark that stands inside a word: a hyphen, an apostrophe, a separator, an abbreviation's stop.
  private static func joint(
    _ text: Text,
    at offset: Int,
    to end: Int,
    isFigure: Bool,
    wordStart: Int,
    _ abbreviations: Lexicon<Abbreviation>
  ) -> Int? {
    let byte = text.utf8[offset]
    let after = offset + text.scalarLength(at: offset)
    let follows = after < end ? text.letterCase(at: after) : .none
    switch byte {
    case UInt8(ascii: "-"): return follows.isWord ? after : nil
    case UInt8(ascii: "&") where follows.isWord && Entity.length(text, at: offset, to: end) == nil: return after
    // The soft hyphen.
    case 0xC2 where text.utf8[offset + 1] == 0xAD: return follows.isWord ? after : nil
    case UInt8(ascii: ","), UInt8(ascii: ":"): return isFigure && follows == .digit ? after : nil
    case UInt8(ascii: "."):
      if isFigure { return follows == .digit || follows == .lower ? after : nil }
      if follows.isWord { return after }
      let word = wordStart..<offset
      guard word.count <= 6 else { return nil }
      let isInitial = word.count == text.scalarLength(at: wordStart) && text.letterCase(at: wordStart) == .upper
      let isDotted = text.utf8[word].contains(UInt8(ascii: "."))
      return isInitial || isDotted || abbreviations[WordKey(text, word)] != nil ? after : nil
    default:
      guard let apostrophe = apostropheLength(text, at: offset, to: end) else { return nil }
      let behind = offset + apostrophe
      guard behind < end, text.letterCase(at: behind).isWord else { return nil }
      return possessive(text, at: offset, to: end) == nil ? behind : nil
    }
  }

  /// The key that every way of writing the ending of a possessive has.
  private static let possessiveKey = WordKey("'s".utf8)

  /// Reads `'s` or `’s` at the end of a word.
  private static func possessive(_ text: Text, at offset: Int, to end: Int) -> Int? {
    guard let length = apostropheLength(text, at: offset, to: end) else { return nil }
    let letter = offset + length
    guard letter < end, text.utf8[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
    let behind = letter + 1
    return behind < end && text.letterCase(at: behind).isWord ? nil : behind
  }

  private static func apostropheLength(_ text: Text, at offset: Int, to end: Int) -> Int? {
    switch text.utf8[offset] {
    case UInt8(ascii: "'"): 1
    case 0xE2 where text.utf8[offset + 1] == 0x80 && text.utf8[offset + 2] == 0x99: 3
    case UInt8(ascii: "&"): Entity.apostropheLength(text, at: offset, to: end)
    default: nil
    }
  }
}
