import Prose
import Testing

@testable import Editorial

/// What has become of the one claim of a draft when somebody decides about it.
enum Stage: String, CaseIterable, CustomTestStringConvertible {
  /// Its words stand where they stood.
  case placed
  /// Its words have changed.
  case reworded
  /// Its words were cut.
  case gone
  /// Its words stand in several places.
  case ambiguous
  /// Somebody else has dropped it.
  case dropped

  var testDescription: String { rawValue }

  /// A draft with its one claim at this stage.
  func desk() throws -> (desk: Desk, id: ClaimID) {
    var desk = Desk()
    let id = try desk.claim(Desk.cost)
    switch self {
    case .placed: break
    case .reworded: try desk.replace("48 million", with: "49 million")
    case .gone: try desk.replace(" " + Desk.cost, with: "")
    case .ambiguous:
      try desk.replace(" " + Desk.cost, with: "")
      desk.revise(desk.dossier.article.text.string + "\n\(Desk.cost)\n\nLater.\n\n\(Desk.cost)\n")
    case .dropped: try desk.decide(DropClaim(reason: "It is in another story."), on: id, by: Desk.bob)
    }
    return (desk, id)
  }

  /// The code with which an operation is refused here, or nil when it is not.
  func refusal(
    of operation: some ClaimOperation,
    settings: Settings = Settings(),
    by person: Person = Desk.ann
  ) throws -> Refusal.Code? {
    var (desk, id) = try desk()
    desk.settings = settings
    let doer = Doer(person: person, time: desk.tick())
    let dossier = desk.dossier
    let claim = try #require(dossier.claim(id))
    do {
      _ = try operation.plan(on: claim, of: dossier, by: doer)
      return nil
    } catch {
      return error.code
    }
  }
}

/// The codes with which a decision that binds words is refused, by stage.
let refusalsOfBoundDecisions: [(Stage, Refusal.Code?)] = [
  (.placed, nil), (.reworded, nil), (.gone, .noPlace), (.ambiguous, .noPlace), (.dropped, .dropped),
]
