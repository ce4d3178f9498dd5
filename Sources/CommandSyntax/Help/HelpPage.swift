/// A page of help text while it is set in lines.
struct HelpPage {
  /// The narrowest page that is set; a narrower terminal wraps by itself.
  static let narrowest = 24

  let width: Int
  let style: HelpStyle
  private(set) var lines: [String] = []

  init(width: Int, style: HelpStyle) {
    self.width = max(width, Self.narrowest)
    self.style = style
  }

  /// The page as text, each line ended by a line feed.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Begins a section: an empty line, unless the page is empty, and a heading.
  mutating func begin(_ heading: String) {
    separate()
    lines += Wrapping.fill(heading, width: width).map(style.heading)
  }

  /// Puts an empty line after what there is.
  mutating func separate() {
    if !lines.isEmpty { lines.append("") }
  }

  /// Adds a paragraph.
  mutating func add(_ text: String, indent: Int = 0) {
    add(Wrapping.fill(text, width: width - indent), indent: indent)
  }

  /// Adds lines as they are.
  mutating func add(_ added: [String], indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    lines += added.map { $0.isEmpty ? "" : margin + $0 }
  }

  /// Adds the paragraphs of a discussion, with empty lines before them.
  mutating func discuss(_ discussion: String) {
    for passage in Passage.passages(of: discussion) {
      separate()
      switch passage {
      case .prose(let words): add(Wrapping.fill(words, width: width))
      case .verbatim(let lines): add(lines, indent: 2)
      }
    }
  }

  /// Adds a table of terms and what they mean: the meanings in a column where there is room, else below the terms.
  mutating func add(_ rows: [(term: String, help: String)], sharing widest: Int? = nil) {
    let column = 2 + Self.column(of: rows.map(\.term), sharing: widest, within: width) + 2
    for row in rows {
      let isBeside = width >= 60 && row.term.count + 4 <= column
      let left = isBeside ? column : 6
      let help = Wrapping.fill(row.help, width: width - left)
      if isBeside {
        let gap = String(repeating: " ", count: column - 2 - row.term.count)
        lines.append(help.isEmpty ? "  " + style.literal(row.term) : "  " + style.literal(row.term) + gap + help[0])
        add(Array(help.dropFirst()), indent: left)
      } else {
        add(Wrapping.fill(row.term, width: width - 2).map(style.literal), indent: 2)
        add(help, indent: left)
      }
    }
  }

  /// The width of the column of terms: that of the longest one, but no more than a third of the page.
  static func column(of terms: [String], sharing widest: Int? = nil, within width: Int) -> Int {
    widest ?? terms.map(\.count).filter { $0 <= width / 3 }.max() ?? width / 3
  }

  /// Adds a command line that can be copied, broken with backslashes where it is too long.
  mutating func add(commandLine: String, indent: Int) {
    guard commandLine.count + indent > width, let tokens = ShellWords.tokens(of: commandLine) else {
      return add([commandLine], indent: indent)
    }
    let pieces = Self.pieces(of: tokens.map(\.spelling), width: width - indent - 6)
    add(Wrapping.fill(pieces, width: width - indent, hanging: 4, ending: " \\"), indent: indent)
  }

  /// Puts an option and the word after it, probably its value, on one line where they fit.
  private static func pieces(of words: [String], width: Int) -> [String] {
    var pieces: [String] = []
    var isAfterOption = false
    for word in words {
      if isAfterOption, !word.hasPrefix("-"), let option = pieces.last, option.count + 1 + word.count <= width {
        pieces[pieces.count - 1] += " " + word
        isAfterOption = false
      } else {
        pieces.append(word)
        isAfterOption = word.hasPrefix("-")
      }
    }
    return pieces
  }
}
