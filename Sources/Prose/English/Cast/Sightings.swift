/// Finds the names of people and organisations in English, with what the words around them say.
enum Sightings {
  /// Reads one sentence.
  static func all(in run: TokenRun) -> SentenceSightings {
    let cued = CuedRun(run)
    let dates = DateSpans.found(in: cued, reference: nil).map(\.tokens)
    return all(in: run, pieces: NameSpans.pieces(of: cued, outside: dates))
  }

  /// Reads one sentence whose names and titles are known already.
  static func all(in run: TokenRun, pieces: [NamePiece]) -> SentenceSightings {
    var found = SentenceSightings()
    for index in pieces.indices where pieces[index].kind != .position {
      if let sighting = sighting(of: pieces, at: index, in: run) { found.names.append(sighting) }
    }
    // Who has no name beside it has nobody to mean here, but perhaps in the sentence before.
    for (index, token) in run.tokens.enumerated() where token.kind == .word && token.range.count <= 7 {
      guard let pronoun = English.pronounGenders[token.key] else { continue }
      found.pronouns.append((index, pronoun))
      break
    }
    return found
  }

  /// Whether most longer words of a line have capitals, so that a capital says nothing.
  static func isTitleCase(_ run: TokenRun) -> Bool {
    var words = 0
    var capitals = 0
    for token in run.tokens where token.kind == .word && token.range.count >= 4 {
      words += 1
      if token.first == .upper { capitals += 1 }
    }
    return words >= 3 && capitals * 4 >= words * 3
  }

  private static func sighting(of pieces: [NamePiece], at index: Int, in run: TokenRun) -> Sighting? {
    let piece = pieces[index]
    var start = piece.tokens.lowerBound
    var end = piece.tokens.upperBound
    var honorific: Range<Int>?
    var pronoun: Cast.Pronoun?
    while start < end, let kind = English.nameHonorifics[run[start].key] {
      honorific = run[start].range
      pronoun = kind.pronoun ?? pronoun
      start += 1
    }
    // "Lind-backed" and "Russian-led" go with the name behind them and are none.
    while start < end, isCompoundAdjective(run, start) || isOutside(run, start..<end) { start += 1 }
    guard start < end else { return nil }
    let bodyStart = end
    // "the Orn Valley council", "the Lindstad police": the small word behind belongs to the name.
    if piece.kind != .nearPlace || run.key(at: start - 1) == WordKey.the {
      while end < run.count, end - bodyStart < 2, run[end].first == .lower, English.smallBodies.contains(run[end].key) {
        end += 1
      }
    }
    let isBody = end > bodyStart
    if !isBody, end - start == 1, English.demonyms.contains(run[start].key) { return nil }
    var sighting = Sighting(words: start..<end)
    if !isBody, piece.kind != .name || isShoutedWord(run, start..<end) {
      sighting.standing = .known
    }
    let last = run[end - 1].key
    sighting.isDistinctive =
      !isBody && piece.kind != .place && !English.demonyms.contains(last) && !English.commonNameWords.contains(last)
      && !English.bodies.contains(last) && !English.organisationHeads.contains(last)
      && English.places.match(run, at: end - 1) == nil
    sighting.honorific = honorific
    let titles = Titles.around(piece.tokens.lowerBound, end, pieces, at: index, in: run)
    sighting.titles = titles.map(run.range)
    for title in titles where pronoun == nil { pronoun = English.titlePronouns[run[title.upperBound - 1].key] }
    let given = English.givenNames[run[start].key]
    sighting.startsWithGivenName = given != nil
    sighting.pronoun = pronoun ?? (honorific == nil || end - start > 1 ? given?.pronoun : nil)
    if !titles.isEmpty || honorific != nil { sighting.person += 3 }
    if given != nil { sighting.person += end - start > 1 ? 3 : 1 }
    weighWords(&sighting, run, hasTitle: !titles.isEmpty || honorific != nil)
    weighNeighbours(&sighting, run)
    sighting.acronym = acronym(behind: sighting.words, in: run)
    if sighting.acronym != nil { sighting.organisation += 2 }
    // A person named behind "from", or a body behind "to", is no place.
    if sighting.person >= 3 || sighting.acronym != nil, piece.kind == .nearPlace { sighting.standing = .sure }
    return sighting
  }

  /// Whether the first word of a name is an epithet, or a verb that opens the sentence.
  private static func isOutside(_ run: TokenRun, _ words: Range<Int>) -> Bool {
    let first = run[words.lowerBound].key
    guard words.count > 1, !English.organisationHeads.contains(run[words.upperBound - 1].key) else { return false }
    return English.epithets.contains(first) || (words.lowerBound == 0 && English.commonOpeners.contains(first))
  }

  /// Whether a name is a small word in capitals for stress.
  private static func isShoutedWord(_ run: TokenRun, _ words: Range<Int>) -> Bool {
    words.count == 1 && run[words.lowerBound].isShouted && English.stressedWords.contains(run[words.lowerBound].key)
  }

  /// Whether a word with a capital is an adjective made of a name: "Lindstad-based".
  private static func isCompoundAdjective(_ run: TokenRun, _ index: Int) -> Bool {
    let range = run[index].range
    guard range.count <= 40, let hyphen = run.text.utf8[range].lastIndex(of: UInt8(ascii: "-")) else { return false }
    return English.compoundEndings.contains(WordKey(run.text, (hyphen + 1)..<range.upperBound))
  }

  /// Weighs the words of the name itself.
  private static func weighWords(_ sighting: inout Sighting, _ run: TokenRun, hasTitle: Bool) {
    let words = sighting.words
    for index in words {
      let token = run[index]
      if English.organisationHeads.contains(token.key) || English.smallBodies.contains(token.key) {
        sighting.organisation = max(sighting.organisation, 4)
      }
      if index > words.lowerBound, token.kind == .mark || token.key == WordKey.of { sighting.organisation += 2 }
      if words.count > 1, index < words.upperBound - 1, token.range.count == 2, token.first == .upper {
        sighting.person += 2
      }
    }
    guard !hasTitle else { return }
    if words.count == 1, run[words.lowerBound].isShouted, run[words.lowerBound].range.count <= 6 {
      sighting.organisation += 3
    }
    // "the Kennedy papers" says nothing of Kennedy.
    if run.key(at: words.lowerBound - 1) == WordKey.the, !isBeforeNoun(run, words.upperBound) {
      sighting.organisation += 2
    }
  }

  private static func isBeforeNoun(_ run: TokenRun, _ index: Int) -> Bool {
    guard let next = run.token(at: index), next.kind == .word, next.first == .lower else { return false }
    return
      !(English.auxiliaries.contains(next.key) || English.reportingVerbs.contains(next.key)
      || English.eventVerbs.contains(next.key) || English.clauseWords.contains(next.key))
  }

  /// Weighs what stands beside the name.
  private static func weighNeighbours(_ sighting: inout Sighting, _ run: TokenRun) {
    let end = sighting.words.upperBound
    let next = run.key(at: end)
    if English.kin.contains(run.key(at: sighting.words.lowerBound - 1)) { sighting.person += 2 }
    if English.reportingVerbs.contains(next), run[end].first == .lower { sighting.person += 1 }
    if next == WordKey.who { sighting.person += 2 }
    if next == WordKey.which { sighting.organisation += 1 }
    guard run.isMark(",", at: end) else { return }
    let behind = run.key(at: end + 1)
    if behind == WordKey.who || behind == WordKey.whose { sighting.person += 2 }
    if behind == WordKey.which { sighting.organisation += 1 }
    // An age: "Ortiz, 43, said".
    if let age = run.token(at: end + 1), age.kind == .figure, age.range.count <= 3,
      run.isMark(",", at: end + 2) || run.isMark(".", at: end + 2)
    {
      sighting.person += 3
    }
  }

  /// The token of a short form in brackets behind a name whose first letters it repeats.
  private static func acronym(behind words: Range<Int>, in run: TokenRun) -> Int? {
    let index = words.upperBound + 1
    guard words.count > 1, run.isMark("(", at: index - 1), run.isMark(")", at: index + 1), index < run.count,
      run[index].kind == .word, run[index].first == .upper, (2...8).contains(run[index].range.count)
    else { return nil }
    let initial = run.text.utf8[run[index].range.lowerBound]
    let spelt = words.contains { run.text.utf8[run[$0].range.lowerBound] == initial }
    return run[index].isShouted && spelt ? index : nil
  }
}
