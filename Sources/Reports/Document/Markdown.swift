/// Markdown as forges show it (GitHub Flavored Markdown 0.29), in which nothing that a draft holds is markup.
enum Markdown {
  /// Escapes words for the middle of a line or of a table's cell.
  ///
  /// CommonMark 6.1: a backslash before ASCII punctuation makes it text. `<` and `&` become entities, for some forges look
  /// for HTML before they look for backslashes.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "#", "|", "~", "$", "!": out += "\\\(character)"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      default: out.append(character)
      }
    }
    return out
  }

  /// Escapes words for the beginning of a line, where `-`, `+`, `=` and `1.` would begin a list or underline a heading.
  static func escapedStart(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped[digits.endIndex...]
    if let mark = rest.first, digits.isEmpty ? "-+=".contains(mark) : ".)".contains(mark) {
      return "\(digits)\\\(rest)"
    }
    return escaped
  }

  /// Writes code, between more backticks than it holds in a row.
  static func code(_ text: String) -> String {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(text)\(fence)" : "\(fence) \(text) \(fence)"
  }

  /// Writes a phrase on one line.
  static func line(_ phrase: Phrase, isStart: Bool = false) -> String {
    var out = ""
    for run in phrase.runs {
      if let note = run.look.note {
        out += "[^\(note)]"
        continue
      }
      let isFirst = isStart && out.isEmpty
      let (front, core, back) = parted(run.text)
      guard !core.isEmpty else {
        out += run.text
        continue
      }
      var words = run.look.isCode ? code(core) : isFirst ? escapedStart(core) : escaped(core)
      switch run.look.edit {
      case .deleted: words = "<del>\(words)</del>"
      case .inserted: words = "<ins>\(words)</ins>"
      case nil: break
      }
      if run.look.isBold { words = "**\(words)**" }
      if run.look.isItalic { words = "*\(words)*" }
      out += front + words + back
    }
    return out
  }

  /// Parts the spaces at both ends from the words: emphasis must touch its words.
  private static func parted(_ text: String) -> (front: String, core: String, back: String) {
    let front = text.prefix { $0 == " " }
    let rest = text[front.endIndex...]
    guard let last = rest.lastIndex(where: { $0 != " " }) else { return (String(front), "", "") }
    let end = rest.index(after: last)
    return (String(front), String(rest[..<end]), String(rest[end...]))
  }
}
