/// Markup inside running text that no reader sees: link addresses, HTML tags, bare web addresses.
enum Markup {
  /// The most bytes that one piece takes; what is longer is read as text, so that a mark without its end costs little.
  private static let longest = 600

  /// Finds the end of the piece of markup that starts at an offset, or returns nil when none does.
  static func end(_ text: Text, at start: Int, to limit: Int) -> Int? {
    switch text.utf8[start] {
    case UInt8(ascii: "<"):
      guard start + 1 < limit, text.letterCase(at: start + 1).isWord || text.utf8[start + 1] == UInt8(ascii: "/") else {
        return nil
      }
      return closing(UInt8(ascii: ">"), text, from: start + 1, to: limit)
    case UInt8(ascii: "]"):
      guard start + 1 < limit, text.utf8[start + 1] == UInt8(ascii: "(") else { return nil }
      return closing(UInt8(ascii: ")"), text, from: start + 2, to: limit)
    case UInt8(ascii: "h"), UInt8(ascii: "w"): return address(text, at: start, to: limit)
    default: return nil
    }
  }

  private static func closing(_ sign: UInt8, _ text: Text, from start: Int, to limit: Int) -> Int? {
    let window = text.utf8[start..<min(limit, start + longest)]
    return window.firstIndex(of: sign).map { $0 + 1 }
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
