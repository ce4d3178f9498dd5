import Editorial
import Prose

/// What was once decided on a claim and holds no longer, and what has come between.
struct Lapses {
  private let claim: TrackedClaim
  private let history: ClaimHistory

  /// Takes a claim that is stale.
  init(_ claim: TrackedClaim, _ dossier: Dossier) {
    self.claim = claim
    history = dossier.history(of: claim)
  }

  /// Who decided what, of which words, against what, and why that is over.
  var sentences: [Phrase] {
    let checks = claim.checks.filter { $0.decision.status?.isDecisive == true || $0.decision.verb == .drop }
    let rulings = claim.rulings.filter { $0.isByEditor && !$0.currency.holds }
    return checks.flatMap { check in
      let deed = check.decision.status?.deed ?? "dropped"
      return sentences(deed, check.person, check.decision, check.revision, check.currency, until: check.lastDay)
    }
      + rulings.flatMap { ruling in
        let last = ruling.decision.expires
        return sentences(
          "ruled \(ruling.status.rawValue)",
          ruling.person,
          ruling.decision,
          ruling.revision,
          ruling.currency,
          until: last
        )
      }
  }

  private func sentences(
    _ deed: String,
    _ person: Person,
    _ decision: Decision,
    _ revision: Int?,
    _ currency: Currency,
    until last: CivilDate?
  ) -> [Phrase] {
    let isOfOtherWords = currency.change != nil || currency == .orphaned
    let bound = isOfOtherWords ? decision.wording.map { Quoted.phrase(Wording.folded($0.text)) } : nil
    var words = (bound ?? "It") + Phrase(" was \(deed) by \(person.name), \(decision.date.day)")
    if let revision { words.add(", r\(revision)") }
    words += Footnote.grounds(of: decision)
    words = Footnote.ended(words + Footnote.reason(of: decision, separator: decision.sources.isEmpty ? ": " : ". "))
    return [words, reason(currency, after: revision, until: last)]
  }

  private func reason(_ currency: Currency, after revision: Int?, until last: CivilDate?) -> Phrase {
    let when = change(after: revision).map { " in \($0)" } ?? " since"
    switch currency {
    case .current, .moved: return Phrase()
    case .stale(.words): return Phrase("Its words changed\(when).", .toned(.reopened))
    case .stale(let change): return Phrase("\(change.sentence)\(when).", .toned(.reopened))
    case .orphaned: return Phrase("Its words were taken out\(when == " since" ? "" : when).", .toned(.reopened))
    case .ambiguous: return Phrase("Its words stand in several places\(when).", .toned(.reopened))
    case .expired:
      return Phrase(last.map { "The check ran out on \($0.iso)." } ?? "The check has run out.", .toned(.reopened))
    }
  }

  /// The revision that brought other words than those of an earlier one.
  private func change(after revision: Int?) -> String? {
    history.chapters.first { chapter in
      guard let other = chapter.revision, other.number > revision ?? 0 else { return false }
      return chapter.fate == .gone || chapter.fate == .ambiguous || chapter.change?.reopens == true
    }?
    .revision?.name
  }
}
