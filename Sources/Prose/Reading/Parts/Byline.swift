/// Reads who wrote a text from a byline.
enum Byline {
  private static let joints = WordSet(words: "and & with")
  private static let ends = WordSet(words: "for of in at from on is was the a an")

  /// Finds the token behind the label of a byline, or nil when a passage is none.
  static func namesStart(in look: Look) -> Int? {
    let run = look.run
    guard look.isOneLine, !look.isLong, look.wordCount >= 2, look.wordCount <= 20 else { return nil }
    if let label = English.bylineLabels.match(run, at: 0) {
      let hasColon = run.isMark(":", at: label)
      let start = hasColon ? label + 1 : label
      let endsInBy = English.byWords.contains(run.key(at: label - 1))
      guard hasColon || endsInBy, run.token(at: start)?.isCapitalised == true else { return nil }
      return look.capitalCount * 2 >= look.wordCount && !names(in: run, from: start).isEmpty ? start : nil
    }
    guard let last = run.tokens.last(where: { $0.kind == .word }), English.writerRoles.contains(last.key) else {
      return nil
    }
    let hasComma = run.tokens.indices.contains { run.isMark(",", at: $0) || run.isMark("|", at: $0) }
    return hasComma && look.capitalCount == look.wordCount && PersonName.length(run, at: 0) != nil ? 0 : nil
  }

  /// Reads the names of a byline, in order, as offsets.
  static func names(in run: TokenRun, from start: Int) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = start
    while index < run.count {
      if let length = PersonName.length(run, at: index) {
        names.append(run.range(index..<(index + length)))
        index += length
        continue
      }
      let token = run[index]
      guard names.isEmpty || token.kind == .mark || joints.contains(token.key) else { break }
      guard !ends.contains(token.key) else { break }
      index += 1
    }
    return names
  }
}

extension Byline {
  /// Counts the tokens of a byline's label, its colon and the markup before it included.
  static func labelLength(_ run: TokenRun) -> Int {
    var start = 0
    while let token = run.token(at: start), token.kind == .mark { start += 1 }
    let length = English.bylineLabels.match(run, at: start) ?? 0
    return run.isMark(":", at: start + length) ? start + length + 1 : start + length
  }
}
