extension PartReader {
  /// Marks sections below the text that list what else there is: related stories, sources, links.
  ///
  /// A section starts with its name alone in a heading or a line, and holds list items, short lines and lines with an
  /// address; a heading of another kind or a paragraph of prose ends it.
  mutating func readSections() {
    var isInside = false
    var isInNotes = false
    var hasProse = false
    for index in passages.indices {
      let look = looks[index]
      if isNameOf(tables.labels.noteSections, index) {
        parts[index] = .furniture
        isInNotes = true
        continue
      }
      if hasProse, isNameOf(tables.labels.sections, index) {
        parts[index] = .furniture
        isInside = true
        isInNotes = false
        continue
      }
      if case .heading = passages[index].kind { (isInside, isInNotes) = (false, false) }
      if isInNotes {
        readLabels(index)
        if parts[index] == nil, !isEndOfNotes(index) { parts[index] = .note }
        continue
      }
      if look.isBodyLike, passages[index].kind == .paragraph, !hasAddress(index) {
        isInside = false
        hasProse = true
      }
      guard isInside, parts[index] != .furniture, parts[index] != .note, parts[index] != .code else { continue }
      switch passages[index].kind {
      case .paragraph, .item: parts[index] = .furniture
      default: isInside = false
      }
    }
  }

  /// Whether a passage below the notes is a line of its own kind: what labels the next part of a press release.
  private func isEndOfNotes(_ index: Int) -> Bool { looks[index].wordCount <= 4 && looks[index].ending == .open }

  /// Whether a passage is the name of a section of a table, with or without a colon.
  private func isNameOf(_ names: PhraseTable, _ index: Int) -> Bool {
    let run = looks[index].run
    switch passages[index].kind {
    case .heading, .paragraph: break
    default: return false
    }
    guard looks[index].isOneLine, let length = names.match(run, at: 0) else { return false }
    return run.count == length || (run.count == length + 1 && run.isMark(":", at: length))
  }

  private func hasAddress(_ index: Int) -> Bool {
    looks[index].run.tokens.contains { token in
      token.kind == .mark && token.range.count > 8 && text.utf8[token.range].starts(with: "http".utf8)
    }
  }
}
