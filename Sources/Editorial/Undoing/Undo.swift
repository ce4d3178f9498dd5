/// Takes a person's own deed back: the record returns to what it was before, byte for byte.
///
/// History stays as it is: the deed's commit and the one that takes it back both remain.
package struct Undo: Sendable {
  /// A commit that has changed a record.
  package struct Change: Sendable, Hashable {
    /// The commit, as people quote it.
    package let commit: String
    /// Who made it.
    package let author: String

    /// Takes the parts as they are.
    package init(commit: String, author: String) { (self.commit, self.author) = (commit, author) }
  }

  /// A record on the same claim as the deed.
  package struct Neighbour: Sendable, Hashable {
    /// The path.
    package let path: String
    /// The bytes.
    package let bytes: [UInt8]

    /// Takes the parts as they are.
    package init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
  }

  /// What is taken back.
  package let deed: Deed
  /// The claim's shortest unique name in its draft; the draft's where it is about that as a whole.
  package let shortID: String
  private let current: [UInt8]?
  private let changed: Change?
  private let neighbours: [Neighbour]

  /// Takes the deed and the records as they are now.
  ///
  /// - Parameters:
  ///   - current: the deed's record; nil where it is gone.
  ///   - changed: the last commit that changed the record, where that is not the deed's own.
  ///   - neighbours: the other records on the same claim.
  package init(
    _ deed: Deed,
    shortID: String,
    current: [UInt8]?,
    changed: Change?,
    neighbours: [Neighbour]
  ) {
    self.deed = deed
    self.shortID = shortID
    self.current = current
    self.changed = changed
    self.neighbours = neighbours
  }

  /// Says what would be recorded: the record as it was before, or no record.
  ///
  /// - Throws: `Refusal` with code `changedSince` when the record is not as the deed left it, or `builtOn` when something refers to what would go.
  package func plan() throws(Refusal) -> Plan {
    if case .story(let edit) = deed.content { return try plan(of: edit) }
    guard current == deed.after else {
      let by = changed.map { ": commit \($0.commit) of \($0.author) did that" } ?? ", in a merge"
      throw Refusal(
        .changedSince,
        "Your file on \(subject) was changed since\(by), so what it was before cannot simply come back.",
        hint: isOfItems
          ? "Decide anew instead; stet untick \(shortID) ITEM takes a tick back."
          : "Decide anew instead; stet reopen \(shortID) takes back what you said of the claim."
      )
    }
    if let reference = neighbours.first(where: isBuiltOnDeed) {
      throw Refusal(
        .builtOn,
        "Something was built on \(what) claim \(shortID), so it cannot go: \(reference.path).",
        hint: hintWhenBuiltOn
      )
    }
    return plan(deed.before.map { Plan.File(path: deed.path, bytes: $0) } ?? Plan.File(removing: deed.path))
  }

  /// Says what would be recorded of a story: the fields that were changed as they were before, the others as they are.
  private func plan(of edit: StoryEdit) throws(Refusal) -> Plan {
    let slug = deed.record.slug.string
    if let state = edit.stateAfter, state == .published || state == .killed {
      throw Refusal(
        .noWay,
        "\(slug) was \(state.word), and that is not taken back.",
        hint: state == .killed ? nil : "stet state \(slug) killed --reason \"…\" takes it down."
      )
    }
    if let state = edit.stateBefore, state == .slot || state == .ready {
      throw Refusal(
        .noWay,
        "\(slug) was \(state.word) before, and that asks for an open gate, which nobody has looked at since.",
        hint: "stet state \(slug) \(state.rawValue) looks, and says so again."
      )
    }
    guard let bytes = current.flatMap(edit.takenBack) else {
      let by = changed.map { ": commit \($0.commit) of \($0.author) did that" } ?? ", in a merge"
      throw Refusal(.changedSince, "The story \(slug) was changed since\(by), so what it was cannot simply come back.")
    }
    return plan(Plan.File(path: deed.path, bytes: bytes))
  }

  private func plan(_ file: Plan.File) -> Plan {
    Plan(
      files: [file],
      subject: "undo \(deed.act) \(shortID): \(words)",
      trailers: [("Stet-Draft", deed.record.slug.string)]
        + [deed.record.claim.map { ("Stet-Claim", $0.string) }].compactMap(\.self) + [("Stet-Undo", deed.commit)]
    )
  }

  private var isOfItems: Bool { if case .items = deed.content { true } else { false } }

  private var subject: String { isOfItems ? "the checklists of \(shortID)" : "claim \(shortID)" }

  /// What the command is called that is taken back.
  package var command: String {
    switch deed.act {
    case "claim": "claim add"
    case "drop": "claim drop"
    case let act: act
    }
  }

  private var what: String {
    if case .claim = deed.content { "the adding of" } else { "your \(deed.act) of" }
  }

  private var words: String {
    switch deed.content {
    case .claim(let claim): Wording.quoted(claim.line)
    case .decisions(let decisions):
      decisions.last.flatMap { $0.subject ?? $0.wording.map { Wording.quoted(Wording.folded($0.text)) } }
        ?? "its words had no place"
    case .items(let decisions): decisions.map { Wording.quoted($0.item) }.joined(separator: ", ")
    case .story(let edit): edit.words
    }
  }

  /// A claim that is gone would leave every check of it behind; a decision, whatever names it.
  private func isBuiltOnDeed(_ neighbour: Neighbour) -> Bool {
    switch deed.content {
    case .claim: return true
    // No other record names a tick, or a state.
    case .items, .story: return false
    case .decisions(let decisions):
      // What cannot be read is taken to name it: it may.
      guard let value = try? JSON(parsing: neighbour.bytes) else { return true }
      return value.names(oneOf: Set(decisions.map(\.id)), below: nil)
    }
  }

  private var hintWhenBuiltOn: String {
    switch deed.content {
    case .claim: "stet claim drop \(shortID) --reason … takes the claim out of the list, and keeps what was said of it."
    case .decisions, .items, .story:
      "stet show \(shortID) --history tells what was decided; reopen or decide anew instead."
    }
  }
}

extension Deed {
  /// The word that the commit's subject begins with.
  var act: String {
    switch content {
    case .claim: "claim"
    case .decisions(let decisions): decisions.last?.act ?? "decision"
    case .items(let decisions): decisions.last?.verb.word ?? "tick"
    case .story(let edit): edit.act(of: person)
    }
  }
}

extension JSON {
  /// Whether a text somewhere inside is one of these names; a decision's own name is none that refers to another.
  fileprivate func names(oneOf names: Set<String>, below field: String?) -> Bool {
    switch self {
    case .null, .bool, .number: false
    case .string(let text): field != "id" && names.contains(text)
    case .array(let values): values.contains { $0.names(oneOf: names, below: field) }
    case .object(let members): members.contains { $0.value.names(oneOf: names, below: $0.key) }
    }
  }
}
