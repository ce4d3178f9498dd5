/// Finds names, places and positions by their capitals.
///
/// A name is a run of capitalised words; a word that only starts the sentence is none. A run behind a preposition of place
/// is a place, and titles before a name are positions.
enum NameSpans {
  private static let longest = 12

  /// The names, places and titles of a run of tokens, in order and apart.
  static func pieces(of cued: CuedRun, outside dates: [Range<Int>]) -> [NamePiece] {
    let run = cued.run
    var pieces: [NamePiece] = []
    var dates = dates[...]
    var index = 0
    while index < run.count {
      while let date = dates.first, date.upperBound <= index { dates = dates.dropFirst() }
      if let date = dates.first, date.contains(index) {
        index = date.upperBound
        continue
      }
      guard run[index].kind == .word, run[index].first != .lower || cued.cues[index].contains(.position) else {
        index += 1
        continue
      }
      if cued.cues[index].contains(.position), let length = position(run, at: index) {
        pieces.append(NamePiece(kind: .position, tokens: index..<(index + length)))
        index += length
        continue
      }
      let end = nameEnd(cued, from: index, limit: dates.first?.lowerBound ?? run.count)
      guard end > index else {
        index += 1
        continue
      }
      let kind: NamePiece.Kind = isSentenceStart(run, index, end) ? .opener : placing(run, index, end) ?? .name
      pieces.append(NamePiece(kind: kind, tokens: index..<end))
      index = end
    }
    return pieces
  }

  private static func nameEnd(_ cued: CuedRun, from start: Int, limit: Int) -> Int {
    let run = cued.run
    var index = start
    while index < min(limit, start + longest) {
      let token = run[index]
      if token.isCapitalised, !isPronoun(run, token),
        index == start || !cued.cues[index].contains(.position) || position(run, at: index) == nil
      {
        index += 1
      } else if index > start, token.kind == .word, English.nameParticles.contains(token.key), index + 1 < limit,
        run[index + 1].isCapitalised, !English.sentenceStarters.contains(run[index + 1].key),
        token.key != WordKey.of || English.headsBeforeOf.contains(run[index - 1].key)
      {
        index += 1
      } else if index > start, run.isMark("&", at: index), index + 1 < limit, run[index + 1].isCapitalised {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func isPronoun(_ run: TokenRun, _ token: Token) -> Bool {
    let isContraction = token.range.count <= 4 && token.key != nil && English.firstPersons.contains(token.key)
    return isContraction || (English.sentenceStarters.contains(token.key) && !token.isShouted)
  }

  /// Whether the run is a single word that has its capital from the start of the sentence or of a quotation.
  private static func isSentenceStart(_ run: TokenRun, _ start: Int, _ end: Int) -> Bool {
    guard end - start == 1, !run[start].isShouted else { return false }
    let opensSentence = start == 0 || (run[start - 1].kind == .mark && (start == 1 || isOpener(run, start - 1)))
    guard opensSentence else { return false }
    // One capital says nothing here. What stands behind a name says more: a verb, a possessive, a comma, another name.
    if English.commonOpeners.contains(run[start].key) || English.numberWords.contains(run[start].key) { return true }
    if English.places.match(run, at: start) != nil { return false }
    let next = run.key(at: end)
    return
      !(English.auxiliaries.contains(next) || English.reportingVerbs.contains(next) || English.eventVerbs.contains(next)
      || English.nameFollowers.contains(next))
  }

  /// Counts the tokens of a title or role at an index.
  private static func position(_ run: TokenRun, at index: Int) -> Int? {
    guard let length = English.positions.match(run, at: index) else { return nil }
    let next = run.token(at: index + length)
    if run[index].isCapitalised, English.bodies.contains(next?.key) { return nil }
    guard length == 1, English.loosePositions.contains(run[index].key) else { return length }
    let hasName = next?.isCapitalised == true && run[index].isCapitalised
    return hasName || next?.key == WordKey.of && run[index].range.count > 3 ? length : nil
  }

  private static func isOpener(_ run: TokenRun, _ index: Int) -> Bool {
    ["“" as Unicode.Scalar, "\"", "‘", "'", "—", ":", "«"].contains { run.isMark($0, at: index) }
  }

  /// What kind of place a run of capitals is, or nil for a name.
  private static func placing(_ run: TokenRun, _ start: Int, _ end: Int) -> NamePiece.Kind? {
    if end - start <= 3, English.places.match(run, at: start) == end - start { return .place }
    guard start > 0 else { return nil }
    var before = start - 1
    if run.key(at: before) == WordKey.the, before > 0 { before -= 1 }
    guard English.placePrepositions.contains(run.key(at: before)), run[before].first == .lower else { return nil }
    // "in Congress", "in Parliament" and other bodies are no places on a map.
    return English.bodies.contains(run.key(at: end - 1)) ? nil : .nearPlace
  }
}
