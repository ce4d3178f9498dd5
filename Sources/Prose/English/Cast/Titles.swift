/// Finds the titles and roles beside a name, as ranges of tokens.
enum Titles {
  /// How many tokens of a title are looked at.
  private static let reach = 10

  /// The titles of the name from `start` to `end`, which is the piece at an index: those before it, then those behind.
  static func around(_ start: Int, _ end: Int, _ pieces: [NamePiece], at index: Int, in run: TokenRun) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var front = start
    if index > 0, pieces[index - 1].kind == .position, pieces[index - 1].tokens.upperBound == start {
      let title = widened(pieces, at: index - 1, in: run)
      titles.append(title)
      front = title.lowerBound
    }
    if let apart = before(front, pieces, at: index, in: run) { titles.insert(apart, at: 0) }
    if let behind = behind(end, in: run) { titles.append(behind) }
    return titles
  }

  /// A title with the words before it that belong to it: "former", "Armenian", "Lind Bank", "chairman and".
  private static func widened(_ pieces: [NamePiece], at index: Int, in run: TokenRun) -> Range<Int> {
    var start = pieces[index].tokens.lowerBound
    let end = pieces[index].tokens.upperBound
    var piece = index - 1
    while start > 0, end - start < reach {
      if piece >= 0, pieces[piece].tokens.upperBound == start, pieces[piece].kind != .opener {
        start = pieces[piece].tokens.lowerBound
        piece -= 1
      } else if English.titleModifiers.contains(run.key(at: start - 1))
        || English.demonyms.contains(run.key(at: start - 1))
      {
        start -= 1
        if piece >= 0, pieces[piece].tokens.upperBound > start { piece -= 1 }
      } else if run.key(at: start - 1) == WordKey.and, piece >= 0, pieces[piece].kind == .position,
        pieces[piece].tokens.upperBound == start - 1
      {
        start = pieces[piece].tokens.lowerBound
        piece -= 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// "The chairman of the council, [title] Name": a role that ends in a comma before the name.
  private static func before(_ start: Int, _ pieces: [NamePiece], at index: Int, in run: TokenRun) -> Range<Int>? {
    guard run.isMark(",", at: start - 1) else { return nil }
    let stop = start - 1
    var piece = index - 1
    while piece >= 0, pieces[piece].tokens.lowerBound + reach > stop {
      let tokens = pieces[piece].tokens
      if pieces[piece].kind == .position, tokens.upperBound <= stop {
        // An office needs an article or an owner, or it is a member of a list.
        let owner = run.key(at: tokens.lowerBound - 1)
        guard English.determiners.contains(owner) || English.titleModifiers.contains(owner) else { return nil }
        let rest = tokens.upperBound..<stop
        let isPlain =
          rest.isEmpty
          || (English.titleLinks.contains(run.key(at: rest.lowerBound)) && !rest.contains { run[$0].kind == .mark })
        return isPlain ? tokens.lowerBound..<stop : nil
      }
      piece -= 1
    }
    return nil
  }

  /// "Name, [43,] the former mayor of Lind" and "Name is the mayor of Lind".
  private static func behind(_ end: Int, in run: TokenRun) -> Range<Int>? {
    var index = end
    if run.isMark(",", at: index) {
      index += 1
      if run.token(at: index)?.kind == .figure, run.isMark(",", at: index + 1) { index += 2 }
      if run.key(at: index) == WordKey.who, English.titleCopulas.contains(run.key(at: index + 1)) { index += 2 }
    } else if English.titleCopulas.contains(run.key(at: index)) {
      index += 1
    } else {
      return nil
    }
    guard index < run.count else { return nil }
    if English.determiners.contains(run.key(at: index)) { index += 1 }
    let start = index
    while index < min(run.count, start + 5), run[index].kind == .word {
      guard let length = English.positions.match(run, at: index) else {
        // A verb or another name's clause ends the search.
        if English.auxiliaries.contains(run[index].key) || English.reportingVerbs.contains(run[index].key)
          || English.clauseWords.contains(run[index].key)
        {
          return nil
        }
        index += 1
        continue
      }
      // A title with a name behind it is that name's.
      let end = linked(run, index + length)
      return run.token(at: end)?.isCapitalised == true ? nil : start..<end
    }
    return nil
  }

  /// The end of a role with "of the Orn Council" behind it.
  private static func linked(_ run: TokenRun, _ end: Int) -> Int {
    guard English.titleLinks.contains(run.key(at: end)) else { return end }
    var index = end + 1
    if English.determiners.contains(run.key(at: index)) { index += 1 }
    let name = index
    while index < min(run.count, name + 8),
      run[index].isCapitalised || (index > name && English.nameParticles.contains(run[index].key))
    {
      index += 1
    }
    while index > name, !run[index - 1].isCapitalised { index -= 1 }
    return index > name ? index : end
  }
}
