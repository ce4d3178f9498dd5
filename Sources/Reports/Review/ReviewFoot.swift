import Editorial

/// The last lines of the screen: what happened, and what may be typed.
struct ReviewFoot {
  /// The lines, from the top.
  private(set) var lines: [String] = [""]
  /// Where the cursor stands in them; nil where nothing is typed.
  private(set) var cursor: (row: Int, column: Int)?
  private let style: TerminalStyle

  /// Draws the last lines of a review.
  init(_ state: ReviewState, style: TerminalStyle) {
    self.style = style
    for news in state.news { add(news) }
    switch state.mode {
    case .browsing: add(Self.keys)
    case .help: add(Phrase("space and b scroll; any other key goes back.", .faint))
    case .filter(let input):
      add(input, label: "/")
      add(Phrase("words, an id, a status, a kind, a person or a source; nothing shows all again", .faint))
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
      add(Phrase("\(advice.isEmpty ? "" : "\(advice)  ·  ")Enter goes on, Esc leaves, Shift-Tab back", .faint))
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

  /// A line that is typed: where it is longer than the screen, the end before the cursor is seen.
  private mutating func add(_ input: LineInput, label: String) {
    let room = max(style.width - DisplayWidth.columns(of: label) - 1, 4)
    let safe = Phrase(input.head).plain
    var head = safe[...]
    var width = DisplayWidth.columns(of: safe)
    while width > room - 1, let first = head.first {
      width -= DisplayWidth.columns(of: first)
      head = head.dropFirst()
    }
    var line = Phrase(label, .bold)
    if head.count < safe.count {
      line.add("…", .faint)
      width += 1
    }
    line.add(String(head))
    let column = DisplayWidth.columns(of: label) + width
    for character in Phrase(input.tail).plain {
      width += DisplayWidth.columns(of: character)
      guard width <= room else { break }
      line.add(String(character))
    }
    cursor = (row: lines.count, column: column)
    lines.append(style.line(line))
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
