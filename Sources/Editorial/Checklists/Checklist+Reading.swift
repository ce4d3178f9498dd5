extension Checklist {
  /// Reads a Markdown task list, as a reader of Markdown sees it.
  ///
  /// The title is a heading of the first level, the line `Applies to:` says what the list is for (without it, the draft as a
  /// whole), `- [ ]` or `1. [ ]` begins an item, and `Why:` below it gives the reason. Headings of other levels part the items.
  /// A line that goes on below an item belongs to it. Other paragraphs, points without a box, quotations, code and comments are
  /// for people and are passed over; what looks like an item and is none, or as if it said what the list is for, is an error,
  /// for nobody would miss it.
  ///
  /// - Throws: `JSONError` with the line, for what is no such list.
  package init(name: String, file bytes: [UInt8]) throws(JSONError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONError("is not UTF-8")
    }
    var shown = ShownLines()
    var reader = ChecklistReader()
    for (index, line) in Self.lines(of: text).enumerated() {
      guard let line = try shown.take(line, number: index + 1) else { continue }
      try reader.take(line, number: index + 1)
    }
    try shown.finish()
    try self.init(name: name, reader.finish())
  }

  /// The lines of a text without their ends: LF, CRLF or CR.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text.utf8[...]
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(Substring(rest[..<end]))
      let isCarriageReturn = rest[end] == 0x0D
      rest = rest[rest.index(after: end)...]
      if isCarriageReturn, rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return lines + [Substring(rest)]
  }

  private init(name: String, _ reader: ChecklistReader) throws(JSONError) {
    self.name = name
    title = reader.title ?? name
    scopes = reader.scopes ?? [.draft]
    guard !reader.items.isEmpty else { throw JSONError("holds no item: a line that begins with “- [ ] ”") }
    items = reader.items
  }
}
