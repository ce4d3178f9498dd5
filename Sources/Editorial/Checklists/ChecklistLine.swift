/// One line of a checklist's Markdown, and what it may begin.
struct ChecklistLine {
  /// The box of an item, or what looks like one.
  enum Box: Equatable {
    /// A box, ticked in the file or not: who has done it is kept elsewhere. The item's words.
    case item(String)
    /// Something that was meant as one.
    case broken
    /// None.
    case none
  }

  /// The columns of white space before it.
  let indent: Int
  /// The rest, with every run of white space as one space.
  let words: String

  /// Reads a line without its end.
  init(_ line: String) {
    var columns = 0
    for character in line {
      if character == " " { columns += 1 } else if character == "\t" { columns += 4 - columns % 4 } else { break }
    }
    indent = columns
    words = Wording.folded(line)
  }

  /// The depth of a heading and its words, where the line is one.
  var heading: (depth: Int, words: String)? {
    let depth = words.prefix { $0 == "#" }.count
    let rest = words.dropFirst(depth)
    guard (1...6).contains(depth), rest.isEmpty || rest.hasPrefix(" ") else { return nil }
    let end = rest.lastIndex { $0 != "#" } ?? rest.startIndex
    let isClosed = rest.hasSuffix("#") && rest[end...].hasPrefix(" ")
    return (depth, Wording.folded(String(isClosed ? rest[..<end] : rest)))
  }

  /// The point that begins on the line: what stands behind its mark, and the column of that.
  var point: (rest: String, column: Int)? {
    let digits = words.prefix { ("0"..."9").contains($0) }
    let mark: Int
    switch words.dropFirst(digits.count).first {
    case "-", "*", "+": mark = digits.isEmpty ? 1 : 0
    case ".", ")": mark = (1...9).contains(digits.count) ? digits.count + 1 : 0
    default: mark = 0
    }
    let rest = words.dropFirst(mark)
    guard mark > 0, rest.isEmpty || rest.hasPrefix(" ") else { return nil }
    return (String(rest.dropFirst()), indent + mark + 1)
  }

  /// Whether the line is a rule, `---`, or such a line below a paragraph that makes a heading of it.
  var isRule: Bool {
    guard let mark = words.utf8.first, "-*_=".utf8.contains(mark),
      words.utf8.allSatisfy({ $0 == mark || $0 == UInt8(ascii: " ") })
    else { return false }
    let marks = words.utf8.count { $0 == mark }
    return mark == UInt8(ascii: "=") ? marks == words.utf8.count : marks > 2
  }

  /// Whether the line, below a paragraph, makes a heading of it: of what depth.
  var underline: Int? {
    if words.allSatisfy({ $0 == "=" }) { return 1 }
    return words.count > 1 && words.allSatisfy { $0 == "-" } ? 2 : nil
  }

  /// Whether the line begins with the box of an item without being one, in a table or a quotation, behind a sign that is none of
  /// a list's: its reader would take it for an item.
  var isLikeItem: Bool {
    if let point, Self.box(in: point.rest) != .none { return true }
    guard words.utf8.contains(UInt8(ascii: "[")), let start = words.firstIndex(of: "[") else { return false }
    let sign = Wording.folded(String(words[..<start]))
    let box = words[start...]
    if sign == "-" { return Self.box(in: String(box)) != .none }
    guard ["[ ]", "[]", "[x]", "[X]"].contains(where: { box == $0 || box.hasPrefix($0 + " ") }) else { return false }
    guard let last = sign.last else { return true }
    let hasWord = zip(sign, sign.dropFirst()).contains { $0.isLetter && $1.isLetter }
    return sign.count <= 8 && !hasWord && !last.isLetter && !last.isNumber
  }

  /// Whether the line begins a block of HTML, which no paragraph goes on into.
  var isMarkup: Bool {
    guard words.hasPrefix("<") else { return false }
    let name = words.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    return Self.blockTags.contains(name)
  }

  private static let blockTags: Set<String> = [
    "blockquote", "details", "dd", "div", "dl", "dt", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol",
    "p",
    "section", "summary", "table", "td", "th", "tr", "ul",
  ]

  /// The box that words begin with.
  static func box(in words: String) -> Box {
    guard words.hasPrefix("[") else { return .none }
    guard let end = words.firstIndex(of: "]") else { return .broken }
    let rest = words[words.index(after: end)...]
    if let next = rest.first, "([:".contains(next) { return .none }
    let isBox = ["[ ]", "[x]", "[X]"].contains(String(words[...end]))
    return isBox && (rest.isEmpty || rest.hasPrefix(" ")) ? .item(String(rest.dropFirst())) : .broken
  }
}
