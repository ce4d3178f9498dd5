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
      } else if Byline.namesStart(in: looks[index]) != nil, looks[index].ending == .open {
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
      && English.writerRoles.contains(look.run.tokens.last?.key)
  }

  /// Whether a passage tells who a writer is: a name and "is" or "writes", below that very name or after a byline of it; in
  /// emphasis, what writers are called within the first words will do.
  private func isBiography(_ index: Int) -> Bool {
    let look = looks[index]
    guard let length = PersonName.length(look.run, at: 0), English.biographyVerbs.contains(look.run.key(at: length))
    else {
      return false
    }
    let name = text[look.run.range(0..<length)].lowercased()
    if writers.contains(name) || isNamedAbove(index, name) { return true }
    let hasRole = look.run.tokens.prefix(length + 24).contains { English.writerRoles.contains($0.key) }
    return hasRole && isEmphasised[index]
  }

  /// Whether one of the two passages above is the name that a biography starts with.
  private func isNamedAbove(_ index: Int, _ name: String) -> Bool {
    (max(0, index - 2)..<index).contains { above in !looks[above].isLong && folded(above) == name }
  }

  /// Whether a passage is a name above its role or biography.
  private func isBoxName(_ index: Int) -> Bool {
    let look = looks[index]
    guard PersonName.isWhole(look), passages.indices.contains(index + 1), parts[index + 1] == .furniture else {
      return false
    }
    let next = looks[index + 1]
    if isRole(next) { return true }
    guard let length = PersonName.length(next.run, at: 0) else { return false }
    return text[next.run.range(0..<length)].lowercased() == folded(index)
  }

  private func isFollowLine(_ look: Look) -> Bool {
    guard look.wordCount <= 20, English.followVerbs.contains(look.run.key(at: 0)) else { return false }
    return look.run.tokens.contains {
      English.furnitureWords.contains($0.key) || look.run.text.utf8[$0.range].first == 0x40
    }
  }
}
