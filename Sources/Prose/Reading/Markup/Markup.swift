/// Markup inside running text that no reader sees: link addresses, HTML tags, template calls, notes, bare web addresses.
///
/// - Complexity: every question is answered within 600 bytes, and none looks past the next sign of its own kind, so a
///   text of nothing but openings costs no more than its length.
enum Markup {
  /// The most bytes that one piece takes; what is longer is read as text, so that a mark without its end costs little.
  private static let longest = 600

  /// Finds the end of the piece of markup that starts at an offset, or returns nil when none does.
  static func end(_ text: Text, at start: Int, to limit: Int) -> Int? {
    switch text.utf8[start] {
    case UInt8(ascii: "<"): tag(text, at: start, to: limit)
    case UInt8(ascii: "]"): linkTail(text, at: start, to: limit)
    case UInt8(ascii: "["): footnoteMark(text, at: start, to: limit)
    case UInt8(ascii: "{"): call(text, at: start, to: limit)
    case UInt8(ascii: "&"): Entity.length(text, at: start, to: limit).map { start + $0 }
    // Few words begin so; of each, these are looked at further.
    case UInt8(ascii: "h") where start + 1 < limit && text.utf8[start + 1] == UInt8(ascii: "t"):
      address(text, at: start, to: limit)
    case UInt8(ascii: "w") where start + 1 < limit && text.utf8[start + 1] == UInt8(ascii: "w"):
      address(text, at: start, to: limit)
    default: nil
    }
  }

  /// Reads `<tag …>`, `</tag>`, `<https://…>` or `<!-- … -->` of a number of bytes at most; template calls may stand inside.
  static func tag(_ text: Text, at start: Int, to limit: Int, within most: Int = longest) -> Int? {
    let limit = most < limit - start ? start + most : limit
    guard start + 1 < limit else { return nil }
    let second = text.utf8[start + 1]
    guard second == UInt8(ascii: "/") || second == UInt8(ascii: "!") || text.letterCase(at: start + 1).isWord else {
      return nil
    }
    let isComment = text.utf8[start..<limit].starts(with: "<!--".utf8)
    var offset = start + (isComment ? 4 : 1)
    while offset < limit {
      switch text.utf8[offset] {
      case UInt8(ascii: ">"):
        if !isComment || text.utf8[offset - 1] == UInt8(ascii: "-") { return offset + 1 }
        offset += 1
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "{"): offset = call(text, at: offset, to: limit) ?? offset + 1
      default: offset += 1
      }
    }
    return nil
  }

  /// Reads what follows the words of a link: `](address "title")` or `][label]`.
  private static func linkTail(_ text: Text, at start: Int, to limit: Int) -> Int? {
    let limit = min(limit, start + longest)
    guard start + 1 < limit else { return nil }
    if text.utf8[start + 1] == UInt8(ascii: "[") {
      guard start + 2 < limit, text.utf8[start + 2] != UInt8(ascii: "^") else { return nil }
      let label = text.utf8[(start + 2)..<min(limit, start + 100)]
      guard let end = label.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }) else {
        return nil
      }
      return text.utf8[end] == UInt8(ascii: "]") ? end + 1 : nil
    }
    guard text.utf8[start + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 1
    var offset = start + 2
    while offset < limit {
      switch text.utf8[offset] {
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "("):
        depth += 1
        offset += 1
      case UInt8(ascii: ")"):
        depth -= 1
        offset += 1
        if depth == 0 { return offset }
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "{"): offset = call(text, at: offset, to: limit) ?? offset + 1
      default: offset += 1
      }
    }
    return nil
  }

  /// Reads `[^label]`.
  private static func footnoteMark(_ text: Text, at start: Int, to limit: Int) -> Int? {
    guard start + 2 < limit, text.utf8[start + 1] == UInt8(ascii: "^") else { return nil }
    let label = text.utf8[(start + 2)..<min(limit, start + 60)]
    guard
      let end = label.firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") || $0 == 0x0A || $0 == 0x20
      }), end > start + 2
    else { return nil }
    return text.utf8[end] == UInt8(ascii: "]") ? end + 1 : nil
  }

  /// Reads a template call, `{{ … }}` or `{% … %}`, or the attributes of an element, `{#id}` or `{: .class}`.
  static func call(_ text: Text, at start: Int, to limit: Int) -> Int? {
    let limit = min(limit, start + longest)
    guard start + 2 < limit else { return nil }
    let second = text.utf8[start + 1]
    let closing: UInt8
    switch second {
    case UInt8(ascii: "{"): closing = UInt8(ascii: "}")
    case UInt8(ascii: "%"): closing = UInt8(ascii: "%")
    case UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "."): closing = 0
    default: return nil
    }
    var offset = start + 2
    while offset < limit {
      let byte = text.utf8[offset]
      if byte == UInt8(ascii: "}") {
        if closing == 0 { return offset + 1 }
        if closing == UInt8(ascii: "%"), text.utf8[offset - 1] == closing, offset > start + 2 { return offset + 1 }
        if closing == byte, offset + 1 < limit, text.utf8[offset + 1] == byte { return offset + 2 }
      }
      // Calls do not stand inside of calls.
      if byte == UInt8(ascii: "{") || (closing == 0 && byte == 0x0A) { return nil }
      offset += 1
    }
    return nil
  }

  /// Reads `https://…`, `http://…` or `www.…` up to white space or a closing bracket, without the stop of its sentence.
  private static func address(_ text: Text, at start: Int, to limit: Int) -> Int? {
    let window = text.utf8[start..<min(limit, start + longest)]
    guard
      window.starts(with: "http://".utf8) || window.starts(with: "https://".utf8) || window.starts(with: "www.".utf8)
    else { return nil }
    var end = start
    while end < window.endIndex, text.whiteSpaceLength(at: end) == 0, !")>]\"".utf8.contains(text.utf8[end]) {
      end += text.scalarLength(at: end)
    }
    end = min(end, limit)
    while end > start, ".,;:!?'".utf8.contains(text.utf8[end - 1]) { end -= 1 }
    return end
  }
}
