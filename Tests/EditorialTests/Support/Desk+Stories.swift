import Testing

@testable import Editorial

extension Desk {
  /// Changes the story, a minute after what happened last.
  @discardableResult
  mutating func change(_ operation: some StoryOperation, by person: Person = Desk.ann) throws -> Plan {
    let plan = try operation.plan(on: dossier, by: Doer(person: person, time: tick()))
    try apply(plan)
    return plan
  }

  /// The code with which a change of the story is refused; nil when it is not.
  func refusal(of operation: some StoryOperation, by person: Person = Desk.ann) -> Refusal.Code? {
    var desk = self
    let doer = Doer(person: person, time: desk.tick())
    do {
      _ = try operation.plan(on: dossier, by: doer)
      return nil
    } catch {
      return error.code
    }
  }

  /// Settles everything that keeps the gate closed, as somebody who has looked at it all would.
  mutating func openGate() throws {
    try claimAll()
    for claim in dossier.claims where !claim.isDone { try decide(Desk.verify, on: claim.claim.id) }
    try #require(Gate(dossier).isOpen, "\(Gate(dossier).reasons)")
  }
}
