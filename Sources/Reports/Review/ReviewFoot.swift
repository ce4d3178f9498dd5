import Editorial

/// The last lines of the screen: what happened, and what may be typed.
struct ReviewFoot {
  /// The lines, from the top.
  private(set) var lines: [String] = [""]
  /// Where the cursor stands in them; nil where nothing is typed.
  private(set) var cursor: (row: Int, column: Int)?
  private let style: TerminalStyle
  /// The most rows that a line that is typed may take: on a screen of a few rows, one.
  private let height: Int

  /// Draws the last lines of a review.
  init(_ state: ReviewState, style: TerminalStyle) {
    self.style = style
    height = state.rows < 12 ? 1 : min(state.rows / 4, 6)
    for news in state.news { add(news) }
    switch state.mode {
    case .browsing: add(Self.keys)
    case .help: add(Phrase("space and b scroll; any other key goes back.", .faint))
    case .filter(let input):
      add(input, label: "/")
      add(Phrase("words, an id, a status, a kind, a person or a source; nothing shows all again", .faint))
    case .offering(let half): for phrase in ReviewOffer.phrases(half, in: state, width: style.width) { add(phrase) }
    case .confirmingUndo:
      add(
        Phrase(
          "You have decided nothing in this sitting. Take back your last decision on \(state.claim?.shortID ?? "")? y or n",
          .bold
        )
      )
    case .form(let form):
      for field in form.fields.prefix(form.index) where !form.text(field).isEmpty {
        var earlier = form
        earlier.index = form.fields.firstIndex(of: field) ?? 0
        guard field != .wording || form.wanted == .change else { continue }
        let line = Phrase("\(earlier.label): ", .faint) + Phrase(form.text(field))
        lines.append(style.line(Clipping.clipped(line, to: style.width)))
      }
      add(form.inputs[form.field] ?? LineInput(), label: "\(form.label): ")
      let advice = form.advice
      add(Phrase("\(advice.isEmpty ? "" : "\(advice)  ·  ")Enter next  Esc leave  Shift-Tab back", .faint))
    }
  }

  private mutating func add(_ news: ReviewState.News) {
    add(Phrase(news.sentence, Look(tone: news.isBad ? .wrong : .settled, isBold: true)))
    if let hint = news.hint { add(Phrase(hint, .faint)) }
  }

  private mutating func add(_ phrase: Phrase) {
    var canvas = Canvas(style, breaksWords: true)
    canvas.add(phrase)
    lines += canvas.lines
  }

  /// A line that is typed: below its label where it is too long to stand beside it.
  private mutating func add(_ input: LineInput, label: String) {
    let label = Clipping.clipped(Phrase(label, .bold), to: max(style.width - 8, 4))
    let indent = DisplayWidth.columns(of: label.plain)
    let beside = TypedLines(input, columns: max(style.width - indent, 4), height: 1)
    let below = TypedLines(input, columns: max(style.width - 2, 4), height: height)
    guard beside.isCut, height > 1 else {
      cursor = (row: lines.count, column: indent + beside.cursor.column)
      lines += beside.rows.map { style.line(label + $0) }
      return
    }
    lines.append(style.line(label))
    cursor = (row: lines.count + below.cursor.row, column: below.cursor.column + 2)
    for (index, row) in below.rows.enumerated() {
      let isCut = index == 0 && below.isCutAbove || index == below.rows.count - 1 && below.isCutBelow
      lines.append(style.line(Phrase(isCut ? "… " : "  ", .faint) + row))
    }
  }

  /// The keys that matter most, each of which stays in one piece.
  static let keys: Phrase = {
    let keys = [
      ("v", "verify"), ("d", "dispute"), ("q", "query"), ("s", "source"), ("t", "tick"), ("n", "note"), ("u", "undo"),
      ("j", "next"), ("k", "back"), ("/", "filter"), ("e", "edit"), ("?", "more"), ("Q", "leave"),
    ]
    return keys.map { Phrase($0.0, .bold, isSolid: true) + Phrase(" \($0.1)", .faint, isSolid: true) }
      .joined(by: Phrase("  "))
  }()
}
