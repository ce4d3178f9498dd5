/// Reads what each word of a stretch of text does.
struct SenseReader {
  private let bytes: [UInt8]
  private let words: [Word]
  /// The words in lower case, with typewriter apostrophes.
  private let spellings: [String]
  /// Whether so many words are capitalised that capitals tell nothing, as in a headline.
  private let isTitleCase: Bool
  private(set) var senses: [Sense]

  /// Reads the senses of some words.
  ///
  /// - Parameters:
  ///   - words: Whole sentences, best; what stands around a word tells what it does.
  ///   - bytes: The text that the words point into.
  ///   - isQuoted: Whether a quotation is open where the words begin.
  /// - Complexity: O(*n*).
  init(_ words: [Word], in bytes: [UInt8], isQuoted: Bool) {
    self.bytes = bytes
    self.words = words
    self.spellings = words.map { $0.kind == .word || $0.kind == .number ? SenseReader.spelling($0, bytes) : "" }
    let long = words.filter { $0.kind == .word && $0.range.count > 3 }
    let capitals = long.count { SenseReader.isCapital($0, bytes) }
    self.isTitleCase = long.count >= 3 && capitals * 10 >= long.count * 7
    self.senses = words.map { Sense(kind: .plain, key: $0.key) }
    for index in words.indices {
      read(index)
      // "Ten" at the head of a sentence is the "ten" inside of one, and "#7" is "7".
      if senses[index].kind == .number || senses[index].kind == .date {
        senses[index].key = ChangeLexicon.key(spellings[index].trimmingPrefix("#").description)
      }
    }
    LinkTargets.mark(words, in: bytes, &senses)
    QuotedStretches.mark(words, in: bytes, isOpen: isQuoted, &senses)
  }

  private static func spelling(_ word: Word, _ bytes: [UInt8]) -> String {
    // Most words are small letters already.
    if isSmall(word, bytes) { return String(decoding: bytes[word.range], as: UTF8.self) }
    return String(decoding: Array(FoldedBytes(bytes, word.range)), as: UTF8.self).lowercased()
  }

  /// Whether a word is made of nothing but small ASCII letters.
  private static func isSmall(_ word: Word, _ bytes: [UInt8]) -> Bool {
    for offset in word.range where bytes[offset] < 0x61 || bytes[offset] > 0x7A { return false }
    return true
  }

  private mutating func read(_ index: Int) {
    let word = words[index]
    switch word.kind {
    case .link: senses[index].kind = .link
    case .number: senses[index].kind = isDateFigure(index) ? .date : .number
    case .quote, .dash: break
    case .mark: if bytes[word.range.lowerBound] == UInt8(ascii: "%") { senses[index].kind = .number }
    case .word:
      let spelling = spellings[index]
      if SenseReader.isSmall(word, bytes), ChangeLexicon.isPlain(spelling) { return }
      if let key = ChangeLexicon.negation(spelling), !isMonth(index) {
        senses[index] = Sense(kind: .negation, key: key)
      } else if ChangeLexicon.isNumber(spelling) || holdsDigit(word) {
        senses[index].kind = .number
      } else if isMonth(index) || isWeekday(index) || ChangeLexicon.dayWords.contains(spelling) {
        senses[index].kind = .date
      } else if ChangeLexicon.isReporting(spelling) {
        senses[index].kind = .reporting
      } else if isName(index) {
        senses[index].kind = .name
      }
    }
  }

  /// Whether a word begins with a capital letter.
  static func isCapital(_ word: Word, _ bytes: [UInt8]) -> Bool {
    let scalar = Scalar(in: bytes, at: word.range.lowerBound)
    if scalar.value < 0x80 { return (0x41...0x5A).contains(scalar.value) }
    return Unicode.Scalar(scalar.value)?.properties.isUppercase ?? false
  }

  /// Whether a word is in part a figure, as in "F-16" or "FY22".
  private func holdsDigit(_ word: Word) -> Bool { word.range.contains { (0x30...0x39).contains(bytes[$0]) } }

  private func spelling(_ index: Int) -> String { spellings.indices.contains(index) ? spellings[index] : "" }

  private func isNumber(_ index: Int) -> Bool { words.indices.contains(index) && words[index].kind == .number }

  /// Whether a word opens a sentence, so that its capital tells nothing.
  private func opensSentence(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, [.quote, .dash].contains(words[before].kind) { before -= 1 }
    guard before >= 0 else { return true }
    guard words[before].kind == .mark else { return before < index - 1 && words[index - 1].kind == .quote }
    return [0x2E, 0x21, 0x3F, 0x3A, 0x2A, 0x23, 0x28, 0x5B, 0x3B].contains(bytes[words[before].range.lowerBound])
  }

  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    if bytes[word.range.lowerBound] == UInt8(ascii: "@") { return true }
    guard !isTitleCase, SenseReader.isCapital(word, bytes), !ChangeLexicon.isCommon(spelling(index)) else {
      return false
    }
    if !opensSentence(index) { return true }
    let isShouted = word.range.count > 1 && word.range.allSatisfy { (0x41...0x5A).contains(bytes[$0]) }
    let next = index + 1
    let speaks = ChangeLexicon.isReporting(spelling(next)) && !ChangeLexicon.speakers.contains(spelling(index))
    return isShouted || spelling(index).hasSuffix("'s") || speaks
      || (words.indices.contains(next) && words[next].kind == .word && SenseReader.isCapital(words[next], bytes))
  }

  private func isMonth(_ index: Int) -> Bool {
    let spelling = spelling(index)
    guard SenseReader.isCapital(words[index], bytes), ChangeLexicon.months.contains(spelling) else { return false }
    guard ["may", "march"].contains(spelling) else { return true }
    // "May" and "March" are also a modal and a verb.
    return isNumber(index + 1) || isNumber(index - 1) || !opensSentence(index)
  }

  private func isWeekday(_ index: Int) -> Bool {
    guard SenseReader.isCapital(words[index], bytes) else { return false }
    let spelling = spelling(index)
    if ChangeLexicon.weekdays.contains(spelling) { return true }
    let isShort = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(spelling)
    return isShort && words.indices.contains(index + 1) && [.mark, .number].contains(words[index + 1].kind)
  }

  /// Whether a figure is a day, a year or a time.
  private func isDateFigure(_ index: Int) -> Bool {
    let figure = spelling(index)
    let digits = figure.utf8.filter { (0x30...0x39).contains($0) }.count
    let isPlain = digits == figure.utf8.count
    let (before, after) = (spelling(index - 1), spelling(index + 1))
    if figure.utf8.contains(UInt8(ascii: ":")) || figure.hasSuffix("am") || figure.hasSuffix("pm") { return true }
    if figure.utf8.filter({ $0 == UInt8(ascii: "/") }).count == 2 { return true }
    if ["am", "pm", "a.m", "p.m", "o'clock"].contains(after) { return true }
    if isDecade(figure, digits) || isNearMonth(index) { return true }
    guard isPlain, figure.utf8.count == 4, let year = Int(figure), (1_000...2_199).contains(year) else { return false }
    if ChangeLexicon.beforeYear.contains(before) || ["bc", "ad", "bce", "ce"].contains(after) { return true }
    // "2014-15", "2010-2015", "(2016)", "2016."
    let next = index + 1 < words.count ? words[index + 1].kind : .mark
    return (1_800...2_100).contains(year) && (next == .mark || next == .dash || next == .quote)
  }

  private func isDecade(_ figure: String, _ digits: Int) -> Bool {
    (digits == 4 || digits == 2) && figure.utf8.count == digits + 1 && figure.hasSuffix("0s")
  }

  /// Whether a month stands right beside a figure of at most four digits, or before a day and a comma.
  private func isNearMonth(_ index: Int) -> Bool {
    guard spelling(index).utf8.count <= 4 else { return false }
    func month(_ at: Int) -> Bool { words.indices.contains(at) && words[at].kind == .word && isMonth(at) }
    if month(index - 1) || month(index + 1) { return true }
    let between = spelling(index - 1)
    if between.isEmpty || between == "of", month(index - 2) || (isNumber(index - 2) && month(index - 3)) { return true }
    return isNumber(index - 1) && month(index - 2) || (spelling(index + 1) == "of" && month(index + 2))
  }
}
