/// A source as somebody relied on it for a claim.
public struct SourceUse: Sendable, Hashable {
  /// The source, with where in it the fact stands.
  public let source: Source
  /// Who relied on it.
  public let person: Person
  /// When.
  public let date: Timestamp
}

extension TrackedClaim {
  /// The sources that carry it as the draft stands: of the checks that settle it, and what was cited for these very words.
  ///
  /// What came with an answer is not among them: nobody has looked at it yet.
  public var evidence: [SourceUse] {
    let citing = citations.filter(\.currency.holds)
    var seen: Set<Source> = []
    return (decidingChecks + citing).flatMap { check in
      check.decision.sources.map { SourceUse(source: $0, person: check.person, date: check.decision.date) }
    }.filter { seen.insert($0.source).inserted }
  }

  /// The sources that carry it, each once.
  public var sources: [Source] { evidence.map(\.source) }

  /// What a person has cited for the words as they are, each once.
  package func cited(by person: Person) -> [Source] {
    var seen: Set<Source> = []
    return citations.filter { $0.currency.holds && $0.person.email == person.email }.flatMap(\.decision.sources)
      .filter { seen.insert($0).inserted }
  }

  /// Who has it in hand: somebody who has taken it, or who asked and has the answer to judge.
  public var holder: Person? {
    checks.first { $0.decision.status == .checking }?.person
      ?? queries.first { !$0.isOpen }?.person
  }
}

extension Dossier {
  /// The sources that carry a claim where only some checks count: theirs, and what anybody cited who may check.
  func sources(of claim: TrackedClaim, in checks: [StandingCheck]) -> [Source] {
    let citing = claim.citations.filter { citation in
      citation.currency.holds && !(settings.policy.checkerIsNotAuthor && isAuthor(citation.person))
    }
    return (checks + citing).flatMap(\.decision.sources)
  }
}
