/// Reads datelines: the place at the start of the lede, or a date and a place on a line alone.
///
/// The forms are the Associated Press's, `CITY, Region, Month day (Agency) —`, and, where a language names its places, a
/// place and a dash.
enum Dateline {
  private static let marks: [Unicode.Scalar] = [",", ".", "(", ")", "/", "’", "'"]
  private static let dashes: [Unicode.Scalar] = ["—", "–", "―", "-"]

  /// Finds the end of a dateline that the first words of a paragraph are, as an offset behind its dash.
  static func end(in run: TokenRun, _ tables: PartWords) -> Int? {
    guard let first = run.token(at: 0), first.isCapitalised, first.range.count >= 3 else { return nil }
    var hasBrackets = false
    var hasDate = false
    var shouted = first.isShouted || isShoutedHyphenation(run, first)
    var index = 0
    while index < min(run.count, 22) {
      let token = run[index]
      if token.kind == .mark {
        if dashes.contains(where: { run.isMark($0, at: index) }) { break }
        guard marks.contains(where: { run.isMark($0, at: index) }) else { return nil }
        if run.isMark("(", at: index) { hasBrackets = true }
      } else if token.kind == .figure {
        hasDate = true
      } else {
        guard token.isCapitalised || (hasBrackets && tables.credits.smallAgencies.contains(token.key)) else {
          return nil
        }
        if index < 3, token.isShouted { shouted = true }
      }
      index += 1
    }
    let isPlace = index == 1 && run.token(at: 1)?.followsSpace == true && tables.dates.places.contains(first.key)
    guard index > 0, index < run.count - 1, run[index].kind == .mark, shouted || hasBrackets || hasDate || isPlace
    else {
      return nil
    }
    // Without date or agency only a short place counts, and the lede starts with a capital: "NATO — the alliance" does not.
    guard hasBrackets || hasDate || index <= 6 else { return nil }
    var behind = index + 1
    while behind < run.count - 1, run.isMark("-", at: behind) { behind += 1 }
    let lede = run[behind]
    guard lede.followsSpace, lede.first != .lower, hasBrackets || shouted || isPlace else { return nil }
    return run[behind - 1].range.upperBound
  }

  /// Whether a passage is nothing but a date, with or without its weekday and a time.
  static func isDate(_ look: Look, _ tables: PartWords) -> Bool {
    guard look.isOneLine, !look.isLong, (2...12).contains(look.wordCount) else { return false }
    var months = 0
    var figures = 0
    for token in look.run.tokens where token.kind != .mark {
      if tables.dates.months[token.key] != nil {
        months += 1
      } else if token.kind == .figure {
        figures += 1
      } else if tables.dates.weekdays[token.key] == nil, !tables.dates.clockTails.contains(token.key),
        !tables.dates.dayHalves.contains(token.key), !tables.dates.joints.contains(token.key)
      {
        return false
      }
    }
    return months == 1 && figures > 0
  }

  /// Whether a passage is a place alone: two or three capitalised names parted by commas.
  static func isPlace(_ look: Look) -> Bool {
    guard look.isOneLine, look.ending == .open, (2...8).contains(look.wordCount), look.capitalCount == look.wordCount
    else {
      return false
    }
    var commas = 0
    for index in look.run.tokens.indices where look.run[index].kind == .mark {
      guard look.run.isMark(",", at: index) else { return false }
      commas += 1
    }
    return commas == 1 || commas == 2
  }

  private static func isShoutedHyphenation(_ run: TokenRun, _ token: Token) -> Bool {
    !run.text.utf8[token.range].contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
