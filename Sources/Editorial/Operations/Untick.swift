import Prose

/// Takes the doer's own ticks of some facts back; another person's ticks stay theirs.
public struct Untick: ClaimOperation {
  /// Which facts.
  public let facts: FactChoice

  /// Takes the facts.
  public init(_ facts: FactChoice) { self.facts = facts }

  /// The word the commit's subject begins with.
  public var word: String { "untick" }

  /// Requires ticks of the doer's own; stale ones, whose words are gone, are named by those words.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    let sheet = dossier.facts(of: claim)
    let stale = sheet.stale.filter { $0.person.email == doer.person.email }.map(\.name)
    let own = sheet.entries.compactMap { $0.tick(by: doer.person)?.name }
    guard !(own + stale).isEmpty else {
      throw Refusal(
        .nothingToDo,
        "You have ticked no fact of claim \(claim.shortID).",
        hint: sheet.ticked > 0 ? "Another person's ticks stay theirs." : nil
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .untick,
      wording: claim.boundIfPlaced(in: dossier),
      facts: try names(on: claim, sheet, stale: stale, own: own, by: doer.person)
    )
  }

  private func names(
    on claim: TrackedClaim,
    _ sheet: FactSheet,
    stale: [FactName],
    own: [FactName],
    by person: Person
  ) throws(Refusal) -> [FactName] {
    guard case .named(let typed) = facts else { return own + stale }
    let gone = stale.filter { name in typed.contains { PlainWords($0) == PlainWords(name.words) } }
    let rest = typed.filter { typed in !gone.contains { PlainWords($0.words) == PlainWords(typed) } }
    guard !rest.isEmpty || gone.isEmpty else { return gone }
    let entries = try sheet.entries(named: rest, of: claim)
    let others = entries.filter { $0.tick(by: person) == nil }.map { Wording.quoted($0.fact.words) }
    guard others.isEmpty else {
      throw Refusal(
        .nothingToDo,
        "You have not ticked \(others.joined(separator: ", ")) in claim \(claim.shortID).",
        hint: "Another person's ticks stay theirs."
      )
    }
    return gone + entries.compactMap { $0.tick(by: person)?.name }
  }
}
