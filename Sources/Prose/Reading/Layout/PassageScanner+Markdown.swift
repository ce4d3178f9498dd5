extension PassageScanner {
  /// Takes what starts at a line of Markdown and returns the line behind it.
  mutating func takeMarkdown(at start: Int) -> Int {
    let line = lines[start]
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
      let end = definition.isFootnote ? endOfParagraph(from: start) : start + 1
      let words = definition.words.lowerBound..<lines[end - 1].range.upperBound
      add(definition.isFootnote && !words.isEmpty ? .footnote : .machinery, start..<end, words: words)
      return end
    }
    if let picture = Picture(text, line.range) {
      add(picture.words.isEmpty ? .machinery : .picture, start..<(start + 1), words: picture.words)
      return start + 1
    }
    if start + 1 < lines.count, LineMark.isTableRule(text, lines[start + 1]) { return takeTable(at: start) }
    if line.indent >= 4, passages.last?.kind != .item { return takeIndentedCode(at: start) }
    return takeParagraph(at: start)
  }

  /// Whether a line starts something else than the paragraph above it.
  func interrupts(_ line: TextLine) -> Bool {
    LineMark.heading(text, line) != nil || LineMark.fence(text, line) != nil || LineMark.isRule(text, line)
      || LineMark.isTemplateCall(text, line) || LineMark.item(text, line) != nil || starts(">", line)
      || starts("<!--", line) || LineMark.definition(text, line)?.isFootnote == true || Picture(text, line.range) != nil
      || (starts("<", line) && HTMLTag(text, line.range)?.isBlock == true)
  }

  private func starts(_ prefix: String, _ line: TextLine) -> Bool { text.utf8[line.range].starts(with: prefix.utf8) }

  private func endOfParagraph(from start: Int) -> Int {
    var end = start + 1
    while end < lines.count, !lines[end].isBlank, !lines[end - 1].endsParagraph, !interrupts(lines[end]) { end += 1 }
    return end
  }

  private mutating func takeParagraph(at start: Int) -> Int {
    let item = LineMark.item(text, lines[start])
    let continues = item == nil && lines[start].indent >= 2 && passages.last?.kind == .item
    let end = endOfParagraph(from: start)
    let words = (item ?? lines[start].range.lowerBound)..<lines[end - 1].range.upperBound
    if item == nil, end < lines.count, !lines[end].isBlank, let level = LineMark.underline(text, lines[end]) {
      add(.heading(level), start..<(end + 1), words: words)
      return end + 1
    }
    add(item != nil || continues ? .item : .paragraph, start..<end, words: words)
    return end
  }

  /// Finds the end of a template call over several lines, none of them blank.
  private func endOfTemplateCall(from start: Int) -> Int? {
    guard starts("{%", lines[start]) || starts("{{", lines[start]), !closesCall(lines[start]) else { return nil }
    var end = start + 1
    // No call takes more than forty lines; without a bound, openings that never close would cost a scan each.
    while end < min(lines.count, start + 40), !lines[end].isBlank {
      if closesCall(lines[end]) {
        return text.utf8[lines[end].range].last == UInt8(ascii: "}") ? end + 1 : nil
      }
      end += 1
    }
    return nil
  }

  private func closesCall(_ line: TextLine) -> Bool {
    let bytes = text.utf8[line.range]
    return zip(bytes, bytes.dropFirst()).contains { byte, next in
      next == UInt8(ascii: "}") && (byte == UInt8(ascii: "}") || byte == UInt8(ascii: "%"))
    }
  }

  private mutating func takeFence(_ fence: (sign: UInt8, length: Int), at start: Int) -> Int {
    var end = start + 1
    while end < lines.count {
      let closing = LineMark.fence(text, lines[end])
      end += 1
      if let closing, closing.sign == fence.sign, closing.length >= fence.length { break }
    }
    add(.code, start..<end)
    return end
  }

  private mutating func takeIndentedCode(at start: Int) -> Int {
    var end = start + 1
    while end < lines.count, !lines[end].isBlank, lines[end].indent >= 4 { end += 1 }
    add(.code, start..<end)
    return end
  }

  private mutating func takeTable(at start: Int) -> Int {
    var end = start + 2
    while end < lines.count, text.utf8[lines[end].range].contains(UInt8(ascii: "|")) { end += 1 }
    add(.table, start..<end)
    return end
  }

  private mutating func takeComment(at start: Int) -> Int {
    var end = start
    while end < lines.count {
      end += 1
      if endsComment(lines[end - 1].range) { break }
    }
    add(.machinery, start..<end)
    return end
  }

  private func endsComment(_ range: Range<Int>) -> Bool {
    var dashes = 0
    for byte in text.utf8[range] {
      if byte == UInt8(ascii: ">"), dashes >= 2 { return true }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return false
  }

  /// Takes a block of HTML: up to a blank line, and a script or style sheet up to its end.
  private mutating func takeHTML(at start: Int) -> Int? {
    guard let tag = HTMLTag(text, lines[start].range), tag.isBlock else { return nil }
    var end = start + 1
    while end < lines.count, !lines[end].isBlank { end += 1 }
    let range = lines[start].range.lowerBound..<lines[end - 1].range.upperBound
    if let words = HTMLTag.words(text, range), !tag.isProgram {
      add(.paragraph, start..<end, words: words)
    } else {
      add(.machinery, start..<end)
    }
    return end
  }
}
