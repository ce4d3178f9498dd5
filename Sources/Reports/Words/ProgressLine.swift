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
}
