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
  private(set) var passages: [Passage] = []

  /// Reads the passages of a text.
  init(_ text: Text) {
    self.text = text
    lines = TextLine.all(in: text)
    dialect = Dialect(text, lines)
    wrap = LineWrap(text, lines)
    lastCommentEnd = Self.lastCommentEnd(text)
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
    let touches = first > 0 && !lines[first - 1].isBlank && !lines[first - 1].endsParagraph
    passages.append(
      Passage(kind: kind, range: range, words: words ?? range, isOneLine: first == last, touchesPrevious: touches)
    )
  }

  /// Takes what starts at a line of plain text and returns the line behind it.
  private mutating func takePlain(at start: Int) -> Int {
    let line = lines[start]
    if LineMark.isRule(text, line) {
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    if text.utf8[line.range.lowerBound] == UInt8(ascii: ">") { return takeQuotation(at: start) }
    let item = LineMark.item(text, line)
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
      || LineMark.item(text, line) != nil
  }

  /// Takes lines marked with `>`; an empty marked line ends the passage.
  mutating func takeQuotation(at start: Int) -> Int {
    func isMarked(_ index: Int) -> Bool { text.utf8[lines[index].range].first == UInt8(ascii: ">") }
    var end = start
    while end < lines.count, isMarked(end), !words(ofQuoted: end).isEmpty { end += 1 }
    guard end > start else {
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    // A paragraph goes on in lines without the mark, as CommonMark's lazy continuation has it.
    while dialect == .markdown, end < lines.count, !lines[end].isBlank, !isMarked(end), !interrupts(lines[end]) {
      end += 1
    }
    add(.quotation, start..<end, words: words(ofQuoted: start).lowerBound..<lines[end - 1].range.upperBound)
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
