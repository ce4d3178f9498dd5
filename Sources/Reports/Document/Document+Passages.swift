import Prose

extension Document {
  /// A stretch of an article inside of a report.
  struct Passage: Sendable {
    /// The part of the article.
    let part: Part
    /// The words; several lines where line breaks mean something.
    let lines: [Phrase]
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

/// Passages and notes in each form.
extension Document.Passage {
  /// Writes it for a terminal; what is not running text has its name before it.
  func write(on canvas: inout Canvas) {
    let label = part.label.map { Phrase("\($0)  ", .faint) } ?? Phrase()
    switch part {
    case .headline, .subhead: for line in lines { canvas.add(line.restyled { $0.isBold = true }) }
    case .blockQuote, .pullQuote:
      for line in lines { canvas.add(line, lead: Phrase("  │ ", .faint), rest: Phrase("  │ ", .faint)) }
    case .listItem: for line in lines { canvas.add(line, lead: Phrase("- ", .faint)) }
    default: for (index, line) in lines.enumerated() { canvas.add(index == 0 ? label + line : line) }
    }
  }

  /// Its lines as Markdown.
  var markdown: [String] {
    let lines = lines.map { Markdown.line($0, isStart: true) }
    switch part {
    case .headline, .subhead: return lines.map { "### \($0)" }
    case .blockQuote, .pullQuote: return lines.map { "> \($0)" }
    case .listItem: return lines.map { "- \($0)" }
    default:
      guard let label = part.label else { return [lines.joined(separator: "\\\n")] }
      return ["*\(Markdown.escaped(label)):* " + lines.joined(separator: "\\\n")]
    }
  }

  /// It as elements of a page.
  var html: String {
    let words = lines.map(HTML.inline).joined(separator: "<br>\n")
    switch part {
    case .headline, .subhead: return "<h3 dir=\"auto\">\(words)</h3>"
    case .blockQuote, .pullQuote: return "<blockquote dir=\"auto\"><p>\(words)</p></blockquote>"
    case .listItem: return "<ul><li dir=\"auto\">\(words)</li></ul>"
    default:
      let label = part.label.map { "<span class=\"part\">\(HTML.escaped($0))</span> " } ?? ""
      return "<p class=\"\(part == .body ? "text" : "beside")\" dir=\"auto\">\(label)\(words)</p>"
    }
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

  /// Their lines as the footnotes of forges and of pandoc.
  var markdown: [String] { map { "[^\($0.id)]: \(Markdown.line($0.words, isStart: true))" } }

  /// They as a list that each mark leads to, and that leads back.
  var html: String {
    let items = map { note in
      "<li id=\"note-\(note.id)\" value=\"\(note.number)\" dir=\"auto\">\(HTML.inline(note.words)) <a href=\"#mark-\(note.id)\" aria-label=\"back\">↩</a></li>"
    }
    return "<ol class=\"notes\">\n\(items.joined(separator: "\n"))\n</ol>"
  }
}
