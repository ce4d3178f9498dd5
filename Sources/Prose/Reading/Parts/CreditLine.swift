/// Finds who made a picture, at the end of the words under it or on a line alone.
///
/// The forms are those of agencies and picture desks: `Photo: Name`, `Photograph by Name`, `Name/Agency`, `Name/Agency via
/// Library`, `(Agency Photo/Name)`, `Courtesy of Name`.
enum CreditLine {
  /// The most tokens that a credit takes.
  private static let longest = 18

  /// Finds the token that a credit starts with, or nil when a passage names no maker.
  static func start(in run: TokenRun, _ tables: PartWords) -> Int? {
    guard run.count > 0 else { return nil }
    return bracketed(run, tables) ?? labelled(run, tables) ?? signed(run, tables)
  }

  /// `(AP Photo/Name)` as the last thing of the passage.
  private static func bracketed(_ run: TokenRun, _ tables: PartWords) -> Int? {
    var last = run.count - 1
    while last > 0, [".", "\"", "”"].contains(where: { run.isMark($0, at: last) }) { last -= 1 }
    guard run.isMark(")", at: last) else { return nil }
    var index = last - 1
    while index >= 0, last - index < longest, !run.isMark("(", at: index) { index -= 1 }
    guard index >= 0, run.isMark("(", at: index) else { return nil }
    let inside = (index + 1)..<last
    let names = inside.contains { isAgency(run[$0], tables) }
    let labels = inside.contains { tables.credits.phrases.match(run, at: $0) != nil || isLabel(run, at: $0, tables) }
    // The name of an agency alone credits a picture only behind a sentence; inside of one it is an acronym.
    let isApart = index == 0 || endsSentence(run, at: index - 1) || inside.contains { run.isMark("/", at: $0) }
    return (names && isApart && isMostlyNames(run, inside, tables)) || labels ? index : nil
  }

  /// `Image: Name`, `Photo by Name`, at the start of the passage or behind what the picture shows.
  private static func labelled(_ run: TokenRun, _ tables: PartWords) -> Int? {
    for index in max(0, run.count - longest)..<run.count {
      let length: Int
      if isLabel(run, at: index, tables) {
        length = 2
      } else if let phrase = tables.credits.phrases.match(run, at: index) {
        length = phrase
      } else {
        continue
      }
      let startsSentence = index == 0 || run[index - 1].kind == .mark
      guard startsSentence || run[index].first == .upper || isLabel(run, at: index, tables) else { continue }
      guard index + length < run.count, isMostlyNames(run, (index + length)..<run.count, tables) else { continue }
      return index
    }
    return nil
  }

  /// `Name Name/Agency via Library` behind the last sentence.
  private static func signed(_ run: TokenRun, _ tables: PartWords) -> Int? {
    var end = run.count
    if run.isMark(".", at: end - 1) { end -= 1 }
    var start = end
    while start > 0, end - start < longest, !endsSentence(run, at: start - 1) { start -= 1 }
    guard start < end, end - start < longest, isAllNames(run, start..<end, tables) else { return nil }
    let slashes = (start..<end).contains { $0 > start && run.isMark("/", at: $0) && !run[$0].followsSpace }
    let agencies = (start..<end).contains { isAgency(run[$0], tables) }
    // A name alone is a signature; an agency or a slash makes it a credit.
    return agencies && (slashes || start > 0 || end - start <= 4) || slashes && start > 0 ? start : nil
  }

  private static func isLabel(_ run: TokenRun, at index: Int, _ tables: PartWords) -> Bool {
    guard tables.credits.labels.contains(run.key(at: index)) else { return false }
    guard run.isMark(":", at: index + 1) || run.isMark(";", at: index + 1) || run.isMark("/", at: index + 1) else {
      return false
    }
    guard let maker = run.token(at: index + 2) else { return false }
    return maker.first == .upper || tables.credits.smallAgencies.contains(maker.key)
  }

  private static func isAgency(_ token: Token, _ tables: PartWords) -> Bool {
    token.first == .upper && tables.credits.agencies.contains(token.key)
      || tables.credits.smallAgencies.contains(token.key)
  }

  /// Whether a word may stand in small letters among the names of a credit.
  private static func isJoint(_ token: Token, _ tables: PartWords) -> Bool {
    tables.credits.joints.contains(token.key) || tables.credits.smallAgencies.contains(token.key)
  }

  private static func endsSentence(_ run: TokenRun, at index: Int) -> Bool {
    ["." as Unicode.Scalar, "!", "?", ")", "”", "\""].contains { run.isMark($0, at: index) }
  }

  private static func isAllNames(_ run: TokenRun, _ indices: Range<Int>, _ tables: PartWords) -> Bool {
    indices.allSatisfy { index in
      let token = run[index]
      return token.kind == .mark ? !run.isMark(":", at: index) : token.isCapitalised || isJoint(token, tables)
    }
  }

  private static func isMostlyNames(_ run: TokenRun, _ indices: Range<Int>, _ tables: PartWords) -> Bool {
    var words = 0
    var names = 0
    for index in indices where run[index].kind != .mark {
      words += 1
      if run[index].first != .lower || isJoint(run[index], tables) { names += 1 }
    }
    return words > 0 && words <= longest && names * 2 >= words
  }
}
