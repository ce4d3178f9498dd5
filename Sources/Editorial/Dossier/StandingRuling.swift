/// An editor's ruling on a claim, and whether its words are still those that it was given for.
public struct StandingRuling: Sendable, Hashable {
  /// Who ruled.
  public let person: Person
  /// What they ruled; its verb is a ruling.
  public let decision: Decision
  /// The status that the claim has by it.
  public let status: Status
  /// Whether its words are still those of the claim.
  public let currency: Currency
  /// The revision it was made on; nil when that state of the draft is not in the history.
  public let revision: Int?
  /// Whether the settings name the person as an editor; otherwise the ruling settles nothing.
  public let isByEditor: Bool
  /// Whether it can settle anything: an editor made it, of the words as they are.
  public var holds: Bool { isByEditor && currency.holds }
}

/// What the rulings on a claim come to.
struct Rulings {
  /// The ruling in force; nil when there is none, or when two editors differ.
  let inForce: StandingRuling?
  /// Whether somebody differs with the ruling, or two editors with one another, so that an editor must look again.
  let isContested: Bool
  /// Whether there was one, and none holds any more.
  let isStale: Bool

  /// Weighs the rulings against what else was decided.
  ///
  /// A ruling settles the decisions that it names: those that the editor had before them. One that it does not name was made
  /// later, or on another desk that was not in step, and nobody has ruled on that; where it is decisive, of the words as they
  /// are, and of another status, the claim is contested again. So no clock decides, and the order of syncs does not matter.
  /// One that agrees changes nothing. An edit of the words ends the ruling as it ends any check.
  init(_ all: [StandingRuling], against checks: [StandingCheck]) {
    let holding = all.filter(\.holds)
    isStale = holding.isEmpty && all.contains(where: \.isByEditor)
    let superseded = Set(holding.flatMap(\.decision.settles))
    let live = holding.filter { !superseded.contains($0.decision.id) }
    let newest = live.max { ($0.decision.date, $0.decision.id) < ($1.decision.date, $1.decision.id) }
    guard let newest else {
      (inForce, isContested) = (nil, false)
      return
    }
    let seen = Set(live.flatMap(\.decision.settles))
    let dissents = checks.contains { check in
      check.decides && check.decision.status != newest.status && !seen.contains(check.decision.id)
    }
    isContested = dissents || live.contains { $0.status != newest.status }
    inForce = isContested ? nil : newest
  }
}
