extension CastBuilder {
  /// Finds the known names of postponed lines and makes the cast.
  ///
  /// - Parameter tokens: reads the tokens of a range.
  consuming func cast(tokens: (Range<Int>) -> TokenRun) -> Cast {
    for range in postponed { repeatNames(in: tokens(range)) }
    mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    var numbers = [Int?](repeating: nil, count: drafts.count)
    var order: [Int] = []
    var ranges: [[Range<Int>]] = []
    var flat: [Cast.Mention] = []
    flat.reserveCapacity(mentions.count)
    for mention in mentions where mention.range.lowerBound >= flat.last?.range.upperBound ?? 0 {
      let draft = resolved(mention.member)
      let number = numbers[draft] ?? order.count
      if numbers[draft] == nil {
        numbers[draft] = number
        order.append(draft)
        ranges.append([])
      }
      ranges[number].append(mention.range)
      flat.append(Cast.Mention(range: mention.range, member: number))
    }
    let members = zip(order, ranges).map { member(drafts[$0], mentions: $1) }
    return Cast(members: members, mentions: flat)
  }

  private func member(_ draft: MemberDraft, mentions: [Range<Int>]) -> Cast.Member {
    let kind = draft.kind
    let counted: Cast.Pronoun? = draft.pronounBalance > 0 ? .he : draft.pronounBalance < 0 ? .she : nil
    return Cast.Member(
      kind: kind,
      name: text[draft.range],
      range: draft.range,
      titles: draft.titles,
      acronym: draft.acronym,
      honorific: draft.honorific,
      pronoun: kind == .organisation ? nil : draft.pronoun ?? counted,
      mentions: mentions
    )
  }

  /// Finds the longest known names among the words of a line.
  private mutating func repeatNames(in run: TokenRun) {
    var index = 0
    while index < run.count {
      guard run[index].kind == .word, let found = knownName(in: run, at: index) else {
        index += 1
        continue
      }
      mentions.append(Cast.Mention(range: run.range(index..<found.end), member: found.member))
      index = found.end
    }
  }

  private func knownName(in run: TokenRun, at start: Int) -> (member: Int, end: Int)? {
    var node = NameTrie.root
    var best: (member: Int, end: Int)?
    for index in start..<min(run.count, start + 12) {
      guard let word = trie.knownWord(run[index], in: text) else { break }
      if index == start, let member = shortForm(word) { best = (member, start + 1) }
      guard let next = trie.knownNode(after: node, word) else { break }
      node = next
      if let member = byNode[node] { best = (resolved(member), index + 1) }
    }
    return best
  }
}
