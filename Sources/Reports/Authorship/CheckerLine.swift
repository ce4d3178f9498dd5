import Editorial

/// One claim of a sentence with the people who checked it, in one line.
enum CheckerLine {
  /// Says the claim's status and id, and each person's newest check with whether it still holds.
  static func phrase(_ claim: TrackedClaim) -> Phrase {
    var phrase = claim.sign.phrase
    phrase.add("  ")
    phrase.add(claim.shortID, .code, isSolid: true)
    let checks = claim.checks.filter(isSaid)
    if !checks.isEmpty { phrase += Phrase("  ") + checks.map { person($0, on: claim) }.joined(by: Phrase("; ")) }
    return phrase
  }

  /// Whether a person has said anything of the claim and not taken it back.
  private static func isSaid(_ check: StandingCheck) -> Bool {
    switch check.decision.verb {
    case .status(let status): status != .unchecked
    case .drop, .ruling, .waiver, .assignment, .tick, .untick, .note, .cite, .answer, .unknown: false
    }
  }

  /// A person, with what they found and on which revision where that is not plainly the claim's status.
  private static func person(_ check: StandingCheck, on claim: TrackedClaim) -> Phrase {
    let phrase = Phrase(check.person.name)
    let word = check.decision.verb.word
    if check.currency == .current, word == claim.status.word { return phrase }
    var facts: [Phrase] = []
    if word != claim.status.word {
      facts.append(Phrase(word + (check.revision.map { " r\($0)" } ?? "")))
    }
    if let change = check.currency.change {
      facts.append(Phrase("\(change.sentence) since", .toned(.reopened)))
    } else if check.currency != .current {
      facts.append(CheckLines.standing(check))
    }
    return phrase + Phrase(": ") + facts.joined(by: Phrase(", "))
  }
}
