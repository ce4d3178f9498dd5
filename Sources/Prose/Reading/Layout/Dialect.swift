/// How a text marks its structure.
enum Dialect: Sendable {
  /// Markdown, with or without front matter.
  case markdown
  /// Plain text: layout is all there is.
  case plain

  /// Tells the dialect by signs that plain text does not have: front matter, `# headings`, `](links)`, fences, setext rules
  /// of equals signs, and bold words.
  ///
  /// - Complexity: O(*n*).
  init(_ text: Text, _ lines: [TextLine]) {
    if FrontMatter.lineCount(text, lines) != nil || Self.hasLineMarkup(text, lines) || Self.hasInlineMarkup(text) {
      self = .markdown
    } else {
      self = .plain
    }
  }

  private static func hasLineMarkup(_ text: Text, _ lines: [TextLine]) -> Bool {
    lines.contains { line in
      guard let first = text.utf8[line.range].first else { return false }
      switch first {
      case UInt8(ascii: "#"): return LineMark.heading(text, line) != nil
      case UInt8(ascii: "`"), UInt8(ascii: "~"): return LineMark.fence(text, line) != nil
      case UInt8(ascii: "="): return line.range.count >= 3 && LineMark.underline(text, line) == 1
      default: return false
      }
    }
  }

  private static func hasInlineMarkup(_ text: Text) -> Bool {
    var bold = 0
    for (byte, next) in zip(text.utf8, text.utf8.dropFirst()) {
      if byte == UInt8(ascii: "]"), next == UInt8(ascii: "(") { return true }
      if byte == UInt8(ascii: "*"), next == UInt8(ascii: "*") { bold += 1 }
    }
    // A row of asterisks is a rule of plain text; bold words come in pairs of two.
    return bold >= 2 && bold % 2 == 0
  }
}
