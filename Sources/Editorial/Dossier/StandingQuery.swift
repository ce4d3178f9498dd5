public import Prose

/// A question about a claim that its checker has not taken back, and what was answered.
public struct StandingQuery: Sendable, Hashable {
  /// An answer to it.
  public struct Answer: Sendable, Hashable {
    /// Who wrote it down.
    public let person: Person
    /// What they wrote; its verb is an answer.
    public let decision: Decision

    /// Who gave it, as it was written down; the author by name where the story has one.
    public let giver: String
  }

  /// Who asked.
  public let person: Person
  /// What they asked; its status is queried.
  public let decision: Decision
  /// Whether the words are still those that the question is about.
  public let currency: Currency
  /// The revision it was asked on; nil when that state of the draft is not in the history.
  public let revision: Int?
  /// What was answered, oldest first.
  public let answers: [Answer]

  /// Whether nobody has answered yet.
  public var isOpen: Bool { answers.isEmpty }

  /// Whom it went to.
  public var addressee: String { decision.addressee ?? "the author" }

  /// Whether it is open past the day by which it should have been answered.
  public func isOverdue(on day: CivilDate) -> Bool { isOpen && decision.due.map { $0 < day } ?? false }
}

extension Dossier {
  /// The questions about claims that nobody has dropped: those that are overdue first, then the oldest; of one moment in the
  /// order of the text.
  public func queries(on day: CivilDate) -> [(claim: TrackedClaim, query: StandingQuery)] {
    let all = liveClaims.flatMap { claim in claim.queries.map { (claim: claim, query: $0) } }
    return all.enumerated().sorted { left, right in
      let (first, second) = (left.element.query, right.element.query)
      if first.isOverdue(on: day) != second.isOverdue(on: day) { return first.isOverdue(on: day) }
      return (first.decision.date, left.offset) < (second.decision.date, right.offset)
    }.map(\.element)
  }

  /// Whom a question went to: the author by name where the story has one, in the story's own spelling.
  package func addressee(of query: StandingQuery) -> String { story.spelling(of: query.addressee) }

  /// Whether a question went to somebody, as they were typed.
  func isAddressed(_ query: StandingQuery, to typed: String) -> Bool {
    let meant = TypedPerson(typed)
    let names = [typed, meant.name, meant.email].compactMap(\.self).map { Wording.key(story.spelling(of: $0)) }
    let addressees = [query.addressee, addressee(of: query)] + (query.isToAuthor ? story.authors : [])
    return addressees.contains { names.contains(Wording.key($0)) }
  }
}

extension StandingQuery {
  fileprivate var isToAuthor: Bool { Wording.key(addressee) == "the author" }
}
