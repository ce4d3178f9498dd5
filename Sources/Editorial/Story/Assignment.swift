/// That somebody is to look at a claim, and by when; or that nobody is any more.
public struct Assignment: Sendable, Hashable {
  /// Who is to look.
  public let person: Person
  /// By when; nil when nobody said.
  public let due: Deadline?
  /// The name of what they had decided on the claim before, which is not what is asked for; nil when that was nothing.
  public let seen: String?
  /// Whether it takes back what was asked of them.
  public let isWithdrawn: Bool

  /// Takes the parts as they are.
  public init(to person: Person, due: Deadline?, seen: String? = nil, isWithdrawn: Bool = false) {
    self.person = person
    self.due = due
    self.seen = seen
    self.isWithdrawn = isWithdrawn
  }

  /// Two are equal when they say the same, whatever the person had decided on either claim before.
  public static func == (left: Assignment, right: Assignment) -> Bool {
    left.person == right.person && left.due == right.due && left.isWithdrawn == right.isWithdrawn
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(person)
    hasher.combine(due)
    hasher.combine(isWithdrawn)
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
    seen = try fields.optionalString("seen")
    isWithdrawn = try fields.bool("withdrawn", default: false)
  }

  var json: JSON {
    var members = person.fields
    members["due"] = due.map { .string($0.text) }
    members["seen"] = seen.map(JSON.string)
    if isWithdrawn { members["withdrawn"] = true }
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

extension StandingAssignment {
  /// The newest assignment among all decisions on a claim; nil when there is none, or it was taken back.
  ///
  /// It is done by a decision of the person that settles the words as they are and that was not there when they were asked: who
  /// is asked after deciding is asked for a new look. Where the words change, it is open again.
  ///
  /// - Parameter names: the names of whom an assignment has by their addresses alone.
  init?(
    _ decisions: [(person: Person, decision: Decision)],
    checks: [StandingCheck],
    isDropped: Bool,
    names: [String: String]
  ) {
    guard let last = decisions.last(where: { $0.decision.assignment != nil }), let given = last.decision.assignment,
      !given.isWithdrawn
    else { return nil }
    let name = given.person.isNameless ? names[given.person.email] : nil
    let person = name.flatMap { Person(name: $0, email: given.person.email) } ?? given.person
    assignment = Assignment(to: person, due: given.due, seen: given.seen)
    giver = last.person
    date = last.decision.date
    isOpen =
      !isDropped
      && !checks.contains { $0.person.email == person.email && $0.decides && $0.decision.id != given.seen }
  }
}

extension TrackedClaim {
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
