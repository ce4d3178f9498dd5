/// Takes back that somebody is to look at a claim; what they have said of it stays.
public struct Unassign: ClaimOperation {
  /// Takes nothing more.
  public init() {}

  /// The word the commit's subject begins with.
  public var word: String { "unassign" }

  /// Requires a claim that somebody was asked to look at and has not.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    guard let assigned = claim.assigned else {
      throw Refusal(.nothingToDo, "Claim \(claim.shortID) is assigned to nobody.", hint: claim.wayToLetGo)
    }
    let person = assigned.assignment.person
    guard assigned.isOpen else {
      throw Refusal(
        .nothingToDo,
        "\(person.name) has decided on claim \(claim.shortID), so that nothing is asked of them."
      )
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .assignment,
      wording: claim.boundIfPlaced(in: dossier),
      assignment: Assignment(to: person, due: nil, isWithdrawn: true)
    )
  }
}

extension TrackedClaim {
  /// Who took the claim in hand without being asked, and how they let it go; nil when nobody did.
  fileprivate var wayToLetGo: String? {
    checks.first { $0.decision.status == .checking }.map {
      "\($0.person.name) took it in hand; stet reopen \(shortID), by them, lets it go."
    }
  }
}
