/// The shape of a person's full name.
enum PersonName {
  /// Counts the tokens of a full name at an index: two to five words with capitals, small particles among them.
  ///
  /// A word that names a role or starts sentences is no part of a name.
  static func length(_ run: TokenRun, at start: Int, _ tables: PartWords) -> Int? {
    var index = start
    var words = 0
    while index < run.count, words < 5 {
      let token = run[index]
      if token.isCapitalised, !tables.writers.roles.contains(token.key), !tables.starters.contains(token.key) {
        words += 1
        index += 1
      } else if words > 0, token.kind == .word, tables.writers.particles.contains(token.key),
        run.token(at: index + 1)?.isCapitalised == true
      {
        index += 1
      } else {
        break
      }
    }
    return words >= 2 ? index - start : nil
  }

  /// Whether a passage is one full name and nothing else.
  static func isWhole(_ look: Look, _ tables: PartWords) -> Bool {
    look.isOneLine && length(look.run, at: 0, tables) == look.run.count
  }
}
