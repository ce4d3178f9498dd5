/// Confirms the words of some facts of a claim, and says against what.
///
/// The claim's status does not change, and what the doer said of the claim still stands.
public struct Tick: ClaimOperation {
  /// Which facts.
  public let facts: FactChoice
  /// What they were confirmed against.
  public let sources: [Source]

  /// Takes the facts and what they were confirmed against.
  public init(_ facts: FactChoice, sources: [Source] = []) {
    self.facts = facts
    self.sources = sources
  }

  /// The word the commit's subject begins with.
  public var word: String { "tick" }

  /// Requires wording that is current, and facts that the doer has not ticked yet, or has ticked against other sources.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    let wording = try claim.bound(in: dossier)
    try dossier.requireChecker(doer.person)
    let sheet = dossier.facts(of: claim)
    let chosen: [FactSheet.Entry]
    switch facts {
    case .named(let typed):
      chosen = try sheet.entries(named: typed, of: claim)
      let done = chosen.filter { isDone($0, by: doer.person) }.map { Wording.quoted($0.fact.words) }
      guard done.isEmpty else {
        throw Refusal(
          .nothingToDo,
          "You have ticked \(done.joined(separator: ", ")) in claim \(claim.shortID) already.",
          hint: "stet untick \(claim.shortID) takes a tick back; --source says what else confirms it."
        )
      }
    case .all:
      guard !sheet.entries.isEmpty else {
        throw Refusal(.noSuchFact, "Claim \(claim.shortID) holds no facts to tick: “\(claim.line)”.")
      }
      chosen = sheet.entries.filter { !isDone($0, by: doer.person) }
      guard !chosen.isEmpty else {
        throw Refusal(.nothingToDo, "You have ticked every fact of claim \(claim.shortID) already.")
      }
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .tick,
      wording: wording,
      sources: sources,
      facts: chosen.map(\.fact.name)
    )
  }

  /// Whether the doer has ticked a fact, and there is nothing to add.
  private func isDone(_ entry: FactSheet.Entry, by person: Person) -> Bool {
    guard let tick = entry.tick(by: person) else { return false }
    return sources.isEmpty || sources == tick.sources
  }
}
