/// The YAML between two `---` lines at the top of a Markdown file, as far as an article needs it.
///
/// Reads plain, quoted and folded-on-one-line scalars and lists of them at the top level; anchors, multi-line scalars and
/// nested maps are left alone, which hides a value but never invents one.
struct FrontMatter: Sendable {
  /// The values of each key at the top level, in order.
  private var values: [String: [String]] = [:]

  /// The number of lines the front matter takes, blank lines before it included, or nil when a text has none.
  ///
  /// - Complexity: O(*n*).
  static func lineCount(_ text: Text, _ lines: [TextLine]) -> Int? {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), isFence(text, lines[first]) else { return nil }
    var hasKey = false
    for index in (first + 1)..<max(first + 1, lines.count) {
      let line = lines[index]
      if isFence(text, line) || text.utf8[line.range].elementsEqual("...".utf8) { return hasKey ? index + 1 : nil }
      if text.utf8[line.range].contains(UInt8(ascii: ":")) { hasKey = true }
    }
    return nil
  }

  /// Reads the lines of a front matter block.
  init(_ block: Substring) {
    var key = ""
    for line in block.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }) {
      let trimmed = Self.trim(line)
      if trimmed.hasPrefix("- ") {
        values[key, default: []] += Self.scalars(trimmed.dropFirst(2))
      } else if line.first != " ", line.first != "\t", let colon = line.firstIndex(of: ":") {
        key = Self.trim(line[..<colon]).lowercased()
        values[key] = Self.scalars(line[line.index(after: colon)...])
      }
    }
  }

  /// The values of the first of some keys that has any.
  func values(of keys: String...) -> [String] {
    for key in keys {
      if let found = values[key], !found.isEmpty { return found }
    }
    return []
  }

  private static func scalars(_ value: Substring) -> [String] {
    let trimmed = trim(value)
    if trimmed.hasPrefix("["), trimmed.hasSuffix("]") {
      return trimmed.dropFirst().dropLast().split(separator: ",").flatMap { scalars($0) }
    }
    var scalar = trimmed
    if let quote = scalar.first, quote == "\"" || quote == "'", scalar.count >= 2, scalar.last == quote {
      scalar = scalar.dropFirst().dropLast()
    }
    return scalar.isEmpty || scalar == "|" || scalar == ">" ? [] : [String(scalar)]
  }

  private static func trim(_ value: Substring) -> Substring {
    var value = value
    while let first = value.first, first.isWhitespace { value.removeFirst() }
    while let last = value.last, last.isWhitespace { value.removeLast() }
    return value
  }

  private static func isFence(_ text: Text, _ line: TextLine) -> Bool {
    text.utf8[line.range].elementsEqual("---".utf8)
  }
}

extension FrontMatter {
  /// Reads the front matter in a range at the top of a text, or returns nil when something else stands there.
  init?(of text: Text, _ range: Range<Int>?) {
    guard let range, text.utf8[range].starts(with: "---".utf8), range.count > 6 else { return nil }
    let block = text[range]
    guard block.hasSuffix("---") || block.hasSuffix("..."), block.utf8.contains(0x0A) || block.utf8.contains(0x0D)
    else { return nil }
    self.init(Substring(block))
  }
}
