/// Joins the sightings of names, in reading order, into members.
///
/// A full form is found by its words in order, or by its first and last word ("Ana M. Ortiz", "Ana Ortiz"); a single word by
/// the latest member that ends in it, then by the acronyms, then by the latest that starts with it. Every look-up is one
/// hash, so a text of nothing but names is read in linear time.
struct CastBuilder {
  let text: Text
  /// The abbreviations of its language.
  private let abbreviations: Lexicon<Abbreviation>
  private(set) var trie = NameTrie()
  var drafts: [MemberDraft] = []
  var mentions: [Cast.Mention] = []
  var postponed: [Range<Int>] = []
  /// Members by the node of a name.
  var byNode: [NameTrie.Node: Int] = [:]
  /// Members by the first and last word of a name of two or more.
  private var byPair: [UInt64: Int] = [:]
  /// The latest members by the last word of their name, the latest one last; at most three.
  private var byLast: [Int32: [Int]] = [:]
  /// The latest member by the first word of its name.
  private var byFirst: [Int32: Int] = [:]
  /// Members by acronym.
  private var byAcronym: [Int32: Int] = [:]
  /// Members by the initials of a long name.
  private var byInitials: [Int32: Int] = [:]
  /// The one person that the sentence before speaks of.
  private var topic: Int?

  init(text: Text, abbreviations: Lexicon<Abbreviation>) {
    self.text = text
    self.abbreviations = abbreviations
  }

  /// Keeps a line in title case until every name is known.
  mutating func postpone(_ range: Range<Int>) {
    postponed.append(range)
    topic = nil
  }

  /// Takes the sightings of the next sentence.
  mutating func read(_ sentence: SentenceSightings, in run: TokenRun) {
    var persons: [(token: Int, member: Int)] = []
    for sighting in sentence.names {
      var sighting = sighting
      shorten(&sighting, in: run)
      guard let member = member(for: sighting, in: run) else { continue }
      drafts[member].add(sighting)
      addTitles(of: sighting, to: member)
      mentions.append(Cast.Mention(range: run.range(sighting.words), member: member))
      if let acronym = sighting.acronym { addAcronym(acronym, of: sighting, to: member, in: run) }
      if drafts[member].organisation <= drafts[member].person, persons.count < 3, persons.last?.member != member {
        persons.append((sighting.words.lowerBound, member))
      }
    }
    weigh(sentence.pronouns, persons)
    topic = persons.first.map(\.member)
    if persons.count > 1 { topic = nil }
  }

  /// Counts the first pronoun for the only person that it can mean.
  private mutating func weigh(_ pronouns: [(token: Int, pronoun: Cast.Pronoun)], _ persons: [(token: Int, member: Int)])
  {
    guard let first = pronouns.first else { return }
    let before = persons.filter { $0.token < first.token }
    let meant = before.isEmpty ? topic : before.count == 1 ? before.first?.member : nil
    guard let meant, drafts[meant].person > 0 || drafts[meant].length > 1 else { return }
    drafts[meant].pronounBalance += first.pronoun == .he ? 1 : -1
    drafts[meant].person = min(12, drafts[meant].person + 1)
  }

  /// Takes a first word off that belongs to the sentence or is an epithet, when the rest is a name that is known.
  private func shorten(_ sighting: inout Sighting, in run: TokenRun) {
    let words = sighting.words
    guard words.count > 1, words.count > 2 || words.lowerBound == 0 else { return }
    guard !isKnown(words, in: run) else { return }
    let rest = words.dropFirst()
    guard
      isKnown(rest, in: run) || (rest.count == 1 && !sighting.startsWithGivenName && isShortForm(run[rest.lowerBound]))
    else { return }
    sighting.words = rest
  }

  private func isKnown(_ words: Range<Int>, in run: TokenRun) -> Bool {
    var node = NameTrie.root
    for index in words {
      guard let word = trie.knownWord(run[index], in: text), let next = trie.knownNode(after: node, word) else {
        return false
      }
      node = next
    }
    return byNode[node] != nil
  }

  private func isShortForm(_ token: Token) -> Bool {
    guard let word = trie.knownWord(token, in: text) else { return false }
    return byLast[word] != nil
  }

  /// Finds the member that a sighting names, or makes one; nil when it is not sure and not known.
  private mutating func member(for sighting: Sighting, in run: TokenRun) -> Int? {
    let words = sighting.words
    var node = NameTrie.root
    if sighting.standing == .known {
      for index in words {
        guard let word = trie.knownWord(run[index], in: text) else { return nil }
        guard let next = trie.knownNode(after: node, word) else {
          return words.count == 1 ? single(word, sighting) : nil
        }
        node = next
      }
      if let known = byNode[node] { return resolved(known) }
      return words.count == 1 ? trie.knownWord(run[words.lowerBound], in: text).flatMap { single($0, sighting) } : nil
    }
    var numbers: (first: Int32, last: Int32) = (0, 0)
    for index in words {
      numbers.last = trie.word(run[index], in: text)
      if index == words.lowerBound { numbers.first = numbers.last }
      node = trie.node(after: node, numbers.last)
    }
    if words.count == 1 {
      // The latest who bears the name, not the first who did.
      if let known = single(numbers.last, sighting) ?? byNode[node].map(resolved) {
        touch(known, numbers.last, sighting)
        return known
      }
    } else {
      if let known = byNode[node].map(resolved) { return kept(known, numbers.last, sighting) }
      if let known = fuller(numbers, words.count, sighting) {
        register(known, node, numbers, words, in: run, sighting)
        return known
      }
    }
    let made = drafts.count
    drafts.append(
      MemberDraft(first: numbers.first, last: numbers.last, length: words.count, range: run.range(words))
    )
    register(made, node, numbers, words, in: run, sighting)
    return made
  }

  /// The member whose short form one word is.
  private mutating func single(_ word: Int32, _ sighting: Sighting) -> Int? {
    if let known = byAcronym[word] { return resolved(known) }
    guard sighting.isDistinctive else { return nil }
    if let holders = byLast[word] {
      let fitting = holders.last { agrees(drafts[resolved($0)].pronoun, sighting.pronoun) } ?? holders.last
      if let fitting {
        let member = resolved(fitting)
        // Companies and bodies go by their first word; who goes by the last is a person.
        if drafts[member].length > 1, sighting.standing == .sure {
          drafts[member].person = min(12, drafts[member].person + 2)
        }
        return member
      }
    }
    if let known = byInitials[word] {
      byAcronym[word] = known
      return resolved(known)
    }
    guard sighting.standing == .sure, sighting.honorific == nil, sighting.titles.isEmpty else { return nil }
    guard let known = byFirst[word].map(resolved), drafts[known].organisation < 2 || drafts[known].length == 2 else {
      return nil
    }
    return known
  }

  /// The latest member that one word alone stands for in a line in title case.
  func shortForm(_ word: Int32) -> Int? { (byAcronym[word] ?? byLast[word]?.last).map(resolved) }

  /// A member whose name a longer or shorter full form is.
  private func fuller(_ words: (first: Int32, last: Int32), _ length: Int, _ sighting: Sighting) -> Int? {
    guard sighting.organisation < 2 else { return nil }
    if let known = byPair[NameTrie.pair(words.first, words.last)] {
      let member = resolved(known)
      return drafts[member].organisation < 2 ? member : nil
    }
    // "Ortiz" alone came first, in a caption perhaps.
    guard let known = byLast[words.last]?.last.map(resolved), drafts[known].length == 1,
      drafts[known].last == words.last, drafts[known].organisation < 2, sighting.isDistinctive,
      agrees(drafts[known].pronoun, sighting.pronoun)
    else { return nil }
    return known
  }

  /// Makes a name findable by its node, its ends and its initials, and keeps it as the fullest form if it is.
  private mutating func register(
    _ member: Int,
    _ node: NameTrie.Node,
    _ numbers: (first: Int32, last: Int32),
    _ words: Range<Int>,
    in run: TokenRun,
    _ sighting: Sighting
  ) {
    byNode[node] = member
    if words.count > drafts[member].length {
      drafts[member].length = words.count
      drafts[member].range = run.range(words)
      (drafts[member].first, drafts[member].last) = numbers
    }
    if words.count > 1 {
      byPair[NameTrie.pair(numbers.first, numbers.last)] = member
      byFirst[numbers.first] = member
    }
    touch(member, numbers.last, sighting)
    // The last two of three words may be a family name: "Peña Nieto".
    if words.count == 3, drafts[member].organisation < 2, sighting.isDistinctive,
      run[words.lowerBound + 1].range.count > 2
    {
      var node = NameTrie.root
      for index in words.dropFirst() { node = trie.node(after: node, trie.word(run[index], in: text)) }
      if byNode[node] == nil { byNode[node] = member }
    }
    if words.count > 2, let initials = initials(of: words, in: run) { byInitials[initials] = member }
  }

  private mutating func kept(_ member: Int, _ last: Int32, _ sighting: Sighting) -> Int {
    touch(member, last, sighting)
    byFirst[drafts[member].first] = member
    return member
  }

  /// Makes a member the latest of those whose name ends in a word, when the word can stand for it.
  private mutating func touch(_ member: Int, _ last: Int32, _ sighting: Sighting) {
    guard sighting.isDistinctive, drafts[member].last == last, byLast[last]?.last != member else { return }
    var holders = byLast[last, default: []]
    holders.removeAll { $0 == member }
    if holders.count == 3 { holders.removeFirst() }
    byLast[last] = holders + [member]
  }

  private func agrees(_ one: Cast.Pronoun?, _ other: Cast.Pronoun?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// The member that a draft turned out to be; aliases point at members that are none themselves.
  func resolved(_ member: Int) -> Int { drafts[member].alias ?? member }

  private mutating func addTitles(of sighting: Sighting, to member: Int) {
    for title in sighting.titles where drafts[member].titles.count < 8 {
      var node = NameTrie.root
      for token in TokenRun(text, title, abbreviations: abbreviations, limit: 16).tokens {
        node = trie.node(after: node, trie.word(token, in: text))
      }
      guard !drafts[member].titleNodes.contains(node) else { continue }
      drafts[member].titleNodes.append(node)
      drafts[member].titles.append(title)
    }
  }

  /// Learns a short form in brackets; a member that had only the short form becomes one with the long.
  private mutating func addAcronym(_ token: Int, of sighting: Sighting, to member: Int, in run: TokenRun) {
    let word = trie.word(run[token], in: text)
    let range = run[token].range
    if let earlier = byAcronym[word].map(resolved) ?? byNode[trie.node(after: NameTrie.root, word)].map(resolved),
      earlier != member, drafts[earlier].length == 1, drafts[member].length > 1
    {
      // No chain grows: who is an alias has one word, who has aliases more.
      drafts[earlier].alias = member
    }
    byAcronym[word] = member
    drafts[member].acronym = drafts[member].acronym ?? range
    drafts[member].organisation = min(12, drafts[member].organisation + 3)
    mentions.append(Cast.Mention(range: range, member: member))
  }

  /// The number of the word that the capitals of a long name make, or nil when they are few.
  private mutating func initials(of words: Range<Int>, in run: TokenRun) -> Int32? {
    var letters: [UInt8] = []
    for token in run.tokens[words] where token.isCapitalised && letters.count <= 8 {
      letters.append(text.utf8[token.range.lowerBound])
    }
    guard (3...8).contains(letters.count), let key = WordKey(letters) else { return nil }
    return trie.word(key)
  }
}
