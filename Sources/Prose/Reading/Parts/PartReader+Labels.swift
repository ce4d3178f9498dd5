extension PartReader {
  /// Marks what is said by the passage itself, wherever it stands: labels of furniture, notes, signs of the end.
  mutating func readLabels(_ index: Int) {
    guard parts[index] == nil else { return }
    let look = looks[index]
    if isNote(look) {
      parts[index] = .note
    } else if isFurnitureLabel(look) || isReleaseLabel(look) || isOrigin(look) || isEndSign(look) || isMailHead(index)
      || introducesMail(index)
    {
      parts[index] = .furniture
    }
  }

  /// Whether a passage starts with the label of a note, perhaps in brackets or behind the name of whose note it is.
  private func isNote(_ look: Look) -> Bool {
    let run = look.run
    let start = run.isMark("(", at: 0) || run.isMark("[", at: 0) ? 1 : 0
    if let length = tables.labels.notes.match(run, at: start) {
      if length >= 4 || isJoint(run, at: start + length) { return true }
      // “Correction (3 May):”, “Clarification, 3 May 2020:”
      let hasDate = run.isMark("(", at: start + length) || run.isMark(",", at: start + length)
      return hasDate && tables.labels.datedNotes.contains(run.key(at: start))
        && run.tokens.indices.prefix(start + length + 9).dropFirst(start + length).contains { run.isMark(":", at: $0) }
    }
    return (start + 1...start + 2).contains { place in
      guard run.tokens.prefix(place).dropFirst(start).allSatisfy(\.isCapitalised),
        let length = tables.labels.notes.match(run, at: place)
      else { return false }
      return length >= 3 && isJoint(run, at: place + length)
    }
  }

  private func isJoint(_ run: TokenRun, at index: Int) -> Bool {
    [":" as Unicode.Scalar, ".", "—", "–"].contains { run.isMark($0, at: index) }
  }

  /// Whether a passage is a label of furniture, alone or with what it labels.
  private func isFurnitureLabel(_ look: Look) -> Bool {
    guard look.isOneLine, !look.isLong, look.wordCount <= 20 else { return false }
    let run = look.run
    if run.count == 1, tables.labels.furnitureWords.contains(run.key(at: 0)) { return true }
    guard let length = tables.labels.furniture.match(run, at: 0) else { return run.isMark("©", at: 0) }
    if run.count == length || run.isMark(":", at: length) { return true }
    if run.count == length + 1, run.isMark(".", at: length) { return true }
    return length >= 2 && look.wordCount <= 15 && look.ending != .question && run[0].first == .upper
      && !tables.reportingVerbs.contains(run.key(at: length))
  }

  /// Whether a passage is the line above a press release that says when it may be used.
  func isReleaseLabel(_ look: Look) -> Bool {
    guard look.isOneLine, look.wordCount <= 14, let length = tables.labels.releases.match(look.run, at: 0) else {
      return false
    }
    return look.run.count == length || look.run[0].isShouted || look.run.isMark(":", at: length)
  }

  /// Whether a passage says where the text first appeared.
  private func isOrigin(_ look: Look) -> Bool {
    guard !look.isLong, look.wordCount <= 40 else { return false }
    let start = tables.labels.thisText.match(look.run, at: 0) ?? 0
    return tables.labels.origins.match(look.run, at: start) != nil
  }

  /// Whether a passage is a line of a mail's head, beside another one.
  func isMailHead(_ index: Int) -> Bool {
    guard isMailField(index) else { return false }
    return (index > 0 && isMailField(index - 1)) || (index + 1 < passages.count && isMailField(index + 1))
  }

  /// Whether a passage is a mail program's line above the mail it quotes: “On Monday, Ana Ortiz wrote:”.
  private func introducesMail(_ index: Int) -> Bool {
    let run = looks[index].run
    guard index + 1 < passages.count, passages[index + 1].kind == .quotation, !looks[index].isLong, run.count > 3 else {
      return false
    }
    return run.isMark(":", at: run.count - 1) && tables.labels.mailVerbs.contains(run.key(at: run.count - 2))
      && tables.labels.mailOpeners.contains(run.key(at: 0))
  }

  private func isMailField(_ index: Int) -> Bool {
    let run = looks[index].run
    return looks[index].isOneLine && run.isMark(":", at: 1) && tables.labels.mailFields.contains(run.key(at: 0))
  }

  /// Whether a passage is what ends a dispatch or a page of it: `-30-`, `ENDS`, `(more)`, `###`.
  private func isEndSign(_ look: Look) -> Bool {
    let run = look.run
    guard look.wordCount == 1, run.count <= 7, let word = run.tokens.first(where: { $0.kind != .mark }) else {
      return false
    }
    guard tables.labels.endSigns.contains(word.key) else { return false }
    return word.isShouted || run.count >= 3
  }
}
