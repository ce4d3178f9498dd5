/// Finds the party that the words of a source stand for.
///
/// Sources are resolved in reading order, for a pronoun means who spoke or opened a sentence last.
struct SpeakerResolution {
  private let text: Text
  private let roster: PartyRoster
  private var byRole: [WordKey: [Int]] = [:]
  /// The last source resolved to a party, and where it stood.
  private var last: (party: Int, offset: Int)?
  /// The last speaker.
  private var lastSpeaker: Speaker?
  private static let window = 12

  /// Takes the names of an article.
  init(_ text: Text, _ roster: PartyRoster) {
    self.text = text
    self.roster = roster
    for (number, party) in roster.parties.enumerated() {
      for role in party.roles { byRole[role, default: []].append(number) }
    }
  }

  /// The speaker that the source of the next attribution stands for, or nil when it names nobody the article names.
  ///
  /// - Complexity: O(log *n*) in the mentions of the article.
  mutating func speaker(of source: Range<Int>) -> Speaker? {
    let run = English.tokens(text, source, limit: 24)
    guard run.count > 0 else { return nil }
    let speaker: Speaker?
    if let found = named(run, source) ?? pronoun(run, source) ?? role(run, source) {
      last = (found.party, source.lowerBound)
      let party = roster.parties[found.party]
      speaker = Speaker(name: party.name, isOrganisation: party.kind == .organisation, confidence: found.confidence)
    } else {
      speaker = body(run) ?? statement(run)
    }
    if let speaker { lastSpeaker = speaker }
    return speaker
  }

  /// A body that is named by what it is: "the Lakeside police service".
  private func body(_ run: TokenRun) -> Speaker? {
    let head = head(run)
    guard let noun = run.key(at: head.upperBound - 1), English.bodyNouns.contains(noun) || English.bodies.contains(noun)
    else {
      return nil
    }
    let first = (English.cueTraits[run[0].key] ?? []).has(.determiner) ? 1 : 0
    guard first < head.upperBound, (first..<head.upperBound).contains(where: { run[$0].isCapitalised }) else {
      return nil
    }
    return Speaker(name: run.range(first..<head.upperBound), isOrganisation: true, confidence: .medium)
  }

  /// Whoever spoke last, for "the statement said".
  private func statement(_ run: TokenRun) -> Speaker? {
    guard English.statementNouns.contains(run.key(at: head(run).upperBound - 1)), let lastSpeaker else { return nil }
    return Speaker(name: lastSpeaker.name, isOrganisation: lastSpeaker.isOrganisation, confidence: .low)
  }

  /// The head of a source: without what stands behind a comma or a preposition.
  private func head(_ run: TokenRun) -> Range<Int> {
    for index in 1..<max(1, run.count) {
      let traits = English.cueTraits[run[index].key] ?? []
      if run[index].kind == .mark, run.text.utf8[run[index].range.lowerBound] == UInt8(ascii: ",") { return 0..<index }
      if run.isMark("(", at: index) { return 0..<index }
      if traits.has(.preposition), run[index].first == .lower,
        !(traits.has(.of) && English.headsBeforeOf.contains(run[index - 1].key))
      {
        return 0..<index
      }
    }
    return 0..<run.count
  }

  /// The party whose name ends the head of a source.
  private func named(_ run: TokenRun, _ source: Range<Int>) -> (party: Int, confidence: Speaker.Confidence)? {
    let head = run.range(head(run))
    var low = firstMention(from: head.lowerBound)
    var found: PartyMention?
    while low < roster.mentions.count, roster.mentions[low].range.lowerBound < head.upperBound {
      found = roster.mentions[low]
      low += 1
    }
    guard let found, found.range.upperBound >= head.upperBound || behind(found.range.upperBound, to: head.upperBound)
    else {
      return nil
    }
    return (found.party, .high)
  }

  /// Whether nothing but a possessive stands between two offsets.
  private func behind(_ start: Int, to end: Int) -> Bool { end - start <= 4 && text.letterCase(at: start) == .none }

  /// Who "he", "she" or "it" means.
  private func pronoun(_ run: TokenRun, _ source: Range<Int>) -> (party: Int, confidence: Speaker.Confidence)? {
    guard run.count == 1, let wanted = English.pronounMeanings[run[0].key] else { return nil }
    let end = firstMention(from: source.lowerBound)
    let near = roster.mentions[max(0, end - Self.window)..<end].reversed().filter { fits($0.party, wanted) }
    var party = near.first { $0.isProminent }?.party
    if let last, fits(last.party, wanted),
      near.first(where: { $0.isProminent })?.range.lowerBound ?? 0 <= last.offset
    {
      party = last.party
    }
    guard let chosen = party ?? near.first?.party else { return nil }
    let isAlone = near.allSatisfy { $0.party == chosen }
    return (chosen, isAlone ? .high : party == nil ? .low : .medium)
  }

  private func fits(_ party: Int, _ wanted: English.PronounMeaning) -> Bool {
    let party = roster.parties[party]
    switch wanted {
    case .thing: return party.kind == .organisation
    case .person(let gender): return party.kind == .person && (party.gender == .unknown || party.gender == gender)
    }
  }

  /// Who "the minister" or "the agency" means.
  private func role(_ run: TokenRun, _ source: Range<Int>) -> (party: Int, confidence: Speaker.Confidence)? {
    let head = head(run)
    guard let noun = run.key(at: head.upperBound - 1),
      English.cueTraits[run[0].key]?.has([.article, .possessor]) ?? false
    else {
      return nil
    }
    let holders = byRole[noun] ?? []
    if let only = holders.first, holders.count == 1 { return (only, .high) }
    if !holders.isEmpty {
      let end = firstMention(from: source.lowerBound)
      let near = roster.mentions[max(0, end - 2 * Self.window)..<end].last {
        roster.parties[$0.party].roles.contains(noun)
      }
      return near.map { ($0.party, .medium) }
    }
    if English.bodyNouns.contains(noun) || English.bodies.contains(noun),
      !head.dropFirst().contains(where: { run[$0].isCapitalised })
    {
      let end = firstMention(from: source.lowerBound)
      let near = roster.mentions[max(0, end - Self.window)..<end].last {
        roster.parties[$0.party].kind == .organisation
      }
      return near.map { ($0.party, .low) }
    }
    return nil
  }

  /// The first mention that starts at or behind an offset.
  private func firstMention(from offset: Int) -> Int {
    var low = 0
    var high = roster.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if roster.mentions[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
