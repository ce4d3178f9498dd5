extension PartReader {
  /// Reads what stands between head and tail: captions, credits, pull quotes, subheads, the rest is running text.
  mutating func readBody() {
    var candidates: [Int] = []
    readUnmarkedLists()
    for index in passages.indices {
      readLabels(index)
      guard parts[index] == nil else { continue }
      if readPicture(index, isAtHead: false) { continue }
      let look = looks[index]
      guard look.isQuoted, look.isOneLine, !look.isLong, look.wordCount >= PullQuotes.shingle else { continue }
      // In running text a quotation ends with a stop; without one it is set apart.
      if look.ending == .open { parts[index] = .pullQuote } else { candidates.append(index) }
    }
    for index in passages.indices where parts[index] == nil && isSubhead(index) { parts[index] = .subhead }
    for index in PullQuotes.restated(text, words, candidates: candidates) { parts[index] = .pullQuote }
  }

  /// Marks the words under a picture and the line that says who made it.
  mutating func readPicture(_ index: Int, isAtHead: Bool) -> Bool {
    guard passages[index].kind == .paragraph else { return false }
    if isUnderPicture(index) {
      parts[index] = .caption
      return true
    }
    guard passages[index].isOneLine, !looks[index].isLong else { return false }
    let look = looks[index]
    if let start = CreditLine.start(in: look.run, tables) {
      parts[index] = start == 0 ? .credit : .caption
      return true
    }
    let next = index + 1
    if passages.indices.contains(next), passages[next].touchesPrevious, parts[next] == nil, passages[next].isOneLine,
      !looks[next].isLong, CreditLine.start(in: looks[next].run, tables) == 0
    {
      parts[index] = .caption
      return true
    }
    if CaptionShape(look, rules, tables).fits(isAtHead: isAtHead) || isPortrait(index) || (isAtHead && isSign(index))
      || isLabelOfText(look)
    {
      parts[index] = .caption
      return true
    }
    return false
  }

  /// Whether a passage is the name of somebody whom the headline names, alone or with a place or a time and no verb: the
  /// words under a portrait.
  private func isPortrait(_ index: Int) -> Bool {
    let look = looks[index]
    guard let headline, index > headline, look.wordCount <= 20, let length = PersonName.length(look.run, at: 0, tables),
      headlineKeys.contains(look.run.key(at: 0))
    else { return false }
    let name = text[look.run.range(0..<length)].lowercased()
    let heading = folded(headline)
    guard " \(heading) ".contains(" \(name)"), folded(index) != heading else { return false }
    if length == look.run.count { return true }
    guard look.ending == .open || look.ending == .sentence, rules.isVerbless(look.run, from: length) else {
      return false
    }
    return look.run.isMark(",", at: length) || tables.captions.prepositions.contains(look.run.key(at: length))
      || (length + 1 == look.run.count && look.run.isMark(".", at: length))
  }

  /// Whether a passage is in italics right under a picture; bold lines are subheads.
  private func isUnderPicture(_ index: Int) -> Bool {
    guard index > 0, emphasis[index] == .plain, !looks[index].isLong, looks[index].wordCount <= 60 else { return false }
    return isFrame(index - 1) && !isBiography(index)
  }

  /// Whether a passage is a picture, or markup without words that may show one: a template call, a tag, a linked picture.
  private func isFrame(_ index: Int) -> Bool {
    if passages[index].kind == .picture { return true }
    guard parts[index] == .furniture, index > 0 || !hasFrontMatter else { return false }
    let bytes = text.utf8[passages[index].range]
    guard let first = bytes.first, !bytes.starts(with: "<!".utf8), !bytes.starts(with: "</".utf8) else { return false }
    let opensFrame = [UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "!")].contains(first)
    return opensFrame && LineMark.definition(text, passages[index].range) == nil
  }

  /// Whether a passage above an interview says what a picture shows: “The chart shows …”, before the first question.
  private func isSign(_ index: Int) -> Bool {
    let run = looks[index].run
    guard passages.indices.contains(index + 1), looks[index + 1].ending == .question, looks[index].wordCount <= 40
    else {
      return false
    }
    guard tables.captions.demonstratives.contains(run.key(at: 0)) else { return false }
    return run.tokens.prefix(6).contains { tables.captions.showingVerbs.contains($0.key) && $0.first == .lower }
  }

  /// Whether a passage says what kind of text this is, under the sign that a house prints for it: “This interview features …”.
  private func isLabelOfText(_ look: Look) -> Bool {
    guard tables.captions.textDemonstratives.contains(look.run.key(at: 0)), look.wordCount <= 30 else { return false }
    guard let noun = (1...3).first(where: { tables.captions.textNouns.contains(look.run.key(at: $0)) }) else {
      return false
    }
    return tables.captions.showingVerbs.contains(look.run.key(at: noun + 1))
  }

  /// Marks the lines of a list that came without its bullets: short ones below a colon, open or with a semicolon.
  private mutating func readUnmarkedLists() {
    for index in passages.indices where parts[index] == nil && text.utf8[words[index]].last == UInt8(ascii: ":") {
      var end = index + 1
      while end < passages.count, isUnmarkedItem(end) { end += 1 }
      if end < passages.count, end > index + 1, isLastItem(end) { end += 1 }
      guard end > index + 2 else { continue }
      for item in (index + 1)..<end { parts[item] = .listItem }
    }
  }

  private func isUnmarkedItem(_ index: Int) -> Bool {
    let look = looks[index]
    guard parts[index] == nil, passages[index].kind == .paragraph, look.isOneLine, look.wordCount <= 30, !look.isLong,
      !look.isQuoted, CreditLine.start(in: look.run, tables) == nil
    else { return false }
    return look.ending == .open || [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(text.utf8[words[index]].last)
  }

  /// Whether a passage ends a list whose items end with semicolons.
  private func isLastItem(_ index: Int) -> Bool {
    let look = looks[index]
    return parts[index] == nil && passages[index].kind == .paragraph && look.isOneLine && look.wordCount <= 30
      && look.ending == .sentence && text.utf8[words[index - 1]].last == UInt8(ascii: ";")
  }

  /// Whether a short open line stands above running text.
  private func isSubhead(_ index: Int) -> Bool {
    let look = looks[index]
    // Where headings have their own sign, a bare line is one only in emphasis; a label in bold before words is none.
    let startsInSign = signs[index]?.starts(at: words[index].lowerBound) ?? false
    guard emphasis[index] != nil || (!hasHeadings && !startsInSign), !look.asksWithoutMark(tables),
      passages[index].kind == .paragraph, look.isOneLine,
      let first = look.run.token(at: 0), first.kind != .mark,
      first.first != .lower, !look.run.tokens.indices.dropLast().contains(where: { look.run.isMark(".", at: $0) })
    else { return false }
    let isShouted = look.wordCount <= 5 && look.run.tokens.allSatisfy { $0.kind != .word || $0.isShouted }
    let isClock =
      look.wordCount <= 3 && look.run.token(at: 0)?.kind == .figure
      && tables.dates.dayHalves.contains(look.run.key(at: 1))
    guard look.isHeadingLike || isShouted || isClock else { return false }
    guard !look.isQuoted, let next = passages.indices.dropFirst(index + 1).first(where: { parts[$0] != .furniture })
    else {
      return false
    }
    return parts[next] == .caption || parts[next] == .listItem || looks[next].isBodyLike || looks[next].ending != .open
  }
}
