/// The lines of a report while it is written for a terminal.
struct Canvas {
  /// What may be counted on.
  let style: TerminalStyle
  /// The lines so far.
  private(set) var lines: [String] = []
  /// Whether a word that is longer than a line is broken: on a screen, what stands out of it is lost.
  private let breaksWords: Bool
  /// Whether an address stays whole even so: cut in two, nobody could copy it.
  private let keepsAddresses: Bool

  /// Starts with no line.
  init(_ style: TerminalStyle, breaksWords: Bool = false, keepsAddresses: Bool = false) {
    (self.style, self.breaksWords, self.keepsAddresses) = (style, breaksWords, keepsAddresses)
  }

  /// Everything written, with a final line feed; empty when nothing was.
  var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

  /// Writes a phrase over as many lines as it needs.
  ///
  /// - Parameters:
  ///   - phrase: the words.
  ///   - lead: what stands before the first line; the others begin below its end.
  ///   - rest: what stands before every further line instead of spaces.
  mutating func add(_ phrase: Phrase, lead: Phrase = Phrase(), rest: Phrase? = nil) {
    let indent = DisplayWidth.columns(of: lead.plain)
    guard indent * 2 < style.width else {
      // On a narrow terminal a margin of more than half the line would leave no room for what it is of.
      addClipped(lead)
      add(phrase, lead: "  ")
      return
    }
    let further = rest ?? Phrase(String(repeating: " ", count: indent))
    let width = max(style.width - indent, 8)
    var wrapped = Wrapping.lines(of: style.marked(phrase), width: width)
    if breaksWords {
      wrapped = wrapped.flatMap { line in
        keepsAddresses && line.plain.contains("://") ? [line] : Clipping.pieces(of: line, columns: width)
      }
    }
    if wrapped.isEmpty, !lead.isEmpty { lines.append(style.line(lead)) }
    for (index, line) in wrapped.enumerated() { lines.append(style.line((index == 0 ? lead : further) + line)) }
  }

  /// Writes a phrase indented by some columns.
  mutating func add(_ phrase: Phrase, indent: Int) { add(phrase, lead: Phrase(String(repeating: " ", count: indent))) }

  /// Writes two phrases in two columns with a rule between them.
  ///
  /// A word that is longer than its column is broken: it would push the other column aside.
  mutating func add(_ left: Phrase, beside right: Phrase) {
    let width = max((style.width - 3) / 2, 8)
    let (left, right) = (column(left, width), column(right, width))
    for row in 0..<max(left.count, right.count) {
      var line = row < left.count ? left[row] : Phrase()
      line.add(String(repeating: " ", count: max(width - DisplayWidth.columns(of: line.plain), 0)))
      line.add(row < right.count ? " │ " : " │", .faint)
      lines.append(style.line(row < right.count ? line + right[row] : line))
    }
  }

  private func column(_ phrase: Phrase, _ width: Int) -> [Phrase] {
    Wrapping.lines(of: style.marked(phrase), width: width).flatMap { Clipping.pieces(of: $0, columns: width) }
  }

  /// Writes one line, cut with “…” where it is too long.
  mutating func addClipped(_ phrase: Phrase, indent: Int = 0) {
    let margin = Phrase(String(repeating: " ", count: indent))
    lines.append(style.line(margin + Clipping.clipped(phrase, to: style.width - indent)))
  }

  /// Writes one line as it is.
  mutating func addLine(_ phrase: Phrase) { lines.append(style.line(phrase)) }

  /// Leaves a line free, never two in a row and never at the top.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Writes a heading with a free line above.
  mutating func heading(_ words: String, tone: Tone = .plain) {
    space()
    add(Phrase(words, Look(tone: tone, isBold: true)))
  }
}
