/// The lines of a Markdown file without what its reader is not shown as text: code blocks, HTML and comments.
///
/// Rules as in CommonMark 0.31, 4.5 and 4.6, for the blocks that a checklist may have. Such a block ends with the item that it
/// stands in, whatever its own end is; where that could make a difference to an item, the file is refused.
struct ShownLines {
  /// What hides the lines at hand.
  private enum Hiding {
    /// A code block between fences of at least as many marks.
    case fence(Character, Int)
    /// A block of HTML, up to the line with its end.
    case block(end: String)
    /// A block of HTML, up to an empty line.
    case markup
    /// A comment that began within a line.
    case comment
  }

  private var hiding: (what: Hiding, since: Int, indent: Int)?

  /// Takes the next line.
  ///
  /// - Returns: what is shown of it: an empty line for one of a hidden block; nil for one within a comment that a paragraph goes
  ///   on behind.
  mutating func take(_ text: Substring, number: Int) throws(JSONError) -> String? {
    let line = ChecklistLine(String(text))
    if let hiding {
      // At the very left nothing stands in an item.
      if hiding.indent > 1, line.indent < hiding.indent, line.isLikeItem { throw Self.hidden(number) }
      switch hiding.what {
      case .fence(let mark, let count): try leave(mark, count, at: hiding.indent, in: line, number: number)
      case .block(let end): try leave(end, in: text, number: number)
      case .markup:
        guard !line.isLikeItem else { throw Self.hidden(number) }
        if line.words.isEmpty { self.hiding = nil }
      case .comment:
        guard !line.words.isEmpty, !line.isLikeItem else {
          throw JSONError("has a comment that does not end before the paragraph that it stands in", line: hiding.since)
        }
        guard let end = text.firstRange(of: "-->") else { return nil }
        self.hiding = nil
        return cut(text[end.upperBound...], number: number)
      }
      return ""
    }
    if let fence = Self.fence(in: line.words) {
      hiding = (fence, number, line.indent)
    } else if let end = Self.blockEnd(in: line.words) {
      hiding = (.block(end: end), number, line.indent)
      try leave(end, in: text, number: number)
    } else if line.isMarkup {
      hiding = (.markup, number, line.indent)
    } else {
      return cut(text, number: number)
    }
    return ""
  }

  /// Refuses a file that ends while something hides its lines.
  func finish() throws(JSONError) {
    guard let hiding else { return }
    switch hiding.what {
    case .fence: throw JSONError("has a code block that does not end, so all below it is code", line: hiding.since)
    case .block(let end): throw JSONError("has something hidden that does not end with “\(end)”", line: hiding.since)
    case .comment: throw JSONError("has a comment that does not end with “-->”", line: hiding.since)
    case .markup: return
    }
  }

  /// How the block of HTML ends that words begin with.
  private static func blockEnd(in words: String) -> String? {
    guard words.hasPrefix("<") else { return nil }
    let lowered = words.lowercased()
    return blocks.first { lowered.hasPrefix($0.start) }?.end
  }

  private static let blocks =
    [(start: "<!--", end: "-->")]
    + ["pre", "script", "style", "textarea"].map {
      (start: "<\($0)", end: "</\($0)>")
    }

  /// Ends a code block with a line of marks.
  private mutating func leave(
    _ mark: Character,
    _ count: Int,
    at indent: Int,
    in line: ChecklistLine,
    number: Int
  ) throws(JSONError) {
    guard line.words.count >= count, line.words.allSatisfy({ $0 == mark }) else { return }
    if indent < 2 {
      if line.indent < 4 { hiding = nil }
    } else if line.indent == indent {
      hiding = nil
    } else {
      throw JSONError("ends a code block in another column than it begins in", line: number)
    }
  }

  /// Ends a hidden block; what stands behind its end on the line is hidden too.
  private mutating func leave(_ end: String, in line: Substring, number: Int) throws(JSONError) {
    let lowered = line.lowercased()
    guard let found = lowered.firstRange(of: end) else { return }
    hiding = nil
    guard !ChecklistLine(String(lowered[found.upperBound...])).isLikeItem else { throw Self.hidden(number) }
  }

  /// Cuts comments out of a line; a mark within code is none.
  private mutating func cut(_ line: Substring, number: Int) -> String {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return String(line) }
    var shown = ""
    var isInCode = false
    var rest = line
    while let start = rest.firstRange(of: "<!--") {
      let before = rest[..<start.lowerBound]
      if !before.count(where: { $0 == "`" }).isMultiple(of: 2) { isInCode.toggle() }
      shown += before
      if isInCode {
        shown += rest[start]
        rest = rest[start.upperBound...]
      } else if let end = rest[start.upperBound...].firstRange(of: "-->") {
        rest = rest[end.upperBound...]
      } else {
        hiding = (.comment, number, 0)
        return shown
      }
    }
    return shown + rest
  }

  private static func fence(in words: String) -> Hiding? {
    guard let mark = words.first, mark == "`" || mark == "~" else { return nil }
    let count = words.prefix { $0 == mark }.count
    guard count >= 3, mark == "~" || !words.dropFirst(count).contains("`") else { return nil }
    return .fence(mark, count)
  }

  private static func hidden(_ line: Int) -> JSONError {
    JSONError("has an item inside of code, HTML or a comment, where it is none to its readers", line: line)
  }
}
