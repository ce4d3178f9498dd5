/// Asks somebody to look at a claim; its status stays as it is, and so does what others have said.
///
/// Who has decided on it already is asked for a new look.
public struct Assign: ClaimOperation {
  /// Who is to look.
  public let person: Person
  /// By when; nil when nobody says.
  public let due: Deadline?
  /// Whether a deadline that the person had is taken away.
  public let clearsDue: Bool

  /// Takes who is to look, and by when.
  public init(to person: Person, due: Deadline? = nil, clearsDue: Bool = false) {
    (self.person, self.due, self.clearsDue) = (person, due, clearsDue)
  }

  /// The word the commit's subject begins with.
  public var word: String { "assign" }

  /// Requires a claim that is not dropped, a deadline that has not passed, and something new.
  public func decision(on claim: TrackedClaim, of dossier: Dossier, by doer: Doer) throws(Refusal) -> Decision {
    try claim.requireLive()
    try doer.require(due)
    if let last = claim.assigned, last.isOpen, last.assignment.person.email == person.email,
      last.assignment.due == due || (due == nil && !clearsDue)
    {
      let end = clearsDue ? ", without a deadline" : ""
      throw Refusal(.nothingToDo, "Claim \(claim.shortID) is with \(person.name) already\(end).")
    }
    let seen = claim.checks.first { $0.person.email == person.email }?.decision.id
    return Decision(
      by: doer.person,
      at: doer.time,
      on: claim.claim.id,
      verb: .assignment,
      wording: claim.boundIfPlaced(in: dossier),
      assignment: Assignment(to: person, due: due, seen: seen)
    )
  }
}
