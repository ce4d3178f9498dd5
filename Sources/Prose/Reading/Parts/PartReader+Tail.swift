extension PartReader {
  /// The most passages that an author box, its links and labels take.
  private static let longestTail = 24

  /// Marks what stands below the running text: author box, role, links, sharing labels.
  mutating func readTail() {
    var index = passages.count
    var taken = 0
    while index > 0, taken < Self.longestTail {
      index -= 1
      taken += 1
      if index == headline { break }
      if parts[index] == .furniture { continue }
      readLabels(index)
      if parts[index] == .note || parts[index] == .furniture { continue }
      guard parts[index] == nil, passages[index].kind == .paragraph else { break }
      if isBoxLine(index) {
        parts[index] = .furniture
      } else if Byline.namesStart(in: looks[index], tables) != nil, looks[index].ending == .open {
        parts[index] = .byline
      } else {
        break
      }
    }
  }

  /// Whether a passage is a line of an author box.
  private func isBoxLine(_ index: Int) -> Bool {
    let look = looks[index]
    return isRole(look) || isBiography(index) || isBoxName(index) || isFollowLine(look)
  }

  /// Whether a passage is only what a writer is called: `Author`, `Staff Writer`.
  private func isRole(_ look: Look) -> Bool {
    look.isOneLine && (1...4).contains(look.wordCount) && look.ending == .open
      && tables.writers.roles.contains(look.run.tokens.last?.key)
  }

  /// Whether a passage tells who a writer is: a name and "is" or "writes", below that very name or after a byline of it; in
  /// emphasis, the name and the verb will do.
  func isBiography(_ index: Int) -> Bool {
    let run = looks[index].run
    let start = tables.writers.honorifics.contains(run.key(at: 0)) ? 1 : 0
    guard let length = PersonName.length(run, at: start, tables),
      tables.writers.biographyVerbs.contains(run.key(at: start + length))
    else {
      return false
    }
    if emphasis[index] != nil, tellsWho(run, at: start + length), !run[start].isShouted { return true }
    let name = text[run.range(start..<(start + length))].lowercased()
    return writers.contains(name) || isNamedAbove(index, name)
  }

  /// Whether a verb at an index says who somebody is: “is a”, “has been the”, “is Deputy”, “writes”.
  private func tellsWho(_ run: TokenRun, at index: Int) -> Bool {
    guard tables.writers.copulas.contains(run.key(at: index)) else { return true }
    let next = tables.writers.copulas.contains(run.key(at: index + 1)) ? index + 2 : index + 1
    guard let token = run.token(at: next) else { return false }
    return token.isCapitalised || tables.writers.roleArticles.contains(token.key)
      || tables.writers.roles.contains(token.key)
  }

  /// Whether one of the two passages above is the name that a biography starts with.
  private func isNamedAbove(_ index: Int, _ name: String) -> Bool {
    (max(0, index - 2)..<index).contains { above in !looks[above].isLong && folded(above) == name }
  }

  /// Whether a passage is a name above its role or biography.
  private func isBoxName(_ index: Int) -> Bool {
    let look = looks[index]
    guard PersonName.isWhole(look, tables), passages.indices.contains(index + 1), parts[index + 1] == .furniture else {
      return false
    }
    let next = looks[index + 1]
    if isRole(next) { return true }
    guard let length = PersonName.length(next.run, at: 0, tables) else { return false }
    return text[next.run.range(0..<length)].lowercased() == folded(index)
  }

  private func isFollowLine(_ look: Look) -> Bool {
    guard look.wordCount <= 20, tables.writers.followVerbs.contains(look.run.key(at: 0)) else { return false }
    return look.run.tokens.contains {
      tables.labels.furnitureWords.contains($0.key) || look.run.text.utf8[$0.range].first == 0x40
    }
  }
}
