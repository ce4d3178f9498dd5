extension PartReader {
  /// Reads what stands between head and tail: captions, credits, pull quotes, subheads, the rest is running text.
  mutating func readBody() {
    var candidates: [Int] = []
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
    guard passages[index].kind == .paragraph, passages[index].isOneLine, !looks[index].isLong else { return false }
    let look = looks[index]
    if let start = CreditLine.start(in: look.run) {
      parts[index] = start == 0 ? .credit : .caption
      return true
    }
    let next = index + 1
    if passages.indices.contains(next), passages[next].touchesPrevious, parts[next] == nil, passages[next].isOneLine,
      !looks[next].isLong, CreditLine.start(in: looks[next].run) == 0
    {
      parts[index] = .caption
      return true
    }
    if CaptionShape.fits(look, isAtHead: isAtHead) || isPortrait(index) || isUnderPicture(index) {
      parts[index] = .caption
      return true
    }
    return false
  }

  /// Whether a passage is only the name of somebody whom the headline names: the words under a portrait.
  private func isPortrait(_ index: Int) -> Bool {
    guard let headline, index > headline, PersonName.isWhole(looks[index]) else { return false }
    return " \(folded(headline)) ".split(separator: " ").joined(separator: " ").contains(folded(index))
      && folded(index) != folded(headline)
  }

  /// Whether a passage is an emphasised line right under a picture.
  private func isUnderPicture(_ index: Int) -> Bool {
    guard index > 0, isEmphasised[index], looks[index].wordCount <= 60 else { return false }
    let above = passages[index - 1]
    // A template call between braces is how site generators set pictures.
    return above.kind == .picture || above.kind == .machinery && text.utf8[above.range.lowerBound] == UInt8(ascii: "{")
  }

  /// Whether a short open line stands above running text.
  private func isSubhead(_ index: Int) -> Bool {
    let look = looks[index]
    guard passages[index].kind == .paragraph, look.isOneLine, let first = look.run.token(at: 0), first.kind != .mark,
      first.first != .lower, !look.run.tokens.indices.dropLast().contains(where: { look.run.isMark(".", at: $0) })
    else { return false }
    let isShouted = look.wordCount <= 5 && look.run.tokens.allSatisfy { $0.kind != .word || $0.isShouted }
    let isClock =
      look.wordCount <= 3 && look.run.token(at: 0)?.kind == .figure
      && English.abbreviations[look.run.key(at: 1)] == .trailing
    guard look.isHeadingLike || isShouted || isClock else { return false }
    guard !look.isQuoted, let next = passages.indices.dropFirst(index + 1).first(where: { parts[$0] != .furniture })
    else {
      return false
    }
    return parts[next] == .caption || parts[next] == .listItem || looks[next].isBodyLike || looks[next].ending != .open
  }
}
