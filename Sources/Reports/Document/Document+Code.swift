extension Document {
  /// Program text of an article.
  struct Code: Sendable {
    /// What the draft says of it: its language, mostly.
    let language: String
    /// Its lines.
    let lines: [Phrase]
  }
}

extension Document.Code {
  /// Writes it for a terminal, behind a rule.
  func write(on canvas: inout Canvas) {
    for line in lines {
      let words = line.plain
      let margin = words.prefix { $0 == " " }
      let lead = Phrase(words.isEmpty ? "  ┊" : "  ┊ ", .faint)
      canvas.add(
        Phrase(String(margin), isSolid: true) + Phrase(String(words.dropFirst(margin.count))),
        lead: lead,
        rest: lead
      )
    }
  }

  /// It as elements of a page.
  var html: String {
    "<pre><code>\(lines.map { HTML.escaped($0.plain) }.joined(separator: "\n"))</code></pre>"
  }
}
