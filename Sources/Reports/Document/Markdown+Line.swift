extension Markdown {
  /// Writes a phrase with the marks of its looks.
  ///
  /// - Parameters:
  ///   - isStart: whether it begins a line.
  ///   - dialect: who reads it.
  static func line(_ phrase: Phrase, isStart: Bool = false, for dialect: Dialect = .forge) -> String {
    let runs = merged(phrase.runs)
    var out = ""
    for (index, run) in runs.enumerated() {
      if let note = run.look.note {
        out += "[^\(note)]"
        continue
      }
      let next = index + 1 < runs.count ? first(of: runs[index + 1]) : nil
      // Where a style sheet cannot part what went from what came, a thin space does.
      let isReplacing = index > 0 && run.look.edit == .inserted && runs[index - 1].look.edit == .deleted
      if isReplacing, dialect == .wordProcessor, out.last?.isWhitespace == false { out += "\u{2009}" }
      out += words(run, isStart: isStart && out.isEmpty, after: out.last, before: next, dialect)
    }
    return out
  }

  /// Makes one run of neighbours that Markdown sets alike: it has no colours.
  private static func merged(_ runs: [Phrase.Run]) -> [(text: String, look: Look)] {
    var merged: [(text: String, look: Look)] = []
    for run in runs {
      var look = run.look
      (look.tone, look.isUnderlined, look.isIsolated) = (.plain, false, false)
      if let last = merged.last, last.look == look, look.note == nil {
        merged[merged.count - 1].text += run.text
      } else {
        merged.append((run.text, look))
      }
    }
    return merged
  }

  /// The sign that a run begins with once it is written.
  private static func first(of run: (text: String, look: Look)) -> Character? {
    if run.look.note != nil { return "[" }
    guard let first = run.text.first, first != " " else { return run.text.first }
    let isMarked = run.look.edit != nil || run.look.isCode || run.look.isBold || run.look.isItalic
    return isMarked ? "*" : first
  }

  private static func words(
    _ run: (text: String, look: Look),
    isStart: Bool,
    after: Character?,
    before: Character?,
    _ dialect: Dialect
  ) -> String {
    var edges = EmphasisEdges(run.text)
    // Four spaces at the start of a line would make code of it.
    if isStart { edges.front = "" }
    guard !edges.core.isEmpty else { return edges.front }
    let mark = "\(run.look.isItalic ? "*" : "")\(run.look.isBold ? "**" : "")"
    let isBare = run.look.edit == nil && !run.look.isCode
    let isMarked = mark.isEmpty || !isBare || edges.touch(after: after, before: before)
    let isFirst = isStart && edges.front.isEmpty
    var words = run.look.isCode ? code(edges.core) : isFirst ? escapedStart(edges.core) : escaped(edges.core)
    if let edit = run.look.edit { words = edited(words, edges.core, edit, dialect) }
    if isMarked, !mark.isEmpty, !edges.core.isEmpty { words = mark + words + String(mark.reversed()) }
    let front = isStart ? escapedStart(edges.front) : escaped(edges.front)
    return front + words + escaped(edges.back)
  }

  /// Marks words as gone or new: as HTML for forges; for word processors, which drop HTML, in what pandoc makes of strokes and
  /// underlines of.
  private static func edited(_ words: String, _ plain: String, _ edit: Look.Edit, _ dialect: Dialect) -> String {
    switch (edit, dialect) {
    case (.deleted, .forge): return "<del>\(words)</del>"
    case (.inserted, .forge): return "<ins>\(words)</ins>"
    // Inside of the brackets the tildes strike out whatever stands next to them.
    case (.deleted, .wordProcessor): return "[~~\(words)~~]{.deleted}"
    case (.inserted, .wordProcessor):
      let run =
        "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">\(HTML.escaped(plain))</w:t></w:r>"
      return "\(code(run)){=openxml}"
    }
  }
}
