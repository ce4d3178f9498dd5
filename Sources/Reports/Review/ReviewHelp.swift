/// What every key of a review does.
enum ReviewHelp {
  /// The page, for a screen.
  static func lines(style: TerminalStyle) -> [String] {
    var canvas = Canvas(style, breaksWords: true)
    for (heading, keys) in groups {
      canvas.heading(heading)
      for (key, words) in keys {
        let fill = String(repeating: " ", count: max(9 - DisplayWidth.columns(of: key), 1))
        canvas.add(Phrase(words), lead: Phrase("  \(key)\(fill)", .bold))
      }
    }
    return canvas.lines
  }

  private static let groups: [(String, [(String, String)])] = [
    (
      "Decide on the claim that is shown; each decision is recorded at once, as a commit",
      [
        ("v", "verify it against a source"), ("d", "dispute it, and say what the text should do"),
        ("q", "put a question to the author or a source"), ("s", "cite a source; v then counts it"),
        ("t", "tick facts"), ("n", "note something; the status stays"), ("m", "take it: you have it in hand"),
        ("z", "unverifiable: looked, and not enough found"), ("a", "accept it on the author's word"),
        ("x", "not checkable: opinion or rhetoric"), ("r", "reopen: take back what you said of it"),
        ("u", "undo what you decided last"),
      ]
    ),
    (
      "Go through the claims",
      [
        ("j k", "next and previous; → ← do the same"), ("g G", "the first and the last"),
        ("o", "by priority, or in reading order"), ("/", "only claims that hold some words; nothing for all"),
        ("space b", "scroll; ↓ ↑ by one line"), ("p", "the whole of a long paragraph"),
        ("e", "open the draft at this line in your editor; the edit is recorded when it ends"),
        ("Q", "leave; Ctrl-C and Ctrl-D too, and Ctrl-Z puts stet to sleep"),
      ]
    ),
    (
      "While you type",
      [
        ("Enter", "the next line; after the last, record"), ("Tab", "the next line, and Shift-Tab the one before"),
        ("↑ ↓", "what you typed in this line before"),
        ("Esc", "leave it; what you typed is kept, and the same key takes it up again, in your next review too"),
      ]
    ),
  ]
}
