extension PassageScanner {
  /// Finds the end of a template call over several lines, none of them blank.
  func endOfTemplateCall(from start: Int) -> Int? {
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

  mutating func takeFence(_ fence: (sign: UInt8, length: Int), at start: Int) -> Int {
    var end = start + 1
    while end < lines.count {
      let line = lines[end].range
      end += 1
      // A closing fence holds nothing but its sign.
      if line.count >= fence.length, text.utf8[line].allSatisfy({ $0 == fence.sign }) { break }
    }
    add(.code, start..<end)
    return end
  }

  mutating func takeIndentedCode(at start: Int) -> Int {
    let column = (itemColumns.last ?? 0) + 4
    var end = start + 1
    var next = end
    // Blank lines belong to the code when more of it follows.
    while next < lines.count, lines[next].isBlank || lines[next].indent >= column {
      next += 1
      if !lines[next - 1].isBlank { end = next }
    }
    add(.code, start..<end)
    return end
  }

  /// Takes a footnote or a further paragraph of one.
  mutating func takeFootnote(_ words: Range<Int>, at start: Int) -> Int {
    let end = endOfParagraph(from: start, isOutside: true)
    let words = words.lowerBound..<lines[end - 1].range.upperBound
    add(words.isEmpty ? .machinery : .footnote, start..<end, words: words)
    return end
  }

  mutating func takeTable(at start: Int) -> Int {
    var end = start + 2
    let column = (itemColumns.last ?? 0) + 4
    while end < lines.count, !lines[end].isBlank, lines[end].indent < column, !interrupts(lines[end], isOutside: true) {
      end += 1
    }
    add(.table, start..<end)
    return end
  }

  /// Takes a comment; words behind it on its last line are a paragraph.
  mutating func takeComment(at start: Int) -> Int {
    var end = start
    var close: Int?
    while end < lines.count, close == nil {
      close = commentEnd(lines[end].range)
      end += 1
    }
    let rest = text.trimmed((close ?? lines[end - 1].range.upperBound)..<lines[end - 1].range.upperBound)
    guard LineMark.hasWord(text, rest) else {
      add(.machinery, start..<end)
      return end
    }
    add(.machinery, lines[start].range.lowerBound..<rest.lowerBound, nil, touches(start))
    add(.paragraph, rest, rest, true)
    return end
  }

  private func commentEnd(_ range: Range<Int>) -> Int? {
    var dashes = 0
    for offset in range {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: ">"), dashes >= 2 { return offset + 1 }
      dashes = byte == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return nil
  }

  /// Takes a block of HTML: up to a blank line, and a program or preformatted text up to the end of its element.
  mutating func takeHTML(at start: Int) -> Int? {
    guard let tag = HTMLTag(text, lines[start].range), tag.isBlock else { return nil }
    var end = start + 1
    if tag.isRaw, tag.isOpening, let close = rawEnds.last(of: tag), close > lines[start].range.lowerBound {
      end = start
      var isClosed = false
      while end < lines.count, !isClosed {
        isClosed = rawEnds.contains(tag, in: lines[end].range)
        end += 1
      }
    } else {
      while end < lines.count, !lines[end].isBlank { end += 1 }
    }
    let range = lines[start].range.lowerBound..<lines[end - 1].range.upperBound
    if tag.isRaw, tag.isOpening {
      add(tag.isProgram ? .machinery : .code, start..<end)
      return end
    }
    let pieces = HTMLPieces(text, range).pieces
    if pieces.isEmpty { add(.machinery, start..<end) }
    for (index, piece) in pieces.enumerated() {
      let behind = index + 1 < pieces.count ? pieces[index + 1].start : range.upperBound
      add(piece.kind, piece.start..<behind, piece.words, index == 0 && touches(start))
    }
    return end
  }
}
