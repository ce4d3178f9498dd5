/// The people and organisations of an article, found by capitals, titles and appositions while its paragraphs are read.
///
/// A last name alone joins the party that was last mentioned with that last word; titles and honorifics are no part of a
/// name. It does not know places from people when a single word is all there is.
struct PartyRoster {
  /// The parties in the order of their first mention.
  private(set) var parties: [NamedParty] = []
  /// The mentions in reading order.
  private(set) var mentions: [PartyMention] = []
  private var byLastWord: [WordKey: [Int]] = [:]
  private static let longest = 8

  /// Reads the names of the next paragraph.
  ///
  /// - Complexity: O(*n*) in its tokens.
  mutating func read(_ reader: SpeechReader) {
    var sentence = 0
    var isHeadline = reader.sentences.first.map { Self.isHeadline(reader, $0) } ?? true
    var index = 0
    while index < reader.run.count {
      while sentence + 1 < reader.sentences.count, reader.sentences[sentence + 1].lowerBound <= index {
        sentence += 1
        isHeadline = Self.isHeadline(reader, reader.sentences[sentence])
      }
      if isHeadline {
        index = max(index + 1, reader.sentences[sentence].upperBound)
        continue
      }
      guard reader.isCapitalised(index), !Self.isSmall(reader, index) else {
        index += 1
        continue
      }
      index = name(reader, from: index, sentence: reader.sentences[sentence])
    }
  }

  /// Whether nearly every word of a sentence has a capital, so that capitals tell nothing.
  private static func isHeadline(_ reader: SpeechReader, _ sentence: Range<Int>) -> Bool {
    var capitals = 0
    var others = 0
    for index in sentence.prefix(60) where reader.run[index].kind == .word {
      if reader.isCapitalised(index) {
        capitals += 1
      } else if !reader.trait(index).has([.preposition, .determiner, .conjunction]) {
        others += 1
      }
    }
    let isStopped = sentence.last.map { reader.trait($0).has(.stop) } ?? false
    return capitals > 3 && capitals > 4 * others && (others == 0 || !isStopped)
  }

  /// Reads the run of capitalised words at a token and returns where it ends.
  private mutating func name(_ reader: SpeechReader, from first: Int, sentence: Range<Int>) -> Int {
    let run = reader.run
    var start = first
    var end = first
    var roles: [WordKey] = []
    var gender = NamedParty.Gender.unknown
    // "spokeswoman Catherine Frazier": a role without a capital before the name.
    if first > sentence.lowerBound, let key = run.key(at: first - 1), English.positions.match(run, at: first - 1) == 1 {
      roles.append(key)
    }
    while end < run.count, end - first < 2 * Self.longest {
      if let honorific = English.honorifics[run.key(at: end)], reader.isCapitalised(end + 1) {
        gender = honorific
        end += 1
        start = end
      } else if reader.isCapitalised(end), English.nameTitles.contains(run.key(at: end)), reader.isCapitalised(end + 1)
      {
        if let key = run.key(at: end) { roles.append(key) }
        end += 1
        start = end
      } else if reader.isCapitalised(end), let length = English.positions.match(run, at: end),
        reader.isCapitalised(end + length)
      {
        if let key = run.key(at: end + length - 1) { roles.append(key) }
        end += length
        start = end
      } else if reader.isCapitalised(end), end == first || !Self.isSmall(reader, end) {
        end += 1
      } else if English.nameParticles.contains(run.key(at: end)), reader.isCapitalised(end + 1),
        !reader.trait(end).has(.of) || English.headsBeforeOf.contains(run.key(at: end - 1))
      {
        end += 1
      } else {
        break
      }
    }
    guard end > start else { return max(end, first + 1) }
    let isTitled = start > first || !roles.isEmpty
    if end - start == 1, !isTitled, first == sentence.lowerBound, !isKnown(reader, start) { return end }
    if let role = apposedRole(reader, behind: end) { roles.append(role) }
    add(reader, start..<end, sentence: sentence, isTitled: isTitled, gender, roles)
    return end
  }

  /// Whether a single word that opens a sentence is a name: it was one before, or a verb or a possessive follows it.
  private func isKnown(_ reader: SpeechReader, _ index: Int) -> Bool {
    if reader.run[index].isShouted { return true }
    if let key = Self.key(reader.run, index), byLastWord[key] != nil { return true }
    let isPlural = reader.run.text.utf8[reader.run[index].range.upperBound - 1] == UInt8(ascii: "s")
    let next = reader.trait(index + 1)
    return !isPlural && (next.has([.possessive, .auxiliary]) || next.has([.past, .third]))
  }

  /// The role in an apposition: "Hale, the town’s mayor,".
  private func apposedRole(_ reader: SpeechReader, behind end: Int) -> WordKey? {
    guard reader.trait(end).has(.comma), reader.trait(end + 1).has([.determiner, .possessor]) else { return nil }
    var index = end + 2
    while index < min(end + 7, reader.run.count),
      reader.run[index].kind == .word || reader.trait(index).has(.possessive)
    {
      if let length = English.positions.match(reader.run, at: index) {
        return reader.run.key(at: index + length - 1)
      }
      index += 1
    }
    return nil
  }

  private mutating func add(
    _ reader: SpeechReader,
    _ tokens: Range<Int>,
    sentence: Range<Int>,
    isTitled: Bool,
    _ gender: NamedParty.Gender,
    _ roles: [WordKey]
  ) {
    let run = reader.run
    let last = Self.key(run, tokens.upperBound - 1)
    let isBody =
      tokens.contains { English.bodies.contains(run.key(at: $0)) || English.bodyNouns.contains(run.key(at: $0)) }
      || (tokens.count == 1 && run[tokens.lowerBound].isShouted)
      || (!isTitled && tokens.count > 1 && tokens.lowerBound > 0 && reader.trait(tokens.lowerBound - 1).has(.article))
    let kind: NamedParty.Kind = isBody ? .organisation : isTitled || tokens.count > 1 ? .person : .unknown
    let isPossessive = reader.trait(tokens.upperBound).has(.possessive)
    let isFirst = tokens.lowerBound - sentence.lowerBound <= 4 && !isPossessive
    let first = Self.key(run, tokens.lowerBound)
    let known = last.flatMap { byLastWord[$0] } ?? []
    var latest: Int?
    for number in known where matches(parties[number], kind, first, tokens.count, gender) {
      if latest.map({ parties[$0].lastMention < parties[number].lastMention }) ?? true { latest = number }
    }
    let party: Int
    if let found = latest {
      party = found
      if tokens.count > parties[party].wordCount, tokens.count <= Self.longest {
        parties[party].name = run.range(tokens)
        parties[party].wordCount = tokens.count
        parties[party].firstWord = first
      }
      if parties[party].kind == .unknown { parties[party].kind = kind }
    } else {
      party = parties.count
      parties.append(
        NamedParty(kind: kind, name: run.range(tokens), wordCount: tokens.count, firstWord: first, gender: .unknown)
      )
      if let last, known.count < 8 { byLastWord[last, default: []].append(party) }
      // "Harbour Safety Board (HSB)"
      if reader.trait(tokens.upperBound).has(.opener), let acronym = run.token(at: tokens.upperBound + 1),
        acronym.isShouted,
        let key = acronym.key
      {
        byLastWord[key, default: []].append(party)
      }
    }
    if parties[party].gender == .unknown {
      parties[party].gender =
        gender != .unknown ? gender : tokens.count > 1 ? English.firstNames[first] ?? .unknown : .unknown
    }
    for role in roles where !parties[party].roles.contains(role) && parties[party].roles.count < 6 {
      parties[party].roles.append(role)
    }
    parties[party].lastMention = mentions.count
    mentions.append(
      PartyMention(party: party, range: run.range(tokens), isProminent: isFirst && !reader.isQuoted(tokens.lowerBound))
    )
  }

  /// Whether a name of some words may be another mention of a party with the same last word.
  private func matches(
    _ party: NamedParty,
    _ kind: NamedParty.Kind,
    _ first: WordKey?,
    _ count: Int,
    _ gender: NamedParty.Gender
  ) -> Bool {
    if party.kind != .unknown, kind != .unknown, party.kind != kind { return false }
    if gender != .unknown, party.gender != .unknown, gender != party.gender { return false }
    return count == 1 || party.wordCount == 1 || party.firstWord == first
  }

  /// Whether a capitalised word is one that has its capital from the start of a sentence.
  private static func isSmall(_ reader: SpeechReader, _ index: Int) -> Bool {
    let key = reader.run.key(at: index)
    if reader.run[index].isShouted { return false }
    if English.sentenceStarters.contains(key) || reader.trait(index).has([.time, .pronoun, .determiner]) {
      return true
    }
    return English.commonOpeners.contains(key) && !reader.isCapitalised(index + 1)
  }

  /// The key of a word, or of its last sixteen bytes.
  private static func key(_ run: TokenRun, _ index: Int) -> WordKey? {
    run[index].key ?? WordKey(run.text.utf8[run[index].range].suffix(16))
  }
}
