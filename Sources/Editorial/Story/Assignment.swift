/// That somebody is to look at a claim, and by when.
public struct Assignment: Sendable, Hashable {
  /// Who is to look.
  public let person: Person
  /// By when; nil when nobody said.
  public let due: Deadline?

  /// Takes the parts as they are.
  public init(to person: Person, due: Deadline?) {
    self.person = person
    self.due = due
  }
}

extension Assignment {
  init(_ fields: consuming JSONFields) throws(JSONError) {
    var fields = fields
    person = try Person(&fields)
    due = try fields.optionalString("due").map { text throws(JSONError) in
      guard let due = Deadline(text, offset: 0) else { throw fields.wrong("due", "a day or a time") }
      return due
    }
  }

  var json: JSON {
    var members = person.fields
    members["due"] = due.map { .string($0.text) }
    return .object(members)
  }
}

/// An assignment of a claim, and who gave it.
public struct StandingAssignment: Sendable, Hashable {
  /// Who is to look, and by when.
  public let assignment: Assignment
  /// Who says so.
  public let giver: Person
  /// When they said it.
  public let date: Timestamp
  /// Whether the person has not decided on the words as they are yet.
  public let isOpen: Bool
}

extension TrackedClaim {
  /// The newest assignment of the claim, and whether the person has done it; nil when nobody was asked.
  ///
  /// It is done by a decision of theirs that settles the words as they are; where those change, it is open again.
  public var assigned: StandingAssignment? {
    guard let last = decisions.last(where: { $0.decision.assignment != nil }), let assignment = last.decision.assignment
    else { return nil }
    let isDone = status == .dropped || checks.contains { $0.person.email == assignment.person.email && $0.decides }
    return StandingAssignment(
      assignment: assignment,
      giver: last.person,
      date: last.decision.date,
      isOpen: !isDone
    )
  }

  /// Whether somebody has work on the claim: it is in their hands, a question of theirs is out, or it was assigned to them.
  public func isInHands(of email: String) -> Bool {
    if let assigned, assigned.isOpen, assigned.assignment.person.email == email { return true }
    guard status != .dropped else { return false }
    return checks.contains {
      $0.person.email == email && ($0.decision.status == .checking || $0.decision.status == .queried)
    }
  }

  /// The addresses of everybody who has work on the claim.
  var hands: [String] {
    (checks.map(\.person.email) + [assigned?.assignment.person.email].compactMap(\.self)).filter(isInHands)
  }
}
