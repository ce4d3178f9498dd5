import Prose

extension Checklist {
  /// Reads a Markdown task list.
  ///
  /// The title is a heading of the first level, the line `Applies to:` says what the list is for (without it, the draft as a whole), `- [ ]` begins an item, and
  /// `Why:` below it gives the reason. Headings of other levels part the items; any other paragraph is for people and is passed
  /// over. A line that goes on below an item belongs to it.
  ///
  /// - Throws: `JSONError` with the line, for what is no such list.
  package init(name: String, file bytes: [UInt8]) throws(JSONError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONError("is not UTF-8")
    }
    var reader = ChecklistReader()
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() { try reader.take(String(line), number: index + 1) }
    try self.init(name: name, reader.finish())
  }

  private init(name: String, _ reader: ChecklistReader) throws(JSONError) {
    self.name = name
    title = reader.title ?? name
    scopes = reader.scopes ?? [.draft]
    guard !reader.items.isEmpty else { throw JSONError("holds no item: a line that begins with “- [ ] ”") }
    items = reader.items
  }

  fileprivate static var scopeWords: String { ChecklistScope.words.joined(separator: ", ") }
}

/// What has been read of a checklist, line by line.
private struct ChecklistReader {
  private(set) var title: String?
  private(set) var scopes: [ChecklistScope]?
  private(set) var items: [Checklist.Item] = []
  private var section: String?
  /// The words of the item at hand, and the line it began on.
  private var open: (words: String, why: String?, line: Int)?
  private var lineOfWords: [PlainWords: Int] = [:]

  mutating func take(_ line: String, number: Int) throws(JSONError) {
    let words = Wording.folded(line)
    if let item = Self.item(in: words) {
      try close()
      guard !item.isEmpty else { throw JSONError("has an item without words", line: number) }
      open = (item, nil, number)
    } else if words.hasPrefix("#") {
      try close()
      let depth = words.prefix { $0 == "#" }.count
      let heading = Wording.folded(String(words.dropFirst(depth)))
      if depth == 1, title == nil, items.isEmpty { title = heading } else { section = heading }
    } else if Self.rest(of: words, after: "Applies to:") != nil {
      try close()
      try takeScopes(words, line: number)
    } else if Self.isBrokenItem(words) {
      throw JSONError("has an item that does not begin with “- [ ] ”: “\(Visible.line(words))”", line: number)
    } else if words.isEmpty {
      try close()
    } else if var item = open {
      if let why = Self.rest(of: words, after: "Why:") {
        guard item.why == nil else { throw JSONError("gives a second “Why:” for one item", line: number) }
        item.why = why
      } else if let why = item.why {
        item.why = "\(why) \(words)"
      } else {
        item.words += " \(words)"
      }
      open = item
    } else if Self.rest(of: words, after: "Why:") != nil {
      throw JSONError("has a “Why:” that stands below no item", line: number)
    }
  }

  /// Ends the last item.
  consuming func finish() throws(JSONError) -> ChecklistReader {
    try close()
    return self
  }

  private mutating func close() throws(JSONError) {
    guard let item = open else { return }
    open = nil
    // A tick names an item by its words, so no two may share them.
    if let first = lineOfWords.updateValue(item.line, forKey: PlainWords(item.words)) {
      throw JSONError("has the item of line \(first) again", line: item.line)
    }
    items.append(
      Checklist.Item(number: items.count + 1, words: item.words, why: item.why, section: section)
    )
  }

  private mutating func takeScopes(_ words: String, line: Int) throws(JSONError) {
    guard scopes == nil else { throw JSONError("says twice what it applies to", line: line) }
    var found: [ChecklistScope] = []
    for word in (Self.rest(of: words, after: "Applies to:") ?? "").split(separator: ",") {
      let word = Wording.folded(String(word))
      guard let scope = ChecklistScope(word: word) else {
        throw JSONError(
          "applies to “\(Visible.line(word))”, which stet does not know; it knows \(Checklist.scopeWords)",
          line: line
        )
      }
      if !found.contains(scope) { found.append(scope) }
    }
    guard !found.isEmpty else {
      throw JSONError("applies to nothing; it may apply to \(Checklist.scopeWords)", line: line)
    }
    scopes = found
  }

  /// The words of an item, ticked in the file or not: who has done it is kept elsewhere.
  private static func item(in words: String) -> String? {
    for bullet in ["- ", "* ", "+ "] where words.hasPrefix(bullet) {
      let box = words.dropFirst(2).prefix(3)
      guard box == "[ ]" || box == "[x]" || box == "[X]" else { return nil }
      let rest = words.dropFirst(5)
      return rest.isEmpty ? "" : rest.hasPrefix(" ") ? String(rest.dropFirst()) : nil
    }
    return nil
  }

  private static func isBrokenItem(_ words: String) -> Bool {
    ["-[", "- [", "* [", "+ [", "*[", "+[", "[ ]", "[x]"].contains { words.hasPrefix($0) } && !words.contains("](")
  }

  private static func rest(of words: String, after label: String) -> String? {
    guard words.lowercased().hasPrefix(label.lowercased()) else { return nil }
    return Wording.folded(String(words.dropFirst(label.count)))
  }
}
