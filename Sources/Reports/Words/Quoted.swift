/// Words of a draft, in the quotation marks of a report.
enum Quoted {
  /// Puts words into quotation marks, unless they open with one themselves: two in a row help nobody.
  static func phrase(_ words: String, _ look: Look = .plain) -> Phrase {
    opensItself(words) ? Phrase(words, look) : Phrase("“\(words)”", look)
  }

  /// Puts the beginning of words into quotation marks, cut to some columns.
  static func clipped(_ words: String, to columns: Int) -> Phrase {
    let whole = phrase(words)
    guard DisplayWidth.columns(of: whole.plain) > columns else { return whole }
    let isOpen = opensItself(words)
    // An ellipsis, and the marks that are ours.
    let head = Clipping.head(of: words, columns: max(columns - (isOpen ? 1 : 3), 1))
    return Phrase(isOpen ? "\(head)…" : "“\(head)…”")
  }

  private static func opensItself(_ words: String) -> Bool { words.first.map { "“\"„«‘'".contains($0) } ?? false }
}
