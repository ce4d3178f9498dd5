import Editorial

/// How far the checking has come, in one sentence.
enum ProgressLine {
  /// Says how many claims there are, how many of each status, and what nobody has claimed.
  static func phrase(_ progress: Progress) -> Phrase {
    var phrase = Phrase(Count.of(progress.claims, "claim"), .bold)
    let counts = progress.statuses.map { word, count in
      Phrase("\(count) \(word)", .toned(StatusSign(word: word).tone), isSolid: true)
    }
    if !counts.isEmpty { phrase += Phrase(": ") + counts.joined(by: ", ") }
    if progress.uncovered > 0 {
      phrase += Phrase("; ")
      phrase.add(
        "\(Count.of(progress.uncovered, "checkable sentence")) without a claim",
        .toned(.reopened)
      )
    }
    return phrase
  }

  /// Says how much is done: “12 of 16 claims settled · 31 of 58 facts ticked”.
  static func tally(_ progress: Progress) -> Phrase {
    tally(settled: progress.settled, claims: progress.claims, ticked: progress.ticked, facts: progress.facts)
  }

  /// Says the same of a draft whose text need not be read for what nobody has claimed.
  static func tally(of dossier: Dossier) -> Phrase {
    let sheets = dossier.facts(of: dossier.liveClaims)
    return tally(
      settled: dossier.liveClaims.count(where: \.isDone),
      claims: dossier.liveClaims.count,
      ticked: sheets.reduce(0) { $0 + $1.ticked },
      facts: sheets.reduce(0) { $0 + $1.entries.count }
    )
  }

  private static func tally(settled: Int, claims: Int, ticked: Int, facts: Int) -> Phrase {
    let done = claims == 0 ? "no claims" : "\(settled) of \(Count.of(claims, "claim")) settled"
    return Phrase("\(done) · \(FactLines.count(ticked, of: facts))", .faint)
  }
}
