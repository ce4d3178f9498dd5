import Prose

/// What has been read of a checklist, line by line.
struct ChecklistReader {
  /// The item at hand.
  private struct Open {
    var words: String
    var why: String?
    /// The line it began on.
    let line: Int
    /// The column in which what belongs to it stands.
    let column: Int
    /// Whether its paragraph has ended, so that only what is indented still belongs to it.
    var isPaused = false
  }

  /// The title, once it was read.
  private(set) var title: String?
  /// What the list is for, once it was read.
  private(set) var scopes: [ChecklistScope]?
  /// The items so far.
  private(set) var items: [Checklist.Item] = []
  private var section: String?
  private var open: Open?
  /// The paragraph at hand, where it belongs to no point: a line below may make a heading of it.
  private var paragraph: String?
  /// Whether a paragraph of any kind goes on.
  private var isInParagraph = false
  /// The column in which what belongs to the last point stands.
  private var column: Int?
  private var lineOfWords: [PlainWords: Int] = [:]

  /// Takes the next line.
  mutating func take(_ text: String, number: Int) throws(JSONError) {
    let line = ChecklistLine(text)
    guard !line.words.isEmpty else { return rest() }
    guard isInParagraph || line.indent < (column ?? 0) + 4 else {
      guard !line.isLikeItem else {
        throw JSONError("has an item that stands so far to the right that it is code", line: number)
      }
      return
    }
    if let paragraph, let depth = line.underline {
      take(heading: paragraph, depth: depth)
    } else if line.isRule {
      try close()
    } else if let heading = line.heading {
      try close()
      guard !ChecklistLine(heading.words).isLikeItem else { throw Self.misplaced(line, number) }
      take(heading: heading.words, depth: heading.depth)
    } else if let point = line.point {
      try take(point.rest, in: line, column: point.column, number: number)
    } else if line.isLikeItem {
      throw Self.misplaced(line, number)
    } else if line.words.hasPrefix(">") || line.words.hasPrefix("|") {
      if let item = open, line.indent >= item.column { rest() } else { try close() }
    } else if line.label?.name == "applies to" {
      try close()
      guard scopes == nil else { throw JSONError("says twice what it applies to", line: number) }
      scopes = try ChecklistScope.read(line.label?.rest ?? "", line: number)
    } else if line.isLikeScopes {
      throw Self.noScopes(line, number)
    } else {
      try take(words: line, number: number)
    }
  }

  /// Ends the last item.
  consuming func finish() throws(JSONError) -> ChecklistReader {
    try close()
    return self
  }

  /// Takes a point of a list: an item, or a point for people.
  private mutating func take(_ rest: String, in line: ChecklistLine, column: Int, number: Int) throws(JSONError) {
    switch ChecklistLine.box(in: rest) {
    case .item(let words):
      try close()
      guard !words.isEmpty else { throw JSONError("has an item without words", line: number) }
      open = Open(words: words, line: number, column: column)
    case .broken: throw Self.misplaced(line, number)
    case .none:
      let point = ChecklistLine(rest)
      guard point.label?.name != "applies to", !point.isLikeScopes else { throw Self.noScopes(line, number) }
      // A point below an item is part of it, as a paragraph is; one beside it is no item, and none of its words.
      if let item = open, line.indent >= item.column { return add(line.words) }
      try close()
    }
    (self.column, isInParagraph) = (column, true)
  }

  /// Takes a line of a paragraph.
  private mutating func take(words line: ChecklistLine, number: Int) throws(JSONError) {
    if let item = open, item.isPaused, line.indent < item.column { try close() }
    if let column, !isInParagraph, line.indent < column { self.column = nil }
    let why = line.label.flatMap { $0.name == "why" ? $0.rest : nil }
    if let item = open {
      guard let why else { return add(line.words) }
      guard item.why == nil else { throw JSONError("gives a second “Why:” for one item", line: number) }
      open?.why = why
      open?.isPaused = false
    } else if why != nil {
      throw JSONError("has a “Why:” that stands below no item", line: number)
    } else if column == nil {
      if paragraph == nil { paragraph = line.words } else { paragraph? += " \(line.words)" }
    }
    isInParagraph = true
  }

  /// Adds words to the item at hand.
  private mutating func add(_ words: String) {
    if open?.why == nil { open?.words += " \(words)" } else { open?.why? += " \(words)" }
    open?.isPaused = false
    isInParagraph = true
  }

  private mutating func take(heading: String, depth: Int) {
    (paragraph, isInParagraph) = (nil, false)
    if depth == 1, title == nil, items.isEmpty { title = heading } else { section = heading }
  }

  /// Ends a paragraph, but not yet what it belongs to.
  private mutating func rest() {
    open?.isPaused = true
    (paragraph, isInParagraph) = (nil, false)
  }

  /// Ends everything that is open.
  private mutating func close() throws(JSONError) {
    (paragraph, isInParagraph, column) = (nil, false, nil)
    guard let item = open else { return }
    open = nil
    // A tick names an item by its words, so no two may share them.
    if let first = lineOfWords.updateValue(item.line, forKey: PlainWords(item.words)) {
      throw JSONError("has the item of line \(first) again", line: item.line)
    }
    items.append(Checklist.Item(number: items.count + 1, words: item.words, why: item.why, section: section))
  }

  private static func misplaced(_ line: ChecklistLine, _ number: Int) -> JSONError {
    JSONError("has an item that does not begin with “- [ ] ”: “\(Visible.line(line.words))”", line: number)
  }

  private static func noScopes(_ line: ChecklistLine, _ number: Int) -> JSONError {
    JSONError(
      "seems to say what it applies to, but not in a line that begins with “Applies to:”: “\(Visible.line(line.words))”",
      line: number
    )
  }
}
