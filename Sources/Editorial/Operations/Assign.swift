/// Asks somebody to look at a claim; its status stays as it is, and so does what others have said.
public struct Assign: ClaimOperation {
  /// Who is to look, and by when.
  public let assignment: Assignment

  /// Takes who is to look, and by when.
  public init(to person: Person, due: Deadline? = nil) { assignment = Assignment(to: person, due: due) }

  /// The word the commit's subject begins with.
  public var word: String { "assign" }

  /// Requires a claim that is not dropped, a deadline that has not passed, and something new.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    try doer.require(assignment.due)
    if let last = claim.assigned, last.isOpen, last.assignment.person.email == assignment.person.email,
      assignment.due == nil || last.assignment.due == assignment.due
    {
      throw Refusal(.nothingToDo, "Claim \(claim.shortID) is with \(assignment.person.name) already.")
    }
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .assignment,
      wording: claim.boundIfPlaced(in: dossier),
      assignment: assignment
    )
  }
}
