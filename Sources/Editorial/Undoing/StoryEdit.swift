/// What one commit changed in a `story.json`, field by field.
package struct StoryEdit: Sendable, Hashable {
  /// One field before and after; nil where it was not there.
  private struct Field: Hashable {
    let before: JSON?
    let after: JSON?
  }

  private let fields: [String: Field]

  /// Compares two versions; nil where one cannot be read, or nothing has changed.
  init?(before: [UInt8], after: [UInt8]) {
    guard let old = JSONMerge.fields(of: before), let new = JSONMerge.fields(of: after) else { return nil }
    fields = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
      .reduce(into: [:]) { $0[$1] = Field(before: old[$1], after: new[$1]) }
    guard !fields.isEmpty else { return nil }
  }

  /// Whether every field that it changed is still as it left it, whatever became of the others.
  func stands(in file: [UInt8]) -> Bool {
    guard let now = JSONMerge.fields(of: file) else { return false }
    return fields.allSatisfy { now[$0.key] == $0.value.after }
  }

  /// The file with those fields as they were before; nil where it does not stand in it.
  func takenBack(in file: [UInt8]) -> [UInt8]? {
    guard var now = JSONMerge.fields(of: file), stands(in: file) else { return nil }
    for (name, field) in fields { now[name] = field.before }
    return Array(JSON.object(now).file.utf8)
  }

  /// Whether another edit, of another story, leaves the same behind.
  func leaves(theSameAs other: StoryEdit) -> Bool {
    fields.mapValues(\.after) == other.fields.mapValues(\.after)
  }

  /// The state that the story was in before; nil where that has not changed.
  var stateBefore: StoryState? { text("state", \.before).flatMap(StoryState.init) }

  /// The state that it is in since; nil where that has not changed.
  var stateAfter: StoryState? { text("state", \.after).flatMap(StoryState.init) }

  /// What the command that made it is called.
  ///
  /// - Parameter person: whose commit it was.
  func act(of person: Person) -> String {
    if let hold = fields["hold"] { return hold.after == nil ? "release" : "hold" }
    if let assignee = fields["assignee"] {
      return text(in: assignee.after, "person") == person.email ? "take" : "assign"
    }
    if fields["deadline"] != nil { return "assign" }
    return fields["state"] != nil ? "state" : "edit"
  }

  /// What it says, for the subject of a commit.
  package var words: String {
    if let hold = fields["hold"] { return text(in: hold.after ?? hold.before, "reason") ?? "" }
    if let assignee = fields["assignee"] { return text(in: assignee.after, "name") ?? "nobody" }
    if let due = text("deadline", \.after) { return "due \(due)" }
    if let state = stateAfter?.word ?? text("state", \.after) { return state }
    return fields.keys.sorted().joined(separator: ", ")
  }

  private func text(_ name: String, _ side: KeyPath<Field, JSON?>) -> String? {
    if case .string(let text)? = fields[name]?[keyPath: side] { text } else { nil }
  }

  private func text(in value: JSON?, _ name: String) -> String? {
    guard case .object(let members)? = value, case .string(let text)? = members[name] else { return nil }
    return text
  }
}
