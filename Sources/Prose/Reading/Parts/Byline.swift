/// Reads who wrote a text from a byline.
enum Byline {
  /// Finds the token behind the label of a byline, or nil when a passage is none.
  static func namesStart(in look: Look, _ tables: PartWords) -> Int? {
    let run = look.run
    guard look.isOneLine, !look.isLong, look.wordCount >= 2, look.wordCount <= 20 else { return nil }
    if let label = tables.writers.labels.match(run, at: 0) {
      let hasColon = run.isMark(":", at: label)
      let start = hasColon ? label + 1 : label
      let endsInPreposition = tables.writers.prepositions.contains(run.key(at: label - 1))
      guard hasColon || endsInPreposition, run.token(at: start)?.isCapitalised == true else { return nil }
      return look.capitalCount * 2 >= look.wordCount && !names(in: run, from: start, tables).isEmpty ? start : nil
    }
    guard let last = run.tokens.last(where: { $0.kind == .word }), tables.writers.roles.contains(last.key) else {
      return nil
    }
    let hasComma = run.tokens.indices.contains { run.isMark(",", at: $0) || run.isMark("|", at: $0) }
    return hasComma && look.capitalCount == look.wordCount && PersonName.length(run, at: 0, tables) != nil ? 0 : nil
  }

  /// Reads the names of a byline, in order, as offsets.
  static func names(in run: TokenRun, from start: Int, _ tables: PartWords) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = start
    while index < run.count {
      if let length = PersonName.length(run, at: index, tables) {
        names.append(run.range(index..<(index + length)))
        index += length
        continue
      }
      let token = run[index]
      guard names.isEmpty || token.kind == .mark || tables.writers.joints.contains(token.key) else { break }
      guard !tables.writers.ends.contains(token.key) else { break }
      index += 1
    }
    return names
  }
}

extension Byline {
  /// Counts the tokens of a byline's label, its colon and the markup before it included.
  static func labelLength(_ run: TokenRun, _ tables: PartWords) -> Int {
    var start = 0
    while let token = run.token(at: start), token.kind == .mark { start += 1 }
    let length = tables.writers.labels.match(run, at: start) ?? 0
    return run.isMark(":", at: start + length) ? start + length + 1 : start + length
  }
}
