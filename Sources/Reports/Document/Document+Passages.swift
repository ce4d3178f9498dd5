import Prose

extension Document {
  /// A stretch of an article inside of a report.
  struct Passage: Sendable {
    /// The part of the article.
    let part: Part
    /// The words; several lines where line breaks mean something.
    let lines: [Phrase]
    /// What is said before the words of what is not running text.
    let label: String?
    /// How it stands in a list; nil for what is in none.
    let item: Item?
  }

  /// How an item stands in the list that it is of.
  struct Item: Sendable, Hashable {
    /// Its number; nil for a bullet.
    let number: Int?
    /// Whether it goes on with the item above, in a paragraph of its own.
    let isContinued: Bool
    /// How many items it stands inside of.
    let depth: Int
    /// The column that it starts at in Markdown, from 0.
    let indent: Int

    /// The column that what belongs to it starts at in Markdown.
    var inside: Int { indent + (isContinued ? 0 : number.map { "\($0). ".utf8.count } ?? 2) }
  }

  /// What is said at the foot of a report about the words that carry its mark.
  struct Note: Sendable {
    /// What the mark names it by: letters and digits.
    let id: String
    /// Its number.
    let number: Int
    /// What is said.
    let words: Phrase
  }
}

extension Phrase {
  /// The mark of a note: a small number that leads to it.
  static func mark(of id: String, _ number: Int) -> Phrase {
    Phrase("[\(number)]", Look(tone: .faint, note: id), isSolid: true)
  }
}

/// Passages and notes in each form but Markdown.
extension Document.Passage {
  /// Writes it for a terminal; what is not running text has its name before it.
  func write(on canvas: inout Canvas) {
    let label = label.map { Phrase("\($0)  ", .faint) } ?? Phrase()
    switch part {
    case .headline, .subhead: for line in lines { canvas.add(line.restyled { $0.isBold = true }) }
    case .blockQuote, .pullQuote:
      for line in lines { canvas.add(line, lead: Phrase("  │ ", .faint), rest: Phrase("  │ ", .faint)) }
    case .listItem:
      let mark = item?.isContinued == true ? "  " : item?.number.map { "\($0). " } ?? "- "
      let lead = String(repeating: " ", count: 2 * (item?.depth ?? 0)) + mark
      for line in lines { canvas.add(line, lead: Phrase(lead, .faint)) }
    default: for (index, line) in lines.enumerated() { canvas.add(index == 0 ? label + line : line) }
    }
  }

  /// It as elements of a page.
  var html: String {
    let words = lines.map(HTML.inline).joined(separator: "<br>\n")
    switch part {
    case .headline, .subhead: return "<h3 dir=\"auto\">\(words)</h3>"
    case .blockQuote, .pullQuote: return "<blockquote dir=\"auto\"><p>\(words)</p></blockquote>"
    case .listItem: return listHTML(words)
    default:
      let label = label.map { "<bdi class=\"part\">\(HTML.escaped($0))</bdi> " } ?? ""
      return "<p class=\"\(part == .body ? "text" : "beside")\" dir=\"auto\">\(label)\(words)</p>"
    }
  }

  /// An item as a list of its own, at its depth; what is said of its claims stands between it and the next.
  private func listHTML(_ words: String) -> String {
    let depth = "depth-\(min(item?.depth ?? 0, 4))"
    if item?.isContinued == true { return "<p class=\"text item \(depth)\" dir=\"auto\">\(words)</p>" }
    guard let number = item?.number else { return "<ul class=\"\(depth)\"><li dir=\"auto\">\(words)</li></ul>" }
    return "<ol class=\"\(depth)\"><li value=\"\(number)\" dir=\"auto\">\(words)</li></ol>"
  }
}

extension [Document.Note] {
  /// Writes them for a terminal.
  func write(on canvas: inout Canvas) {
    let digits = String(last?.number ?? 0).utf8.count
    for note in self {
      let fill = String(repeating: " ", count: digits - String(note.number).utf8.count + 1)
      canvas.add(note.words, lead: Phrase("[\(note.number)]\(fill)", .faint))
    }
  }

  /// They as a list that each mark leads to, and that leads back.
  var html: String {
    let items = map { note in
      "<li id=\"note-\(note.id)\" value=\"\(note.number)\" dir=\"auto\">\(HTML.inline(note.words)) <a href=\"#mark-\(note.id)\" aria-label=\"back\">↩</a></li>"
    }
    return "<ol class=\"notes\">\n\(items.joined(separator: "\n"))\n</ol>"
  }
}
