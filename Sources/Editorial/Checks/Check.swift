/// One person's work on one claim: the decisions in the order they were made.
///
/// Only that person writes the file, so work merges under plain git.
public struct Check: Sendable, Hashable {
  /// The claim.
  public let claim: ClaimID
  /// Who decided.
  public let person: Person
  /// The decisions, oldest first.
  public private(set) var decisions: [Decision]
  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// Starts a person's work on a claim.
  package init(claim: ClaimID, person: Person) {
    self.claim = claim
    self.person = person
    self.decisions = []
    self.rest = [:]
  }

  /// Adds a decision behind the others.
  package func adding(_ decision: Decision) -> Check {
    var copy = self
    copy.decisions.append(decision)
    return copy
  }

  /// The newest decision that gives a status or takes the claim away; a tick of a fact does neither.
  public var standing: Decision? { decisions.last(where: \.verb.isAboutClaim) }

  /// The person's newest ruling as an editor, unless they have reopened the claim since.
  public var ruling: Decision? {
    let last = decisions.last { $0.ruling != nil || $0.status == .unchecked }
    return last?.ruling == nil ? nil : last
  }

  /// The sources that the person has cited besides, oldest first; what came before they last took the claim back is gone with it.
  public var citations: [Decision] {
    let start = decisions.lastIndex { $0.status == .unchecked }.map { $0 + 1 } ?? 0
    return decisions[start...].filter { $0.verb == .cite }
  }

  /// The questions that the person has put and not taken back since, oldest first: deciding anything else of the claim takes
  /// all of them back.
  public var questions: [Decision] {
    let said = decisions.filter(\.verb.isAboutClaim)
    return Array(said.reversed().prefix { $0.status == .queried }.reversed())
  }

  /// The person's newest waiver, unless they have reopened the claim since.
  public var waiver: Decision? {
    let last = decisions.last { $0.verb == .waiver || $0.status == .unchecked }
    return last?.verb == .waiver ? last : nil
  }
}

extension Check {
  /// Reads a person's file.
  ///
  /// - Parameters:
  ///   - claim: the name of the file's folder.
  ///   - email: the file's name without its ending.
  package init(claim: ClaimID, email: String, file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    guard try fields.string("claim") == claim.string else { throw fields.wrong("claim", "the name of its folder") }
    let name = try fields.string("name")
    guard let person = Person(name: name, email: try fields.string("person")), person.email == email else {
      throw fields.wrong("person", "the name of its file")
    }
    self.claim = claim
    self.person = person
    var decisions: [Decision] = []
    for value in try fields.array("decisions") { decisions.append(try Decision(value)) }
    self.decisions = decisions
    rest = fields.rest
  }

  /// The bytes of the person's file.
  package var file: [UInt8] {
    let fields: [String: JSON] = [
      "format": 1, "claim": .string(claim.string), "person": .string(person.email), "name": .string(person.name),
      "decisions": .array(decisions.map(\.json)),
    ]
    return Array(JSON.object(fields.merging(rest) { own, _ in own }).file.utf8)
  }
}
