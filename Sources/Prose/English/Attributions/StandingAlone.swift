/// What a quotation is that no cue claims.
enum StandingAlone {
  /// Somebody's words in sentences of their own.
  case wholeSentence
  /// Somebody's words with who says them right behind, by a verb that no table holds: “…,” Hale shot back.
  case before(source: Range<Int>)
  /// Somebody's words inside a sentence of the writer's.
  case part(source: Range<Int>?)
  /// A title, a term, irony.
  case nobodys

  /// Judges a quotation.
  init(_ reader: borrowing SpeechReader, _ number: Int) {
    let tokens = reader.quotations[number]
    let words = tokens.count { reader.run[$0].kind != .mark }
    let before = tokens.lowerBound - 1
    let opens =
      before < 0 || reader.trait(before).has([.colon, .stop]) || reader.closesQuotation(before: tokens.lowerBound)
      || reader.startsSentence(tokens.lowerBound)
    if Self.isTitle(reader, number) {
      self = .nobodys
    } else if let source = Self.sourceBehind(tokens, reader) {
      self = .before(source: source)
    } else if let source = Self.sourceBeforeColon(before, reader) {
      self = .part(source: source)
    } else if opens, words > 3 {
      self = .wholeSentence
    } else if words >= 4 {
      let next = reader.report(from: tokens.lowerBound)
      let number = reader.sentence(from: tokens.upperBound) - 1
      let named = reader.reports[max(0, next - 3)..<next].last { $0.sentence == number && $0.source != nil }?.source
      self = .part(source: named ?? reader.nameBefore(tokens.upperBound))
    } else {
      self = .nobodys
    }
  }

  /// Whether "so-called" stands before a quotation, whose words then are nobody’s.
  static func isSoCalled(_ reader: SpeechReader, _ number: Int) -> Bool {
    reader.run.key(at: reader.quotations[number].lowerBound - 1) == soCalled
  }

  private static let soCalled = WordKey("so-called".utf8)

  /// Whether a quotation looks like the title of a work: capitals on its first, its last and most of its words.
  static func isTitle(_ reader: SpeechReader, _ number: Int) -> Bool {
    let tokens = reader.quotations[number]
    guard tokens.count < 24 else { return false }
    var capitals = 0
    var others = 0
    for index in tokens where reader.run[index].kind == .word {
      if reader.run[index].isCapitalised { capitals += 1 } else if reader.run[index].range.count > 3 { others += 1 }
    }
    return capitals >= 2 && others == 0
  }

  /// Who stands right behind a quotation: with a verb that no table holds, or as its signature behind a dash.
  private static func sourceBehind(_ tokens: Range<Int>, _ reader: SpeechReader) -> Range<Int>? {
    let start = tokens.upperBound
    guard !reader.isQuoted(start) else { return nil }
    if reader.trait(start).has(.pause) || reader.run.isMark("-", at: start), reader.isCapitalised(start + 1) {
      let end = reader.nounPhraseEnd(from: start + 1, to: reader.run.count)
      let ends = end >= reader.run.count - 1 || reader.trait(end).has([.comma, .stop])
      return ends && tokens.lowerBound == 0 ? (start + 1)..<end : nil
    }
    var last = start - 1
    while last > tokens.lowerBound, reader.run[last].kind == .mark, !reader.trait(last).has([.comma, .stop]) {
      last -= 1
    }
    guard reader.trait(last).has([.comma, .stop]) else { return nil }
    let end = reader.nounPhraseEnd(from: start, to: reader.run.count)
    guard end > start, reader.isCapitalised(start) || reader.trait(start).has([.pronoun, .determiner]) else {
      return nil
    }
    if reader.trait(last).has(.comma) {
      // "Hale shot back": the verb is unknown, the name ends with its capitals.
      let small = (start..<end).first { reader.run[$0].first == .lower }
      return start..<(reader.isCapitalised(start) ? small ?? end : end)
    }
    // “Why not?” Hale demanded.
    guard !reader.startsSentence(start), let verb = reader.run.token(at: end), verb.first == .lower,
      reader.trait(end).has(.past) || reader.run.text.utf8[verb.range].suffix(2).elementsEqual("ed".utf8)
    else { return nil }
    return start..<end
  }

  /// Who the words between the last comma and a colon before a quotation start with: "…, Hale fired back: “…”".
  private static func sourceBeforeColon(_ colon: Int, _ reader: SpeechReader) -> Range<Int>? {
    guard colon > 0, reader.trait(colon).has(.colon) else { return nil }
    var start = colon
    while start > 0, colon - start < 14, !reader.isQuoted(start - 1),
      !reader.trait(start - 1).has([.comma, .stop, .pause]),
      !reader.run.isMark("-", at: start - 1)
    {
      start -= 1
    }
    while start < colon, reader.trait(start).has([.conjunction, .contrast, .adverb]) { start += 1 }
    guard start < colon, reader.isCapitalised(start) || reader.trait(start).has([.pronoun, .determiner]) else {
      return nil
    }
    let end = reader.nounPhraseEnd(from: start, to: colon)
    // A noun phrase alone announces nothing: "at every stop and every rally:".
    let isName = (start..<end).allSatisfy { reader.run[$0].first != .lower }
    return end > start && (end < colon || isName) ? start..<end : nil
  }
}

extension SpeechReader {
  /// Whether a sentence starts at a token.
  func startsSentence(_ token: Int) -> Bool {
    let next = sentence(from: token)
    return next < sentences.count && sentences[next].lowerBound == token
  }

  /// The first sentence that starts at or behind a token.
  func sentence(from token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first report whose cue starts at or behind a token.
  func report(from token: Int) -> Int {
    var low = 0
    var high = reports.count
    while low < high {
      let middle = (low + high) / 2
      if reports[middle].cue.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The noun phrase that opens the last sentence that starts before a token.
  func nameBefore(_ token: Int) -> Range<Int>? {
    let number = sentence(from: token) - 1
    guard number >= 0 else { return nil }
    var copy = self
    copy.subject = nil
    return copy.carriedSubject(in: sentences[number])
  }
}
