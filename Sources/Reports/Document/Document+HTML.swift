extension Document {
  /// Sets the report as one page that needs nothing beside it: no script, no font, no picture, no address that is fetched.
  ///
  /// The language is that of the report's own words, as BCP 47 has it.
  func html(language: String = "en") -> String {
    let name = HTML.escaped(Phrase(title).plain)
    var out = """
      <!DOCTYPE html>
      <html lang="\(HTML.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(name)</title>
      <style>
      \(StyleSheet.css)
      </style>
      </head>
      <body>
      <header>
      <h1 dir="auto">\(name)</h1>
      \(html(facts))
      </header>
      <main>

      """
    for section in sections {
      out += "<section>\n<h2>\(HTML.escaped(section.heading))</h2>\n"
      out += section.pieces.map { "\(html($0))\n" }.joined()
      out += "</section>\n"
    }
    return out + "</main>\n</body>\n</html>\n"
  }

  private func html(_ piece: Piece) -> String {
    switch piece {
    case .paragraph(let phrase): "<p>\(HTML.inline(phrase))</p>"
    case .facts(let facts): html(facts)
    case .entries(let entries): "<ul class=\"entries\">\n\(entries.map(html).joined(separator: "\n"))\n</ul>"
    case .remarks(let entries, _):
      "<ul class=\"entries remarks\">\n\(entries.map(html).joined(separator: "\n"))\n</ul>"
    case .table(let table): html(table)
    case .passage(let passage): passage.html
    case .code(let code): code.html
    case .notes(let notes): notes.html
    }
  }

  private func html(_ facts: [Fact]) -> String {
    let rows = facts.map {
      "<div><dt>\(HTML.escaped($0.label))</dt><dd dir=\"auto\">\(HTML.inline($0.value))</dd></div>"
    }
    return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  private func html(_ entry: Entry) -> String {
    var out = "<li class=\"\(entry.tone.rawValue)\"><p class=\"words\" dir=\"auto\">\(HTML.inline(entry.words))</p>"
    if !entry.line.isEmpty { out += "<p class=\"line\">\(HTML.inline(entry.line))</p>" }
    return out + (entry.facts.isEmpty ? "" : html(entry.facts)) + "</li>"
  }

  private func html(_ table: Table) -> String {
    let head = table.columns.map { "<th scope=\"col\" dir=\"auto\">\(HTML.inline($0))</th>" }.joined()
    let rows = table.rows.map { row in "<tr>\(row.map(Self.html).joined())</tr>" }
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>\n</table>"
  }

  /// A cell; one whose words may not be parted stays on one line.
  private static func html(_ cell: Phrase) -> String {
    let isSolid = !cell.isEmpty && cell.runs.allSatisfy(\.isSolid)
    return "<td\(isSolid ? " class=\"solid\"" : "") dir=\"auto\">\(HTML.inline(cell))</td>"
  }
}
