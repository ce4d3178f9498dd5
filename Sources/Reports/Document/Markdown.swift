/// Markdown as forges show it (GitHub Flavored Markdown 0.29), in which nothing that a draft holds is markup.
enum Markdown {
  /// Who reads it.
  enum Dialect: Sendable {
    /// A forge or a mail program.
    case forge
    /// pandoc, on the way to a word processor: its `gfm` with `bracketed_spans` and `raw_attribute`.
    case wordProcessor
  }

  /// Escapes words for the middle of a line or of a table's cell; addresses of the web become links that lead where they say.
  static func escaped(_ text: String) -> String {
    WebAddresses.pieces(of: text).map { piece in
      switch piece {
      case .words(let words): escapedWords(words)
      case .address(let address): link(String(address))
      }
    }.joined()
  }

  /// Escapes words for the beginning of a line, where `-`, `+`, `=` and `1.` would begin a list or underline a heading.
  static func escapedStart(_ text: String) -> String {
    let escaped = escaped(text)
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    let rest = escaped[digits.endIndex...]
    if let mark = rest.first, digits.isEmpty ? "-+=".contains(mark) : ".)".contains(mark) {
      return "\(digits)\\\(rest)"
    }
    return escaped
  }

  /// Writes code, between more backticks than it holds in a row.
  static func code(_ text: String) -> String {
    let longest = longestFence(in: text)
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "\(fence)\(text)\(fence)" : "\(fence) \(text) \(fence)"
  }

  /// Writes lines of code between fences that none of them can close.
  static func codeBlock(_ lines: [String], language: String) -> [String] {
    let fence = String(repeating: "`", count: max(lines.map(longestFence).max() ?? 0, 2) + 1)
    return ["\(fence)\(language.filter { $0 != "`" })"] + lines + [fence]
  }

  private static func longestFence(in text: String) -> Int {
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Makes text of all signs.
  ///
  /// CommonMark 6.1: a backslash before ASCII punctuation makes it text. `<` and `&` become entities, for some forges look
  /// for HTML before they look for backslashes.
  private static func escapedWords(_ text: Substring) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x3C: out += "&lt;".utf8
      case 0x3E: out += "&gt;".utf8
      case 0x26: out += "&amp;".utf8
      default:
        if signs.contains(byte) { out.append(0x5C) }
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let signs = Array("\\`*_{}[]#|~$!".utf8)

  /// Writes an address as a link in which nothing is escaped (CommonMark 6.5): what it leads to is what it says.
  private static func link(_ address: String) -> String {
    guard address.prefix(4).lowercased() == "www." else { return "<\(address)>" }
    // Without a scheme it is no link of CommonMark, so the words and what they lead to are written apart.
    let target = address.replacing("\\", with: "\\\\").replacing("&", with: "&amp;")
    return "[\(escapedWords(address[...]))](<http://\(target)>)"
  }
}
