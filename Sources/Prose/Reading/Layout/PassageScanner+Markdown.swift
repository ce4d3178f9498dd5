extension PassageScanner {
  /// Takes what starts at a line of Markdown and returns the line behind it.
  mutating func takeMarkdown(at start: Int) -> Int {
    let line = lines[start]
    leaveItems(of: line)
    if line.indent - itemColumn >= 4 {
      return passages.last?.kind == .footnote ? takeFootnote(line.range, at: start) : takeIndentedCode(at: start)
    }
    if let heading = LineMark.heading(text, line) {
      add(heading.words.isEmpty ? .machinery : .heading(heading.level), start..<(start + 1), words: heading.words)
      return start + 1
    }
    if let fence = LineMark.fence(text, line) { return takeFence(fence, at: start) }
    if LineMark.isRule(text, line) || LineMark.isTemplateCall(text, line) {
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    if let end = endOfTemplateCall(from: start) {
      add(.machinery, start..<end)
      return end
    }
    if starts("<!--", line), lastCommentEnd > line.range.lowerBound { return takeComment(at: start) }
    if starts("<", line), let end = takeHTML(at: start) { return end }
    if starts(">", line) { return takeQuotation(at: start) }
    if let definition = LineMark.definition(text, line) {
      guard !definition.isFootnote else { return takeFootnote(definition.words, at: start) }
      add(.machinery, start..<(start + 1))
      return start + 1
    }
    if let picture = Picture(text, whole: line.range) {
      add(picture.words.isEmpty ? .machinery : .picture, start..<(start + 1), words: picture.words)
      return start + 1
    }
    if isTableHead(start) { return takeTable(at: start) }
    return takeParagraph(at: start)
  }

  /// Whether a line starts something else than the paragraph above it.
  ///
  /// A line outside of what holds that paragraph, a quotation, a note or a table, may start a list at any number; and it
  /// underlines no heading.
  func interrupts(_ line: TextLine, isOutside: Bool = false) -> Bool {
    guard line.indent - itemColumn < 4 else { return false }
    return LineMark.heading(text, line) != nil || LineMark.fence(text, line) != nil
      || LineMark.isThematicBreak(text, line)
      || (LineMark.underline(text, line) != nil && !isOutside && line.indent >= itemColumn)
      || LineMark.isTemplateCall(text, line) || startsItem(line, isOutside: isOutside) || starts(">", line)
      || starts("<!--", line)
      || LineMark.definition(text, line)?.isFootnote == true || Picture(text, whole: line.range) != nil
      || (starts("<", line) && HTMLTag(text, line.range)?.isBlock == true)
  }

  func starts(_ prefix: String, _ line: TextLine) -> Bool { text.utf8[line.range].starts(with: prefix.utf8) }

  /// The column that lines of the open list item start at, 0 outside of lists.
  private var itemColumn: Int { itemColumns.last ?? 0 }

  /// Closes the list items that a line is not indented into.
  private mutating func leaveItems(of line: TextLine) {
    while let column = itemColumns.last, line.indent < column { itemColumns.removeLast() }
  }

  private func startsItem(_ line: TextLine, isOutside: Bool) -> Bool {
    if isDefinition(line) { return true }
    guard let marker = ListMarker(text, line) else { return false }
    return marker.mayInterrupt || isOutside || !itemColumns.isEmpty
  }

  /// Whether a line is what a term of a definition list means: `: …`.
  private func isDefinition(_ line: TextLine) -> Bool {
    line.range.count > 2 && text.utf8[line.range.lowerBound] == UInt8(ascii: ":")
      && text.whiteSpaceLength(at: line.range.lowerBound + 1) > 0
  }

  private func isTableHead(_ index: Int) -> Bool {
    index + 1 < lines.count && TableShape.isHead(text, lines[index], next: lines[index + 1])
  }

  func endOfParagraph(from start: Int, isOutside: Bool = false) -> Int {
    var end = start + 1
    while end < lines.count, !lines[end].isBlank, !lines[end - 1].endsParagraph,
      !interrupts(lines[end], isOutside: isOutside),
      !isTableHead(end)
    {
      end += 1
    }
    return end
  }

  private mutating func takeParagraph(at start: Int) -> Int {
    let line = lines[start]
    let marker = ListMarker(text, line)
    let isInside = marker == nil && !itemColumns.isEmpty
    if let marker { itemColumns.append(marker.column) }
    let end = endOfParagraph(from: start)
    var first = marker?.words ?? line.range.lowerBound
    if marker == nil, isDefinition(line) { first = text.skippingWhiteSpace(from: first + 1, to: line.range.upperBound) }
    let words = first..<lines[end - 1].range.upperBound
    if marker == nil, end < lines.count, !lines[end].isBlank, lines[end].indent >= itemColumn,
      let level = LineMark.underline(text, lines[end])
    {
      add(.heading(level), start..<(end + 1), words: words)
      return end + 1
    }
    let isItem = marker != nil || isInside || isDefinition(line)
    addParagraph(isItem ? .item : .paragraph, start..<end, words: words)
    return end
  }

  /// Adds a paragraph; pictures that it starts with are passages of their own.
  private mutating func addParagraph(_ kind: Passage.Kind, _ taken: Range<Int>, words: Range<Int>) {
    guard let picture = Picture(text, at: words.lowerBound, to: words.upperBound) else {
      add(kind, taken, words: words)
      return
    }
    let touches = self.touches(taken.lowerBound)
    var range = lines[taken.lowerBound].range.lowerBound..<words.upperBound
    var next: Picture? = picture
    var isFirst = true
    while let picture = next {
      add(
        picture.words.isEmpty ? .machinery : .picture,
        range.lowerBound..<picture.end,
        picture.words,
        touches || !isFirst
      )
      range = text.trimmed(picture.end..<words.upperBound)
      next = Picture(text, at: range.lowerBound, to: range.upperBound)
      isFirst = false
    }
    if !range.isEmpty { add(kind, range, range, true) }
  }
}
