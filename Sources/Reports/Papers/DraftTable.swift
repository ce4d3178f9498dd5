import Prose

extension Document.Table {
  /// Reads the lines of a pipe table (GitHub Flavored Markdown 0.29, 4.10) with the marks that stand among their words; nil for a
  /// table of another form.
  init?(lines: [Phrase]) {
    guard lines.count > 1, Self.isRule(lines[1].plain) else { return nil }
    let rows = ([lines[0]] + lines[2...]).map(Self.cells)
    let count = rows.map(\.count).max() ?? 0
    let full = rows.map { $0 + Array(repeating: Phrase(), count: count - $0.count) }
    self.init(columns: full[0], rows: Array(full[1...]))
  }

  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "-|: ".contains($0) }
  }

  /// Parts a line at its bars; those at both ends and those behind a backslash part nothing.
  private static func cells(of line: Phrase) -> [Phrase] {
    var cells = [Phrase()]
    for run in line.runs {
      guard run.look == .plain else {
        cells[cells.count - 1] += Phrase(run)
        continue
      }
      var words = ""
      var isEscaped = false
      for character in run.text {
        if character == "|", !isEscaped {
          cells[cells.count - 1].add(words)
          cells.append(Phrase())
          words = ""
        } else {
          if character == "|" { words.removeLast() }
          words.append(character)
        }
        isEscaped = character == "\\" && !isEscaped
      }
      cells[cells.count - 1].add(words)
    }
    cells = cells.map(\.trimmed)
    if cells.count > 1, cells[0].isEmpty { cells.removeFirst() }
    if cells.count > 1, cells[cells.count - 1].isEmpty { cells.removeLast() }
    return cells
  }
}

extension Document.Code {
  /// Takes program text as it stands in a draft: between fences, or indented.
  init(_ block: Block, in text: Text) {
    let bytes = text.utf8[block.range]
    var start = bytes.startIndex
    while start > 0, " \t".utf8.contains(text.utf8[start - 1]) { start -= 1 }
    var lines = String(decoding: text.utf8[start..<bytes.endIndex], as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
    var language = ""
    let head = lines[0].drop { $0 == " " }
    if let sign = head.first, sign == "`" || sign == "~", head.prefix(while: { $0 == sign }).count >= 3 {
      language = String(head.drop { $0 == sign || $0 == " " })
      lines.removeFirst()
      if let last = lines.last?.filter({ $0 != " " }), last.count >= 3, last.allSatisfy({ $0 == sign }) {
        lines.removeLast()
      }
    }
    let margin = lines.filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    self.init(language: Phrase(language).plain, lines: lines.map { Phrase(String($0.dropFirst(margin))) })
  }
}
