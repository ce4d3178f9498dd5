/// HTML in which nothing that a draft holds is markup.
enum HTML {
  /// Escapes words for an element's content or for an attribute in double quotes (HTML Standard, 13.3).
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Writes a phrase with an element for each look that means something.
  static func inline(_ phrase: Phrase) -> String { phrase.runs.map(inline).joined() }

  private static func inline(_ run: Phrase.Run) -> String {
    if let note = run.look.note {
      let number = run.text.filter(\.isNumber)
      return "<sup><a href=\"#note-\(note)\" id=\"mark-\(note)\">\(number)</a></sup>"
    }
    var words = escaped(run.text)
    switch run.look.edit {
    case .deleted: return "<del>\(words)</del>"
    case .inserted: return "<ins>\(words)</ins>"
    case nil: break
    }
    if run.look.isCode { words = "<code>\(words)</code>" }
    if run.look.isItalic { words = "<em>\(words)</em>" }
    if run.look.isBold { words = "<strong>\(words)</strong>" }
    if run.look.isIsolated { words = "<bdi>\(words)</bdi>" }
    return run.look.tone == .plain ? words : "<span class=\"\(run.look.tone.rawValue)\">\(words)</span>"
  }
}
