import Prose

/// A change to the text that a checker asked for, and what became of it.
public struct WantedChange: Sendable, Hashable {
  /// What became of it, computed from the words now.
  public enum Outcome: String, Sendable, Hashable {
    /// The text reads as was asked.
    case applied
    /// The words are as they were.
    case notApplied = "not applied"
    /// The words changed, but not as was asked; or nobody can tell from the words alone.
    case appliedDifferently = "applied differently"
  }

  /// The claim.
  public let claim: TrackedClaim
  /// Who asked for it.
  public let person: Person
  /// What was asked.
  public let disposition: Disposition
  /// The words that were judged, on one line.
  public let judged: String
  /// What became of it.
  public let outcome: Outcome
}

extension Dossier {
  /// Every change that somebody asked for and has not taken back, with what became of it.
  ///
  /// A request is taken back when the same person later judges the same words again; a later judgement of new words leaves it.
  /// So it is when an editor rules on the dispute that made it, and not for it.
  public var wantedChanges: [WantedChange] {
    liveClaims.flatMap { claim in
      Dictionary(grouping: claim.decisions, by: \.person.email).values
        .compactMap { own in Self.wantedChange(among: own.map(\.decision), by: own[0].person, on: claim) }
        .sorted { $0.person.email < $1.person.email }
    }
  }

  private static func wantedChange(
    among decisions: [Decision],
    by person: Person,
    on claim: TrackedClaim
  ) -> WantedChange? {
    guard let index = decisions.lastIndex(where: { $0.disposition != nil }), let bound = decisions[index].wording,
      let disposition = decisions[index].disposition, disposition != .stet
    else { return nil }
    let isTakenBack = decisions[(index + 1)...].contains { later in
      (later.status?.isDecisive == true || later.status == .unchecked)
        && later.wording.map { bound.text.reads($0.text) } ?? false
    }
    guard !isTakenBack else { return nil }
    // An editor who settles a dispute otherwise takes back what it asked for.
    if let ruling = claim.ruling, ruling.status != .disputed, ruling.decision.settles.contains(decisions[index].id) {
      return nil
    }
    return WantedChange(
      claim: claim,
      person: person,
      disposition: disposition,
      judged: Wording.folded(bound.text),
      outcome: outcome(disposition, of: bound.text, on: claim)
    )
  }

  private static func outcome(
    _ disposition: Disposition,
    of judged: String,
    on claim: TrackedClaim
  ) -> WantedChange.Outcome {
    if claim.place != nil, let wanted = disposition.wanted, claim.line == Wording.folded(wanted),
      claim.line != Wording.folded(judged)
    {
      return .applied
    }
    if claim.place != nil, judged.reads(claim.wording) { return .notApplied }
    switch disposition {
    case .cut: return claim.currency == .orphaned ? .applied : .appliedDifferently
    case .change(let wanted):
      guard claim.place != nil else { return .appliedDifferently }
      let isApplied =
        claim.wording.reads(wanted)
        || PlainWords(claim.wording).isWith(PlainWords(wanted), inPartOf: PlainWords(judged))
      return isApplied ? .applied : .appliedDifferently
    case .attribute, .hedge, .hold, .stet: return .appliedDifferently
    }
  }
}

extension String {
  /// Whether two texts hold the same words, white space and typography aside.
  fileprivate func reads(_ other: String) -> Bool {
    switch ChangeClass.between(self, other) {
    case nil, .typography: return true
    default: return false
    }
  }
}
