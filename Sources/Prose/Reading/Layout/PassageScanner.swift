/// Cuts a text into passages by its layout.
///
/// Every byte that is not white space lands in exactly one passage. Markdown is read as CommonMark has it, at one level:
/// a list inside a quotation is part of the quotation.
///
/// - Complexity: O(*n*): every line is taken once.
struct PassageScanner {
  let text: Text
  let dialect: Dialect
  let lines: [TextLine]
  let wrap: LineWrap
  /// Behind the last `-->` of the text; a comment that opens later never closes.
  let lastCommentEnd: Int
  /// Where elements end whose content is no markup.
  let rawEnds: RawEnds
  /// The columns of the list items that are open, innermost last.
  var itemColumns: [Int] = []
  private(set) var passages: [Passage] = []

  /// Reads the passages of a text.
  init(_ text: Text) {
    self.text = text
    lines = TextLine.all(in: text)
    dialect = Dialect(text, lines)
    wrap = LineWrap(text, lines)
    lastCommentEnd = Self.lastCommentEnd(text)
    rawEnds = RawEnds(text)
    var index = 0
    if dialect == .markdown, let count = FrontMatter.lineCount(text, lines) {
      add(.machinery, 0..<count)
      index = count
    }
    while index < lines.count {
      index = lines[index].isBlank ? index + 1 : dialect == .markdown ? takeMarkdown(at: index) : takePlain(at: index)
    }
  }

  /// Adds the passage of some lines; `words` is all of it where nothing else is given.
  mutating func add(_ kind: Passage.Kind, _ taken: Range<Int>, words: Range<Int>? = nil) {
    var first = taken.lowerBound
    while first < taken.upperBound, lines[first].isBlank { first += 1 }
    var last = taken.upperBound - 1
    while last > first, lines[last].isBlank { last -= 1 }
    guard first < taken.upperBound else { return }
    let range = lines[first].range.lowerBound..<lines[last].range.upperBound
    passages.append(
      Passage(
        kind: kind,
        range: range,
        words: words ?? range,
        isOneLine: first == last,
        touchesPrevious: touches(first)
      )
    )
  }

  /// Adds a passage that is not made of whole lines; a range without words in it is left out.
  mutating func add(_ kind: Passage.Kind, _ taken: Range<Int>, _ words: Range<Int>?, _ touches: Bool) {
    let range = text.trimmed(taken)
    guard !range.isEmpty else { return }
    let words = words ?? range
    let isOneLine = !text.utf8[words].contains { $0 == 0x0A || $0 == 0x0D }
    passages.append(Passage(kind: kind, range: range, words: words, isOneLine: isOneLine, touchesPrevious: touches))
  }

  /// Whether no blank line parts a line from the one before it.
  func touches(_ index: Int) -> Bool { index > 0 && !lines[index - 1].isBlank && !lines[index - 1].endsParagraph }

  /// Takes what starts at a line of plain text and returns the line behind it.
  private mutating func takePlain(at start: Int) -> Int {
    let line = lines[start]
    if LineMark.isRule(text, line) {
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    if text.utf8[line.range.lowerBound] == UInt8(ascii: ">") { return takeQuotation(at: start) }
    let item = ListMarker(text, line)?.words
    var end = start + 1
    while end < lines.count, !lines[end].isBlank, !startsPlainBlock(lines[end]), wrap.joins(lines[end - 1], lines[end])
    {
      end += 1
    }
    let range = line.range.lowerBound..<lines[end - 1].range.upperBound
    add(item == nil ? .paragraph : .item, start..<end, words: (item ?? range.lowerBound)..<range.upperBound)
    return end
  }

  private func startsPlainBlock(_ line: TextLine) -> Bool {
    LineMark.isRule(text, line) || text.utf8[line.range.lowerBound] == UInt8(ascii: ">")
      || ListMarker(text, line) != nil
  }

  /// Takes lines marked with `>`; an empty marked line and an item of a list end the passage.
  mutating func takeQuotation(at start: Int) -> Int {
    func isMarked(_ index: Int) -> Bool { text.utf8[lines[index].range].first == UInt8(ascii: ">") }
    guard !words(ofQuoted: start).isEmpty else {
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    let marker = dialect == .markdown ? markerWords(ofQuoted: start) : nil
    var end = start + 1
    while end < lines.count, !lines[end].isBlank {
      if isMarked(end) {
        guard !words(ofQuoted: end).isEmpty, dialect == .plain || markerWords(ofQuoted: end) == nil else { break }
      } else {
        // A paragraph goes on in lines without the mark, as CommonMark's lazy continuation has it.
        guard dialect == .markdown, !interrupts(lines[end], isOutside: true) else { break }
      }
      end += 1
    }
    let first = marker ?? words(ofQuoted: start).lowerBound
    add(.quotation, start..<end, words: first..<lines[end - 1].range.upperBound)
    return end
  }

  private func words(ofQuoted index: Int) -> Range<Int> {
    let line = lines[index].range
    var offset = line.lowerBound
    while offset < line.upperBound, text.utf8[offset] == UInt8(ascii: ">") || text.whiteSpaceLength(at: offset) > 0 {
      offset += max(1, text.whiteSpaceLength(at: offset))
    }
    return LineMark.hasWord(text, offset..<line.upperBound) ? offset..<line.upperBound : offset..<offset
  }

  /// Finds the words behind the list marker of a quoted line.
  private func markerWords(ofQuoted index: Int) -> Int? { ListMarker(text, words(ofQuoted: index), indent: 0)?.words }

  private static func lastCommentEnd(_ text: Text) -> Int {
    var offset = text.count
    while offset >= 3 {
      if text.utf8[offset - 1] == UInt8(ascii: ">"), text.utf8[offset - 2] == UInt8(ascii: "-"),
        text.utf8[offset - 3] == UInt8(ascii: "-")
      {
        return offset
      }
      offset -= 1
    }
    return 0
  }
}
