import Prose

/// One person's work on the checklists of a draft: what they ticked, in the order in which they did.
///
/// Only that person writes the file, so work merges under plain git.
public struct ChecklistWork: Sendable, Hashable {
  /// Who.
  public let person: Person
  /// What they said, oldest first.
  public private(set) var decisions: [ItemDecision]
  /// Fields that a newer stet has written.
  private let rest: [String: JSON]

  /// Starts a person's work.
  init(person: Person) {
    self.person = person
    decisions = []
    rest = [:]
  }

  /// Adds decisions behind the others.
  func adding(_ more: [ItemDecision]) -> ChecklistWork {
    var copy = self
    copy.decisions += more
    return copy
  }

  /// The ticks that the person has not taken back, by the words of their items: whether they still hold is another matter.
  func ticks(of list: Checklist) -> [PlainWords: ItemDecision] {
    var last: [PlainWords: ItemDecision] = [:]
    for decision in decisions where decision.list == list.name {
      // What a newer stet has said of an item is without effect here: it takes no tick back.
      if case .unknown = decision.verb { continue }
      last[PlainWords(decision.item)] = decision
    }
    return last.filter { $0.value.verb == .tick }
  }

  /// The place of a person's file in a draft's folder.
  package static func path(of email: String, in folder: String) -> String { "\(folder)/checklists/\(email).json" }
}

extension ChecklistWork {
  /// Reads a person's file.
  ///
  /// - Parameter email: the file's name without its ending.
  package init(email: String, file bytes: [UInt8]) throws(JSONError) {
    var fields = try JSONFields(try JSON(parsing: bytes))
    try fields.requireFormat()
    let person = try Person(&fields)
    guard person.email == email else { throw fields.wrong("person", "the name of its file") }
    self.person = person
    var decisions: [ItemDecision] = []
    for value in try fields.array("decisions") { decisions.append(try ItemDecision(value)) }
    self.decisions = decisions
    rest = fields.rest
  }

  /// The bytes of the person's file.
  package var file: [UInt8] {
    let fields = person.fields.merging(["format": 1, "decisions": .array(decisions.map(\.json))]) { own, _ in own }
    return Array(JSON.object(fields.merging(rest) { own, _ in own }).file.utf8)
  }
}
