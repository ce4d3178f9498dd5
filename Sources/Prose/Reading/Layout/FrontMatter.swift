/// The YAML between two `---` lines, or the TOML between two `+++` lines, at the top of a Markdown file, as far as an article
/// needs it.
///
/// Reads plain, quoted and folded scalars, over several lines too, and lists of them at the top level; anchors and nested
/// maps are left alone, which hides a value but never invents one.
struct FrontMatter: Sendable {
  /// The values of each key at the top level, in order.
  private var values: [String: [String]] = [:]

  /// The number of lines the front matter takes, blank lines before it included, or nil when a text has none.
  ///
  /// - Complexity: O(*n*).
  static func lineCount(_ text: Text, _ lines: [TextLine]) -> Int? {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), let fence = Fence(text.utf8[lines[first].range]) else {
      return nil
    }
    var hasKey = false
    for index in (first + 1)..<max(first + 1, lines.count) {
      let bytes = text.utf8[lines[index].range]
      if bytes.elementsEqual(fence.bytes) || (fence == .yaml && bytes.elementsEqual("...".utf8)) {
        return hasKey ? index + 1 : nil
      }
      if bytes.contains(fence.joint) { hasKey = true }
    }
    return nil
  }

  /// Reads the lines of a front matter block.
  init(_ block: Substring) {
    let joint: Character = block.hasPrefix("+++") ? "=" : ":"
    var key = ""
    var scalar = ""
    var isOpen = false
    for line in block.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }).dropFirst() {
      let trimmed = Self.trim(line)
      let isIndented = line.first == " " || line.first == "\t"
      if isOpen, isIndented && !trimmed.hasPrefix("- ") || Self.isOpenQuotation(scalar) {
        if !scalar.isEmpty { scalar += " " }
        scalar += trimmed
        continue
      }
      if isOpen { values[key] = Self.scalars(scalar[...]) }
      isOpen = false
      if trimmed.hasPrefix("- ") {
        values[key, default: []] += Self.scalars(trimmed.dropFirst(2))
      } else if !isIndented, let place = line.firstIndex(of: joint) {
        key = Self.trim(line[..<place]).lowercased()
        let value = Self.trim(line[line.index(after: place)...])
        let isFolded = value.first.map { $0 == ">" || $0 == "|" } ?? false
        values[key] = []
        // A key with nothing behind it holds a list or a map, whose lines are no words of a scalar.
        isOpen = !value.isEmpty
        scalar = isFolded ? "" : String(value)
      }
    }
    if isOpen { values[key] = Self.scalars(scalar[...]) }
  }

  /// The values of the first of some keys that has any, as a reader sees them.
  func values(of keys: String...) -> [String] {
    for key in keys {
      if let found = values[key], !found.isEmpty { return found.map(Entity.decoded) }
    }
    return []
  }

  private static func scalars(_ value: Substring) -> [String] {
    let trimmed = trim(value)
    if trimmed.hasPrefix("["), trimmed.hasSuffix("]") {
      return trimmed.dropFirst().dropLast().split(separator: ",").flatMap { scalars($0) }
    }
    var scalar = trimmed
    if let quote = scalar.first, quote == "\"" || quote == "'", scalar.utf8.count >= 2, scalar.last == quote {
      scalar = scalar.dropFirst().dropLast()
    }
    return scalar.isEmpty ? [] : [String(scalar)]
  }

  /// Whether a scalar starts with a quotation mark that has not closed.
  private static func isOpenQuotation(_ scalar: String) -> Bool {
    guard let quote = scalar.first, quote == "\"" || quote == "'" else { return false }
    return scalar.utf8.count < 2 || scalar.last != quote
  }

  private static func trim(_ value: Substring) -> Substring {
    var value = value
    while let first = value.first, first.isWhitespace { value.removeFirst() }
    while let last = value.last, last.isWhitespace { value.removeLast() }
    return value
  }
}

extension FrontMatter {
  /// The line that front matter stands between.
  private enum Fence {
    case yaml, toml

    var bytes: String.UTF8View { self == .yaml ? "---".utf8 : "+++".utf8 }
    /// What parts a key from its value.
    var joint: UInt8 { self == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=") }

    init?(_ line: ArraySlice<UInt8>) {
      if line.elementsEqual("---".utf8) {
        self = .yaml
      } else if line.elementsEqual("+++".utf8) {
        self = .toml
      } else {
        return nil
      }
    }
  }

  /// Reads the front matter in a range at the top of a text, or returns nil when something else stands there.
  init?(of text: Text, _ range: Range<Int>?) {
    guard let range, range.count > 6, Fence(text.utf8[range].prefix(3)) != nil else { return nil }
    let block = text[range]
    guard block.hasSuffix("---") || block.hasSuffix("...") || block.hasSuffix("+++"),
      block.utf8.contains(0x0A) || block.utf8.contains(0x0D)
    else { return nil }
    self.init(Substring(block))
  }
}
